package nl.swv.overgang.platform.kalender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.platform.kalender.Overgangskalender.Vakantie;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the one calendar out of the settings and the file with school holidays. */
@Configuration(proxyBeanMethods = false)
class Kalender {

    private static final Logger LOG = LoggerFactory.getLogger(Kalender.class);

    @Bean
    Overgangskalender overgangskalender(Kalenderinstellingen instellingen) {
        List<Vakantie> uitBestand = uitBestand(instellingen);
        List<Vakantie> alle = new ArrayList<>(instellingen.vakanties());
        alle.addAll(uitBestand);
        Overgangskalender kalender =
                new Overgangskalender(instellingen.overgangsdatum(), alle, instellingen.herinneringen());
        if (instellingen.vakantieregio() != null) {
            waarschuw(kalender.overgangsdatum(), uitBestand, instellingen.vakantieregio());
        }
        return kalender;
    }

    private static List<Vakantie> uitBestand(Kalenderinstellingen instellingen) {
        return instellingen.vakantieregio() == null
                ? List.of()
                : Vakantiebestand.lees(instellingen.vakantiebestand(), instellingen.vakantieregio());
    }

    /** Without holidays around the overgangsdatum every weekday counts as a school day, so terms end too late. */
    private static void waarschuw(LocalDate overgangsdatum, List<Vakantie> vakanties, Vakantieregio regio) {
        LocalDate laatste =
                vakanties.stream().map(Vakantie::tot).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        if (laatste.isBefore(overgangsdatum)) {
            LOG.warn(
                    "Het vakantiebestand (overgang.vakantiebestand) kent geen vakantie van regio {} die na {} eindigt, de overgangsdatum. Vul het aan.",
                    regio,
                    overgangsdatum);
        }
    }
}
