package nl.swv.overgang.dossier.verbetering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek;
import nl.swv.overgang.dossier.onderdeel.Intrekking;
import nl.swv.overgang.dossier.onderdeel.Momentopname;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.dossier.onderdeel.Scenariokeuze;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Document;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Kanaal;
import nl.swv.overgang.dossier.verbetering.Verbeterlijst.Regel;
import org.junit.jupiter.api.Test;

class LeesbaarTest {

    @Test
    void elkOnderdeelEnElkVeldHeeftWoorden() throws ReflectiveOperationException {
        for (var soort : Onderdeel.SOORTEN.alle()) {
            assertThat(Leesbaar.naam(soort.type())).isNotBlank();
            var types = List.of(soort.type().getRecordComponents()).stream()
                    .map(component -> component.getType())
                    .toArray(Class[]::new);
            var leeg = (Onderdeel) soort.type().getDeclaredConstructor(types).newInstance(new Object[types.length]);
            assertThat(Leesbaar.velden(leeg)).isEmpty();
        }
    }

    @Test
    void watIsVastgelegdStaatErInWoorden() {
        Verzendbewijs bewijs = new Verzendbewijs(
                Kanaal.ZIVVER,
                "zv-1",
                "consulent1",
                Instant.parse("2026-11-24T09:05:00Z"),
                Set.of(Document.VERSLAG_AO, Document.GEEVALUEERD_OPP),
                null,
                null);
        assertThat(Leesbaar.velden(bewijs))
                .containsExactly(
                        new Regel("kanaal", "Zivver"),
                        new Regel("kenmerk", "zv-1"),
                        new Regel("consulent", "consulent1"),
                        new Regel("verzonden op", "24 november 2026 om 10:05 uur"),
                        new Regel("documenten", "geëvalueerd OPP, verslag A&O"));
        assertThat(Leesbaar.velden(new Evaluatiegesprek(
                        null,
                        Evaluatiegesprek.Uitkomst.BEEINDIGEN,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)))
                .containsExactly(
                        new Regel("uitkomst", "Beëindigen"), new Regel("lichte ondersteuning overgeslagen", "nee"));
        assertThat(Leesbaar.velden(new Momentopname(
                        LocalDate.of(2026, 11, 2), List.of("een", "twee"), List.of("drie"), null, null)))
                .contains(new Regel("belemmerende factoren", "een; twee"));
    }

    @Test
    void eenVerschilNoemtOudEnNieuwMaarGeenGetypteTekst() {
        Onderdeel oud = new Scenariokeuze(Scenario.AFRONDING, null);
        Onderdeel nieuw = new Scenariokeuze(Scenario.VERLENGING, "omdat");
        assertThat(Leesbaar.verschil(oud, nieuw))
                .isEqualTo("Keuze van het scenario: scenario van Afronding in Verlenging, reden");
        assertThat(Leesbaar.verschil(
                        new Momentopname(null, List.of("een"), null, null, null),
                        new Momentopname(LocalDate.of(2026, 11, 2), List.of("twee"), null, null, null)))
                .isEqualTo("Momentopname: datum van leeg in 2 november 2026, belemmerende factoren");
        assertThat(Leesbaar.verschil(new Intrekking("een"), new Intrekking("twee")))
                .isEqualTo("Intrekking: reden");
    }
}
