package nl.swv.overgang.overgangsfase.onderdeel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.overgangsfase.onderdeel.Parnassysplaatsing.Vinkje;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.School;
import org.junit.jupiter.api.Test;

/** What a school records, by the rules of domein.md §6, without Spring. */
class SchoolregelsTest {

    private static final LocalDate BEGIN = LocalDate.of(2022, 3, 1);
    private static final LocalDate OVERGANGSDATUM = LocalDate.of(2023, 1, 1);

    private static final OtDossiernummer OT_1 = new OtDossiernummer("OT-1");
    private static final OtDossiernummer OT_2 = new OtDossiernummer("OT-2");

    private LocalDate vandaag = LocalDate.of(2022, 12, 20);
    private LocalDate cursus = null;
    private List<Schooldossier> open = List.of(dossier(OT_1, null), dossier(OT_2, LocalDate.of(2022, 12, 1)));

    @Test
    void b1_eenPlanVraagtEenCursusdagTotdatDeCursusIsGevolgd() {
        assertThat(velden(plan(List.of(OT_1), null), true)).containsExactly("geplandeCursus");
        assertThat(velden(plan(null, LocalDate.of(2022, 12, 19)), true)).containsExactly("geplandeCursus");
        assertThat(velden(plan(List.of(OT_1), LocalDate.of(2022, 12, 22)), true))
                .isEmpty();
        cursus = LocalDate.of(2022, 12, 1);
        assertThat(velden(plan(null, null), true)).isEmpty();
    }

    @Test
    void eenLeegPlanIsGeenPlanZolangErDossiersOpenZijn() {
        cursus = LocalDate.of(2022, 12, 1);
        LocalDate vrijdag = LocalDate.of(2022, 12, 30);
        assertThat(velden(new Overgangsplan(null, null, null, null), true)).containsExactly("alleKlaarOp");
        assertThat(velden(new Overgangsplan(null, null, null, vrijdag), true)).isEmpty();
        assertThat(velden(new Overgangsplan(List.of(OT_1), null, null, vrijdag), true))
                .containsExactly("eersteKlaarOp");
        assertThat(velden(
                        new Overgangsplan(List.of(OT_1), null, LocalDate.of(2022, 12, 29), vrijdag.minusDays(2)), true))
                .containsExactly("eersteKlaarOp");
        for (LocalDate geenSchooldag :
                List.of(LocalDate.of(2022, 12, 31), LocalDate.of(2022, 12, 19), LocalDate.of(2023, 1, 2))) {
            assertThat(velden(new Overgangsplan(null, null, null, geenSchooldag), true))
                    .containsExactly("alleKlaarOp");
        }
        open = List.of();
        assertThat(velden(new Overgangsplan(null, null, null, null), true)).isEmpty();
    }

    private static Overgangsplan plan(List<OtDossiernummer> eerst, LocalDate cursus) {
        return new Overgangsplan(eerst, cursus, LocalDate.of(2022, 12, 22), LocalDate.of(2022, 12, 23));
    }

    @Test
    void eenPlanNoemtAlleenOpenDossiersVanDeSchool() {
        assertThat(velden(plan(List.of(new OtDossiernummer("OT-3")), LocalDate.of(2022, 12, 22)), false))
                .containsExactly("eerst");
    }

    @Test
    void b5_halfIngevuldMagWordenBewaardMaarNietAfgerond() {
        Parnassysplaatsing leeg = new Parnassysplaatsing(null);
        assertThat(velden(leeg, false)).isEmpty();
        assertThat(velden(leeg, true)).containsExactly("dossiers");
        open = List.of(dossier(OT_2, LocalDate.of(2022, 12, 1)));
        assertThat(velden(leeg, true)).isEmpty();
    }

    @Test
    void eenDossierDatNaHetOpslaanDichtgingHoudtHetAfrondenNietTegen() {
        open = List.of(dossier(OT_2, LocalDate.of(2022, 12, 1)));
        assertThat(velden(vinkje(OT_1, LocalDate.of(2022, 12, 1), null), true)).isEmpty();
        assertThat(velden(vinkje(OT_1, LocalDate.of(2022, 12, 1), null), false)).containsExactly("dossiers");
        Overgangsplan plan = plan(List.of(OT_1), LocalDate.of(2022, 12, 22));
        assertThat(velden(plan, true)).isEmpty();
        assertThat(velden(plan, false)).containsExactly("eerst");
    }

    @Test
    void r07_opOfNaDeOvergangsdatumIsTeLaatEnVraagtEenReden() {
        vandaag = LocalDate.of(2023, 1, 10);
        assertThat(velden(vinkje(OT_1, LocalDate.of(2022, 12, 31), null), false))
                .isEmpty();
        assertThat(velden(vinkje(OT_1, OVERGANGSDATUM, null), false)).containsExactly("dossier-OT-1");
        assertThat(velden(vinkje(OT_1, OVERGANGSDATUM, "Ziekte"), false)).isEmpty();
        assertThat(velden(vinkje(OT_1, LocalDate.of(2023, 1, 11), "Ziekte"), false))
                .containsExactly("dossier-OT-1");
        assertThat(velden(vinkje(OT_1, null, null), false)).containsExactly("dossier-OT-1");
    }

    @Test
    void r23_ookWatGeslotenIsHoortInParnassysOfIsNietRelevant() {
        open = List.of(
                new Schooldossier(OT_1, null, null, Scenario.ALLEEN_BACKUP, Status.ALLEEN_BACKUP, null, null, false),
                dossier(OT_2, LocalDate.of(2022, 12, 1)));
        assertThat(velden(new Parnassysplaatsing(null), true)).containsExactly("dossiers");
        assertThat(velden(nietRelevant(OT_1, null), false)).isEmpty();
        assertThat(velden(nietRelevant(OT_1, LocalDate.of(2022, 12, 1)), false)).containsExactly("dossier-OT-1");
        assertThat(velden(nietRelevant(OT_2, null), false)).containsExactly("dossier-OT-2");
        open = List.of(
                new Schooldossier(OT_1, null, null, Scenario.VERLENGING, Status.OVER_NAAR_TOP, null, null, true));
        assertThat(velden(new Parnassysplaatsing(null), true)).isEmpty();
    }

    @Test
    void r18_geenDagVoorHetBeginEnLangGeledenVraagtOfHetKlopt() {
        assertThat(velden(vinkje(OT_1, BEGIN.minusDays(1), null), false)).containsExactly("dossier-OT-1");
        assertThat(velden(vinkje(OT_1, BEGIN, null), false)).containsExactly("bevestigd");
        assertThat(velden(new Parnassysplaatsing(List.of(new Vinkje(OT_1, BEGIN, null, null, true))), false))
                .isEmpty();
        open = List.of(dossier(OT_1, BEGIN.minusDays(1)));
        assertThat(velden(vinkje(OT_1, BEGIN.minusDays(1), null), false))
                .as("what was saved before stays right")
                .isEmpty();
    }

    @Test
    void r11_eenRedenMetEenBsnWordtGeweigerd() {
        vandaag = LocalDate.of(2023, 1, 10);
        assertThat(velden(vinkje(OT_1, OVERGANGSDATUM, "Van 123456782"), false)).containsExactly("dossier-OT-1");
    }

    @Test
    void eenDossierVanEenAndereSchoolHoortErNietBij() {
        assertThat(velden(vinkje(new OtDossiernummer("OT-9"), LocalDate.of(2022, 12, 1), null), false))
                .containsExactly("dossiers");
    }

    @Test
    void deDirecteurVinktAanDatDeSchoolOverIs() {
        assertThat(velden(new Overgangsbevestiging(true), true))
                .as("B1: without the course")
                .containsExactly("akkoord");
        cursus = vandaag.minusDays(1);
        assertThat(velden(new Overgangsbevestiging(null), true)).containsExactly("akkoord");
        assertThat(velden(new Overgangsbevestiging(true), true)).isEmpty();
    }

    private static Parnassysplaatsing nietRelevant(OtDossiernummer nummer, LocalDate op) {
        return new Parnassysplaatsing(List.of(new Vinkje(nummer, op, null, true, null)));
    }

    private static Parnassysplaatsing vinkje(OtDossiernummer nummer, LocalDate op, String reden) {
        return new Parnassysplaatsing(Arrays.asList(new Vinkje(nummer, op, reden, null, null)));
    }

    private List<String> velden(Schoolonderdeel deel, boolean afronden) {
        Bezwaren bezwaren = new Bezwaren();
        School school = new School("12AB00", "De Linde", null, "Noord", null, cursus, null);
        deel.controleer(
                new Schooltoets(
                        school,
                        open,
                        nummers -> nummers.stream().collect(Collectors.toMap(nummer -> nummer, nummer -> BEGIN)),
                        new Overgangskalender(OVERGANGSDATUM, List.of()),
                        vandaag,
                        bezwaren),
                afronden);
        return bezwaren.lijst().stream().map(Bezwaar::veld).distinct().toList();
    }

    private static Schooldossier dossier(OtDossiernummer nummer, LocalDate parnassysOp) {
        return new Schooldossier(nummer, "LL-7F3K2", "6", Scenario.AFRONDING, Status.LOPEND, parnassysOp, null, false);
    }
}
