package nl.swv.overgang.rapport.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.otexport.aansluiting.Afboeking;
import nl.swv.overgang.otexport.aansluiting.Onderwerp;
import nl.swv.overgang.otexport.aansluiting.Onverklaard;
import nl.swv.overgang.otexport.aansluiting.Rekening;
import nl.swv.overgang.overgangsfase.Schoolinzage.Inzage;
import nl.swv.overgang.overgangsfase.Schoolstand;
import nl.swv.overgang.rapport.Aansluitrekening;
import nl.swv.overgang.rapport.Bestuursrapport;
import nl.swv.overgang.rapport.Rekeningregel;
import nl.swv.overgang.school.School;
import nl.swv.overgang.stand.Prognose;
import nl.swv.overgang.stand.Voortgang;
import nl.swv.overgang.stand.Voortgang.Aanloop;
import nl.swv.overgang.stand.Voortgang.Dag;
import nl.swv.overgang.stand.Voortgang.Groepen;
import nl.swv.overgang.stand.Voortgang.Remmen;
import nl.swv.overgang.stand.Voortgang.Scenariostand;
import nl.swv.overgang.stand.Voortgang.Tempo;
import nl.swv.overgang.stand.Voortgang.Trede;
import nl.swv.overgang.stand.Voortgang.Vrij;
import org.jspecify.annotations.Nullable;

/** A large samenwerkingsverband in the middle of its overgang, on 24 November 2026. */
final class Voorbeeldrapport {

    static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    static final LocalDate OVERGANG = LocalDate.of(2027, 1, 1);

    private Voorbeeldrapport() {}

    static Bestuursrapport groot() {
        List<Dag> dagen = new ArrayList<>();
        long open = 1500;
        for (LocalDate dag = LocalDate.of(2026, 9, 1); !dag.isAfter(VANDAAG); dag = dag.plusDays(1)) {
            long klaar = dag.getDayOfWeek().getValue() > 5 ? 0 : dag.getDayOfMonth() % 20;
            open -= klaar;
            dagen.add(new Dag(dag, dagen.isEmpty() ? 1500 : 0, klaar, 0, open));
        }
        return rapport(
                "SWV <Voorbeeldstad> & omstreken",
                new Groepen(1500, 1500 - open, open - 40, 40, 0),
                dagen,
                new Prognose(431, 8, 0.345, LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 22), null),
                scholen(250));
    }

    static Bestuursrapport leeg() {
        return rapport("SWV Leeg", new Groepen(0, 0, 0, 0, 0), List.of(), null, List.of());
    }

    private static Bestuursrapport rapport(
            String swv, Groepen groepen, List<Dag> dagen, @Nullable Prognose prognose, List<Inzage> scholen) {
        Voortgang stand = new Voortgang(
                VANDAAG,
                OVERGANG,
                groepen,
                Map.of(Status.OVER_NAAR_TOP, groepen.gedaan() / 2, Status.INGETROKKEN, 99L),
                List.of(new Scenariostand(Scenario.NIEUWE_ACTIE, 120, 3, 80)),
                dagen,
                new Tempo(19, 45.4, 12.5, 20),
                List.of(
                        new Trede(VANDAAG, groepen.totaal() - groepen.gedaan()),
                        new Trede(VANDAAG.plusDays(1), 400),
                        new Trede(LocalDate.of(2026, 12, 18), 0)),
                List.of(
                        new Vrij(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 18)),
                        new Vrij(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3))),
                new Aanloop(groepen.gedaan(), VANDAAG.plusDays(1)),
                prognose,
                new Remmen(groepen.totaal() == 0 ? 0 : 804, 0, 250, 0),
                List.of(),
                List.of());
        return new Bestuursrapport(swv, Instant.parse("2026-11-24T11:05:00Z"), stand, scholen, rekening());
    }

    private static Aansluitrekening rekening() {
        Map<Rekening, Long> export = new EnumMap<>(Map.of(Rekening.OPEN, 1234L, Rekening.GEWEIGERD, 5L));
        Map<Rekening, Long> hand = new EnumMap<>(Map.of(Rekening.OPEN, 7L));
        Map<Rekening, Long> alles = new EnumMap<>(Map.of(Rekening.OPEN, 1241L, Rekening.GEWEIGERD, 5L));
        return new Aansluitrekening(
                List.of(),
                List.of(
                        new Rekeningregel(null, "Uit exports van OT", export),
                        new Rekeningregel(null, "Met de hand aangemeld", hand),
                        new Rekeningregel(null, "Totaal", alles)),
                true,
                List.of(Onverklaard.onvolledig(3), Onverklaard.zonderDossier(3, 17, "OT-17")),
                25,
                List.of(new Afboeking(
                        1,
                        Onderwerp.regel(3, 17),
                        "OT-17",
                        false,
                        "Bestaat niet <meer> in OT",
                        "coordinator",
                        Instant.parse("2026-11-20T09:00:00Z"),
                        "coordinator2",
                        Instant.parse("2026-11-21T09:00:00Z"))));
    }

    private static List<Inzage> scholen(int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(nummer -> new Inzage(
                        new School(
                                "%02d%s00".formatted(nummer % 90 + 10, (char) ('A' + nummer / 90) + "B"),
                                nummer == 0
                                        ? "=1+1 <b>De \"Ster\"</b> & \u0001Zon"
                                        : "Basisschool De Langenaamste " + nummer,
                                null,
                                "Noord",
                                null,
                                nummer % 2 == 0 ? LocalDate.of(2026, 9, 1) : null,
                                null),
                        new Schoolstand(
                                nummer,
                                1,
                                0,
                                2,
                                Map.of(Status.LOPEND, (long) nummer, Status.AFGEROND, 1L, Status.OVER_NAAR_TOP, 2L))))
                .toList();
    }
}
