package nl.swv.overgang.dossier.web;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.COORDINATOR;
import static nl.swv.overgang.Reis.IB;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static nl.swv.overgang.Reis.nuMin;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.onderdeel.Evaluatie;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek.Uitkomst;
import nl.swv.overgang.dossier.onderdeel.Momentopname;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Actie;
import nl.swv.overgang.dossier.onderdeel.Parnassys;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Document;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Kanaal;
import nl.swv.overgang.platform.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** The rules still to be met, as a form or a tab reads them: those of the road, judged by what was recorded. */
@Proef
class VereistenTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @BeforeEach
    void begin() {}

    @Test
    void eenVerlengingVoldoetStapVoorStap() {
        String nummer = reis.start(Soort.ARRANGEMENT, Vervolg.VERLENGING, MET_CURSUS);
        assertThat(stand(nummer)).containsExactly("R05 -", "R05 -", "R05 -", "R04 -", "R01 +", "R03 -", "R06 -");
        JsonNode eerste =
                bijTaak(IB, nummer, "Task_DocumentenBeveiligdVerzenden").path(0);
        assertThat(eerste.path("taak").asText())
                .isEqualTo(overgang.taakId(nummer, "Task_DocumentenBeveiligdVerzenden"));
        assertThat(eerste.path("zin").asText()).startsWith("Ten minste 1 van de documenten");

        reis.legVast(IB, nummer, bewijs("consulent1"));
        assertThat(stand(nummer)).startsWith("R05 +", "R05 -");
        reis.rondAf(nummer);
        reis.legVast(
                CONSULENT,
                nummer,
                new Evaluatiegesprek(
                        nuMin(1),
                        Uitkomst.VERLENGEN,
                        true,
                        "Loopt al lang",
                        false,
                        true,
                        LocalDate.of(2026, 11, 24),
                        null,
                        null,
                        null,
                        null));
        assertThat(stand(nummer)).containsExactly("R05 +", "R05 +", "R05 +", "R04 +", "R01 +", "R03 -", "R06 -");
        reis.rondAf(nummer);
        assertThat(stand(nummer)).containsExactly("R05 +", "R05 +", "R05 +", "R04 +", "R01 +", "R03 +", "R06 -");
        reis.doe(IB, nummer, new Momentopname(VANDAAG, List.of("a"), List.of("b"), null, null));
        assertThat(reis.dossier(nummer).isOpen()).isFalse();
        assertThat(stand(nummer)).hasSize(7).allMatch(regel -> regel.endsWith("+"));
    }

    @Test
    void eenNieuweConsulentMaaktHetVerzendenWeerNietVoldaan() {
        String opgeslagen = reis.start(Soort.ARRANGEMENT, Vervolg.VERLENGING, MET_CURSUS);
        reis.legVast(IB, opgeslagen, bewijs("consulent1"));
        wijzigConsulent(opgeslagen);
        JsonNode eis =
                bijTaak(IB, opgeslagen, "Task_DocumentenBeveiligdVerzenden").path(0);
        assertThat(eis.path("voldaan").asBoolean()).isFalse();
        assertThat(eis.path("nogNodig").path(0).asText())
                .isEqualTo("Verzend de documenten naar de betrokken consulent: consulent2.");

        String verzonden = reis.start(Soort.ARRANGEMENT, Vervolg.VERLENGING, MET_CURSUS);
        reis.doe(IB, verzonden, bewijs("consulent1"));
        assertThat(stand(verzonden)).startsWith("R05 +");
        wijzigConsulent(verzonden);
        assertThat(stand(verzonden)).startsWith("R05 -", "R05 -", "R05 -");
    }

    @Test
    void eenAfrondingVraagtEvaluatieEnParnassysEnGeenTopDossier() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        assertThat(stand(nummer)).containsExactly("B7 -", "R07 -", "R02 +");
        reis.doe(new Gebruiker("ib-34CD00", Set.of("school-34CD00")), nummer, new Evaluatie(VANDAAG, true, null));
        assertThat(stand(nummer)).containsExactly("B7 +", "R07 -", "R02 +");
        reis.doe(new Gebruiker("ib-34CD00", Set.of("school-34CD00")), nummer, new Parnassys(VANDAAG, null, null));
        assertThat(stand(nummer)).containsExactly("B7 +", "R07 +", "R02 +");
    }

    @Test
    void zonderKnoppencursusWachtEenNieuweActie() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        reis.doe(CONSULENT, nummer, new NieuweActie(Actie.TLV, false, null, null));
        assertThat(stand(nummer)).containsExactly("B8 +", "R04 +", "R01 -", "R03 -");
    }

    @Test
    void eenSchoolLeestWatNogMoetVoordatZijOverIs() {
        reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        overgang.start(LocalDate.of(2027, 1, 1));
        String taak = overgang.taakId(MET_CURSUS, "Task_OvergangsplanMaken");
        JsonNode vereisten = get(IB, "/api/schooltaken/" + taak).path("vereisten");
        assertThat(kort(vereisten)).containsExactly("B1 +", "B5 -", "B6 -");
        assertThat(vereisten.path(1).path("nogNodig").path(0).asText()).startsWith("Nog 1 van de 1 dossiers");
    }

    private void wijzigConsulent(String nummer) {
        http.withBasicAuth("coordinator", "demo")
                .put("/api/dossiers/" + nummer + "/consulent", Map.of("consulent", "consulent2"));
        assertThat(reis.dossier(nummer).ot().consulent()).isEqualTo("consulent2");
    }

    private static Verzendbewijs bewijs(String consulent) {
        return new Verzendbewijs(
                Kanaal.ZIVVER,
                "ZV-1",
                consulent,
                nuMin(30),
                Set.of(Document.VERSLAG_AO, Document.GEEVALUEERD_OPP),
                null,
                null);
    }

    private List<String> stand(String nummer) {
        return kort(get(COORDINATOR, "/api/dossiers/" + nummer).path("vereisten"));
    }

    private JsonNode bijTaak(Gebruiker wie, String nummer, String taak) {
        return get(wie, "/api/taken/" + overgang.taakId(nummer, taak)).path("vereisten");
    }

    private static List<String> kort(JsonNode vereisten) {
        return StreamSupport.stream(vereisten.spliterator(), false)
                .map(vereiste -> vereiste.path("regel").asText()
                        + (vereiste.path("voldaan").asBoolean() ? " +" : " -"))
                .toList();
    }

    private JsonNode get(Gebruiker wie, String pad) {
        return http.withBasicAuth(wie.id(), "demo")
                .getForEntity(pad, JsonNode.class)
                .getBody();
    }
}
