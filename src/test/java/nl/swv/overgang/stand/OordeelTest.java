package nl.swv.overgang.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.stand.Oordeel.Soort;
import nl.swv.overgang.stand.Verwachting.Uitkomst;
import nl.swv.overgang.stand.Voortgang.Groepen;
import nl.swv.overgang.stand.Voortgang.Tempo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every screen and the report say of being in time. */
class OordeelTest {

    private static final LocalDate OVERGANG = LocalDate.of(2027, 1, 1);
    private static final LocalDate KLAAR = LocalDate.of(2026, 12, 3);
    private static final Prognose GOED = new Prognose(40, 8, 0.925, OVERGANG, KLAAR, OVERGANG);
    private static final Prognose NOOIT = new Prognose(40, 8, 0, null, null, null);

    @Test
    void noemtKansEnDag() {
        assertThat(stand(100, 40, false, GOED).oordeel())
                .isEqualTo(new Oordeel(
                        Soort.GOED,
                        "De kans dat alles klaar is voor 1 januari 2027 is 93%."
                                + " Waarschijnlijk klaar uiterlijk 3 december 2026."));
        assertThat(stand(5, 4, false, NOOIT).oordeel())
                .isEqualTo(new Oordeel(
                        Soort.MIS,
                        "De kans dat alles klaar is voor 1 januari 2027 is 0%. In dit tempo komt het niet af."));
    }

    @Test
    void zegtWaaromErGeenKansIs() {
        assertThat(stand(0, 0, false, null).oordeel())
                .isEqualTo(new Oordeel(
                        Soort.ONBEKEND, "Er zijn nog geen dossiers. Lees eerst de export van OT in, bij Importeren."));
        assertThat(stand(100, 3, false, null).oordeel())
                .isEqualTo(
                        new Oordeel(
                                Soort.ONBEKEND,
                                "Nog te weinig gegevens voor een prognose: 3 van de 10 afgeronde dossiers die ervoor nodig zijn."));
    }

    @Test
    void naDeOvergangsdatumTeltAlleenWatOpenIs() {
        assertThat(stand(2000, 40, true, GOED).oordeel())
                .isEqualTo(new Oordeel(
                        Soort.MIS, "De overgangsdatum 1 januari 2027 is voorbij en 1.960 dossiers zijn nog open."));
        assertThat(stand(5, 5, true, null).oordeel()).isEqualTo(new Oordeel(Soort.GOED, "Alle dossiers zijn thuis."));
    }

    @ParameterizedTest
    @CsvSource({"0.85, GOED", "0.849, LET_OP", "0.5, LET_OP", "0.499, MIS"})
    void kleurVolgtDeKans(double kans, Soort soort) {
        assertThat(stand(100, 40, false, new Prognose(40, 8, kans, KLAAR, KLAAR, KLAAR))
                        .oordeel()
                        .soort())
                .isEqualTo(soort);
    }

    @Test
    void verwachtingNoemtTempoEnPrognose() {
        Verwachting verwachting = stand(100, 40, false, new Prognose(40, 8, 0.925, KLAAR, OVERGANG, null))
                .verwachting();
        assertThat(verwachting.tempo())
                .isEqualTo("Nodig: 2,5 dossiers per schooldag, nog 10 schooldagen tot 1 januari 2027."
                        + " Gehaald in de laatste vier weken: 1 per schooldag.");
        assertThat(verwachting.teWeinig()).isNull();
        assertThat(verwachting.prognose())
                .containsExactly(
                        new Uitkomst("Kans dat alles op tijd klaar is", "93%"),
                        new Uitkomst("Even vaak eerder als later klaar", "3 december 2026"),
                        new Uitkomst("In 85 van de 100 gevallen klaar op", "1 januari 2027"),
                        new Uitkomst("In 95 van de 100 gevallen klaar op", "later dan over drie jaar"));
        assertThat(verwachting.toelichting()).startsWith("Berekend uit 40 dossiers die in de laatste 8 schoolweken");
    }

    @Test
    void verwachtingZonderPrognoseZegtWanneerZijBegint() {
        Verwachting verwachting = stand(100, 3, false, null).verwachting();
        assertThat(verwachting.teWeinig())
                .isEqualTo("Nog te weinig gegevens voor een prognose: die begint bij 10 afgeronde dossiers, nu 3.");
        assertThat(verwachting.prognose()).isEmpty();
    }

    @Test
    void verwachtingNaDeOvergangsdatumKentGeenKansMeer() {
        Verwachting verwachting = stand(100, 40, true, GOED).verwachting();
        assertThat(verwachting.tempo()).startsWith("De overgangsdatum 1 januari 2027 is voorbij. Gehaald in");
        assertThat(verwachting.prognose()).hasSize(3);
        assertThat(stand(5, 5, true, null).verwachting().tempo()).isEqualTo("Er is niets meer open.");
    }

    private static Voortgang stand(long totaal, long gedaan, boolean voorbij, @Nullable Prognose prognose) {
        return new Voortgang(
                voorbij ? OVERGANG : OVERGANG.minusDays(60),
                OVERGANG,
                new Groepen(totaal, gedaan, totaal - gedaan, 0, 0),
                Map.of(),
                List.of(),
                List.of(),
                new Tempo(10, 2.5, 1),
                List.of(),
                gedaan,
                prognose,
                List.of(),
                List.of());
    }
}
