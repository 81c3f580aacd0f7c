package nl.swv.overgang.dossier.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Scenariotabel.Beslissing;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek;
import nl.swv.overgang.dossier.onderdeel.Nazorgcontact;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.dossier.onderdeel.Scenariokeuze;
import nl.swv.overgang.dossier.onderdeel.Scenariowijziging;
import nl.swv.overgang.formulier.Vastgelegd;
import nl.swv.overgang.formulier.Vastlegging;
import org.jspecify.annotations.Nullable;

/** Why a dossier has the scenario that it has now: who chose it last, or else what the table says. */
final class Keuzereden {

    /** What was chosen, and the sentence about it, by the moment of choosing. */
    private record Keuze(Instant op, @Nullable Scenario scenario, String zin) {}

    private Keuzereden() {}

    static String van(Dossier dossier, Beslissing beslissing, Vastgelegd<Onderdeel> vastgelegd) {
        return Stream.of(
                        keuze(
                                vastgelegd,
                                Scenariokeuze.class,
                                Scenariokeuze::scenario,
                                deel -> zin("Gekozen door het samenwerkingsverband", deel.reden())),
                        keuze(
                                vastgelegd,
                                Scenariowijziging.class,
                                Scenariowijziging::scenario,
                                deel -> zin("Gewijzigd door het samenwerkingsverband", deel.reden())),
                        keuze(
                                vastgelegd,
                                Nazorgcontact.class,
                                Nazorgcontact::scenario,
                                deel -> zin("Gewijzigd in de nazorg", deel.reden())),
                        keuze(
                                vastgelegd,
                                Evaluatiegesprek.class,
                                deel -> deel.uitkomst() == null
                                        ? null
                                        : deel.uitkomst().scenario(),
                                deel -> "Dat is de uitkomst van het evaluatiegesprek."))
                .flatMap(Optional::stream)
                .filter(keuze -> keuze.scenario() == dossier.scenario())
                .max(Comparator.comparing(Keuze::op))
                .map(Keuze::zin)
                .orElseGet(() -> beslissing.scenario() == dossier.scenario()
                        ? beslissing.waarom()
                        : "Gekozen in een eerdere stand van het dossier: zie de tijdlijn.");
    }

    /** What was recorded and not completed has no consequence yet. */
    private static <D extends Onderdeel> Optional<Keuze> keuze(
            Vastgelegd<Onderdeel> vastgelegd,
            Class<D> soort,
            Function<D, @Nullable Scenario> scenario,
            Function<D, String> zin) {
        return vastgelegd
                .vastlegging(soort)
                .filter(vastlegging -> vastlegging.afgerondOp() != null)
                .map(vastlegging -> keuze(vastlegging, scenario, zin));
    }

    private static <D extends Onderdeel> Keuze keuze(
            Vastlegging<D> vastlegging, Function<D, @Nullable Scenario> scenario, Function<D, String> zin) {
        return new Keuze(vastlegging.op(), scenario.apply(vastlegging.deel()), zin.apply(vastlegging.deel()));
    }

    private static String zin(String wie, @Nullable String reden) {
        return reden == null || reden.isBlank() ? wie + "." : "%s: %s".formatted(wie, reden.strip());
    }
}
