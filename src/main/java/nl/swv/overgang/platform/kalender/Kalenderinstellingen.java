package nl.swv.overgang.platform.kalender;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.swv.overgang.platform.kalender.Overgangskalender.Vakantie;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What an installation says of its calendar.
 *
 * @param overgangsdatum the first day without OT; without one the next 1 January, which profile productie refuses
 * @param vakanties periods without school days, both ends included, on top of those in the file
 * @param vakantieregio whose holidays are taken from the file; without one none are
 * @param herinneringen how long before the overgangsdatum people are reminded
 */
@ConfigurationProperties("overgang")
record Kalenderinstellingen(
        @Nullable LocalDate overgangsdatum,
        @DefaultValue List<Vakantie> vakanties,
        @Nullable Vakantieregio vakantieregio,
        @DefaultValue("classpath:vakanties/schoolvakanties.csv") Resource vakantiebestand,
        @DefaultValue({"P8W", "P4W", "P2W", "P1W"}) List<Period> herinneringen) {}
