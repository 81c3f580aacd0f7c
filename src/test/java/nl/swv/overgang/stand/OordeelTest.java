package nl.swv.overgang.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.stand.Oordeel.Reden;
import nl.swv.overgang.stand.Oordeel.Rem;
import nl.swv.overgang.stand.Oordeel.Soort;
import nl.swv.overgang.stand.Verwachting.Uitkomst;
import nl.swv.overgang.stand.Voortgang.Aanloop;
import nl.swv.overgang.stand.Voortgang.Groepen;
import nl.swv.overgang.stand.Voortgang.Remmen;
import nl.swv.overgang.stand.Voortgang.Tempo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every screen and the report say of being in time. */
class OordeelTest {

    private static final LocalDate OVERGANG = LocalDate.of(2027, 1, 1);
    private static final LocalDate KLAAR = LocalDate.of(2026, 12, 3);
    private static final Remmen GEEN_REM = new Remmen(0, 0, 38, 0);
    private static final Prognose GOED = new Prognose(40, 8, 0.925, OVERGANG, KLAAR, OVERGANG);
    private static final Prognose NOOIT = new Prognose(40, 8, 0, null, null, null);

    @Test
    void noemtKansEnDag() {
        assertThat(stand(100, 40, false, GOED).oordeel())
                .isEqualTo(oordeel(
                        Soort.GOED,
                        "De kans dat alles klaar is voor 1 januari 2027 is 93%."
                                + " Waarschijnlijk klaar uiterlijk 3 december 2026."));
        assertThat(stand(5, 4, false, NOOIT).oordeel())
                .isEqualTo(oordeel(
                        Soort.MIS,
                        "De kans dat alles klaar is voor 1 januari 2027 is 0%. In dit tempo komt het niet af."));
    }

    @Test
    void zonderDossiersIsErGeenOordeel() {
        assertThat(stand(0, 0, false, null).oordeel())
                .isEqualTo(oordeel(
                        Soort.ONBEKEND, "Er zijn nog geen dossiers. Lees eerst de export van OT in, bij Importeren."));
    }

    @Test
    void zonderPrognoseZegtHetTempoOfHetGoedGaat() {
        assertThat(met(new Tempo(17, 166, 30, 1), 30, OVERGANG.minusDays(59), GEEN_REM)
                        .oordeel())
                .isEqualTo(
                        oordeel(
                                Soort.MIS,
                                "Nodig is 166 dossiers per schooldag, gehaald 30: in dit tempo is niet alles klaar voor"
                                        + " 1 januari 2027. De prognose begint morgen: wat vandaag is afgerond, telt dan mee."));
        assertThat(met(new Tempo(17, 10, 6, 3), 9, OVERGANG.minusDays(57), GEEN_REM)
                        .oordeel())
                .isEqualTo(oordeel(
                        Soort.LET_OP,
                        "Nodig is 10 dossiers per schooldag, gehaald 6: in dit tempo is niet alles klaar voor"
                                + " 1 januari 2027. Een prognose begint bij 10 dossiers die in de laatste acht"
                                + " schoolweken zijn afgerond, nu 9."));
        assertThat(met(new Tempo(17, 1, 1, 3), 10, OVERGANG.minusDays(57), GEEN_REM)
                        .oordeel())
                .isEqualTo(oordeel(
                        Soort.GOED,
                        "Nodig is 1 dossier per schooldag, gehaald 1: in dit tempo is alles klaar voor 1 januari 2027."
                                + " De prognose begint op 5 november 2026: wat nu is afgerond, telt dan mee."));
    }

    @Test
    void opDeEersteDagIsErNogNietsTeZeggenTenzijErAlTermijnenVoorbijZijn() {
        Tempo eersteDag = new Tempo(17, 10, 0, 1);
        assertThat(met(eersteDag, 0, OVERGANG, GEEN_REM).oordeel().soort()).isEqualTo(Soort.ONBEKEND);
        assertThat(met(eersteDag, 0, OVERGANG, new Remmen(804, 25, 38, 1)).oordeel())
                .isEqualTo(new Oordeel(
                        Soort.LET_OP,
                        "Er is nog niets afgerond. Nodig is 10 dossiers per schooldag om klaar te zijn voor"
                                + " 1 januari 2027. Een prognose begint bij 10 dossiers die in de laatste acht"
                                + " schoolweken zijn afgerond, nu 0.",
                        List.of(
                                new Reden(Rem.OVER_TERMIJN, 804, "open dossiers zijn over hun termijn"),
                                new Reden(
                                        Rem.ZONDER_ACCOUNT, 25, "van 38 scholen hebben nog niemand die hun taken ziet"),
                                new Reden(Rem.ZONDER_CURSUS, 1, "school laat dossiers wachten op de knoppencursus"))));
        assertThat(met(new Tempo(17, 10, 0, 2), 0, OVERGANG, GEEN_REM).oordeel().soort())
                .isEqualTo(Soort.MIS);
        assertThat(met(new Tempo(17, 1, 9, 2), 0, OVERGANG, new Remmen(1, 0, 38, 0))
                        .oordeel()
                        .soort())
                .as("in tempo, but one is too late already")
                .isEqualTo(Soort.LET_OP);
    }

    @Test
    void zonderSchooldagenBlijftAlleenWatOpenIs() {
        Voortgang stand = met(new Tempo(0, 70, 30, 20), 30, OVERGANG, GEEN_REM);
        assertThat(stand.oordeel())
                .isEqualTo(oordeel(
                        Soort.MIS,
                        "Na vandaag is er geen schooldag meer voor 1 januari 2027 en 70 dossiers zijn nog open."));
        assertThat(stand.verwachting().tempo())
                .isEqualTo("Na vandaag is er geen schooldag meer voor 1 januari 2027."
                        + " Gehaald in de laatste 20 schooldagen: 30 per schooldag.");
    }

    @Test
    void naDeOvergangsdatumTeltAlleenWatOpenIs() {
        assertThat(stand(2000, 40, true, GOED).oordeel())
                .isEqualTo(oordeel(
                        Soort.MIS, "De overgangsdatum 1 januari 2027 is voorbij en 1.960 dossiers zijn nog open."));
        assertThat(stand(5, 4, true, null).oordeel())
                .isEqualTo(oordeel(Soort.MIS, "De overgangsdatum 1 januari 2027 is voorbij en 1 dossier is nog open."));
        assertThat(stand(5, 5, true, null).oordeel()).isEqualTo(oordeel(Soort.GOED, "Alle dossiers zijn thuis."));
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
                        + " Gehaald in de laatste 20 schooldagen: 1 per schooldag.");
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
                .isEqualTo(
                        "Een prognose begint bij 10 dossiers die in de laatste acht schoolweken zijn afgerond, nu 3.");
        assertThat(verwachting.prognose()).isEmpty();
    }

    @Test
    void verwachtingNaDeOvergangsdatumKentGeenKansMeer() {
        Verwachting verwachting = stand(100, 40, true, GOED).verwachting();
        assertThat(verwachting.tempo()).startsWith("De overgangsdatum 1 januari 2027 is voorbij. Gehaald in");
        assertThat(verwachting.prognose()).hasSize(3);
        assertThat(stand(5, 5, true, null).verwachting().tempo()).isEqualTo("Er is niets meer open.");
    }

    private static Oordeel oordeel(Soort soort, String zin) {
        return new Oordeel(soort, zin, List.of());
    }

    private static Voortgang stand(long totaal, long gedaan, boolean voorbij, @Nullable Prognose prognose) {
        LocalDate vandaag = voorbij ? OVERGANG : OVERGANG.minusDays(60);
        return stand(
                new Groepen(totaal, gedaan, totaal - gedaan, 0, 0),
                vandaag,
                new Tempo(10, 2.5, 1, 20),
                new Aanloop(gedaan, vandaag.plusDays(1)),
                prognose,
                GEEN_REM);
    }

    /** 70 of 100 open, sixty days before the overgangsdatum, without a prognose. */
    private static Voortgang met(Tempo tempo, long afgerond, LocalDate begint, Remmen remmen) {
        return stand(
                new Groepen(100, 30, 70, 0, 0),
                OVERGANG.minusDays(60),
                tempo,
                new Aanloop(afgerond, begint),
                null,
                remmen);
    }

    private static Voortgang stand(
            Groepen groepen,
            LocalDate vandaag,
            Tempo tempo,
            Aanloop aanloop,
            @Nullable Prognose prognose,
            Remmen remmen) {
        return new Voortgang(
                vandaag, OVERGANG, groepen, Map.of(), List.of(), List.of(), tempo, List.of(), List.of(), aanloop,
                prognose, remmen, List.of(), List.of());
    }
}
