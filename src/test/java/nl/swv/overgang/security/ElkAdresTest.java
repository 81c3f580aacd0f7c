package nl.swv.overgang.security;

import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.platform.Groepen;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Who may ask what, at every address that the API describes; one that stands in no list here is not let through. */
@Proef
class ElkAdresTest {

    /** Everyone has their own, and finds nothing of another. */
    private static final Set<String> VOOR_IEDEREEN = regels(
            """
            GET /api/woorden
            GET /api/aangemeld
            GET /api/formulieren/{onderdeel}
            GET /api/dossiers
            GET /api/scholen
            GET /api/taken
            GET /api/taken/samenvatting
            GET /api/taken/lijst
            POST /api/taken/overnemen
            POST /api/taken/teruggeven
            GET /api/schooltaken""");

    /** What is not theirs does not exist for them, or is not for the likes of them. */
    private static final Set<String> VAN_WIE_HET_IS = regels(
            """
            GET /api/taken/{id}
            GET /api/schooltaken/{id}
            GET /api/scholen/{vestiging}
            GET /api/scholen/{vestiging}/tijdlijn
            PUT /api/scholen/{vestiging}/vrije-dagen
            PUT /api/scholen/{vestiging}/overgangsplan
            PUT /api/scholen/{vestiging}/parnassys
            PUT /api/scholen/{vestiging}/bevestiging
            GET /api/dossiers/{nummer}
            GET /api/dossiers/{nummer}/verbeteringen
            GET /api/dossiers/{nummer}/consulenten
            GET /api/dossiers/{nummer}/school/vooruitblik
            PUT /api/dossiers/{nummer}/school
            PUT /api/dossiers/{nummer}/consulent
            PUT /api/dossiers/{nummer}/top-dossiernummer
            PUT /api/dossiers/{nummer}/scenariokeuze
            PUT /api/dossiers/{nummer}/evaluatie
            PUT /api/dossiers/{nummer}/parnassys
            PUT /api/dossiers/{nummer}/nieuwe-actie
            PUT /api/dossiers/{nummer}/verzendbewijs
            PUT /api/dossiers/{nummer}/evaluatiegesprek
            PUT /api/dossiers/{nummer}/top-dossier
            PUT /api/dossiers/{nummer}/momentopname
            PUT /api/dossiers/{nummer}/bijlagenplaatsing
            PUT /api/dossiers/{nummer}/nazorg
            PUT /api/dossiers/{nummer}/ontheffingsaanvraag
            PUT /api/dossiers/{nummer}/ontheffingsbesluit
            POST /api/dossiers/{nummer}/{onderdeel}/verbetering
            POST /api/dossiers/{nummer}/scenario
            POST /api/dossiers/{nummer}/gegevens
            POST /api/dossiers/{nummer}/intrekken
            POST /api/dossiers/{nummer}/intrekking/ongedaan""");

    /** Schools register nothing in OT; whoever works at the SWV does. */
    private static final Set<String> VAN_HET_SWV = regels("POST /api/dossiers");

    private static final Set<String> VAN_DE_COORDINATOR = regels(
            """
            GET /api/overgang
            POST /api/overgang
            PUT /api/overgang/eerste-top-dossier
            PUT /api/overgang/overgangsdatum
            POST /api/overgang/overgangsdatum/vooruitblik
            GET /api/overgang/tijdlijn
            GET /api/overgang/eindrapport
            GET /api/overgang/afsluiting
            GET /api/overgang/aansluiting
            GET /api/overgang/aansluiting.{vorm}
            GET /api/overgang/aansluiting/geweigerd
            GET /api/overgang/aansluiting/geweigerd.csv
            GET /api/overgang/aansluiting/afboekingen
            POST /api/overgang/aansluiting/afboekingen
            POST /api/overgang/aansluiting/afboekingen/{id}/bevestiging
            POST /api/overgang/aansluiting/afboekingen/{id}/intrekking
            GET /api/wijzigingen
            GET /api/wijzigingen/open
            POST /api/wijzigingen/besluit
            POST /api/wijzigingen/{id}/besluit
            GET /api/vervangingen
            POST /api/vervangingen
            GET /api/vervangingen/{id}/beeindigen/vooruitblik
            POST /api/vervangingen/{id}/beeindigen
            GET /api/storingen
            POST /api/storingen/opnieuw
            GET /api/import
            GET /api/import/kolommen
            GET /api/import/lopend
            GET /api/import/laatste/geweigerd.csv
            GET /api/import/{id}/geweigerd
            GET /api/import/{id}/geweigerd.csv
            GET /api/import/{soort}/voorbeeld.csv
            POST /api/import/{soort}
            POST /api/import/{soort}/stroom
            POST /api/import/{soort}/kopregel
            PUT /api/import/{soort}/kolommen
            GET /api/accounts
            GET /api/accounts.{vorm}
            GET /api/accounts/open
            POST /api/accounts/afgevinkt
            POST /api/accounts/teruggenomen
            GET /api/stand/voortgang
            GET /api/stand/voortgang-dagen.{vorm}
            GET /api/stand/doorlooptijden.{vorm}
            GET /api/stand/accounts-nodig.{vorm}
            GET /api/stand/taken
            GET /api/stand/stappen
            GET /api/stand/knelpunten
            GET /api/stand/overgang.pdf
            GET /api/stand/scholen
            GET /api/stand/scholen.{vorm}
            GET /api/stand/scholen/{vestiging}/taken
            GET /api/stand/dossiers
            GET /api/stand/dossiers.{vorm}
            GET /api/stand/dossiers/{nummer}
            PUT /api/scholen/{vestiging}/knoppencursus
            GET /api/scholen/{vestiging}/knoppencursus/intrekking/vooruitblik
            POST /api/scholen/{vestiging}/knoppencursus/intrekking
            GET /api/scholen/{vestiging}/ontheffing/intrekking/vooruitblik
            POST /api/scholen/{vestiging}/ontheffing/intrekking
            POST /api/scholen/{vestiging}/opvolger
            POST /api/scholen/{vestiging}/opvolger/vooruitblik
            GET /api/scholen/{vestiging}/opvolger/ongedaan/vooruitblik
            POST /api/scholen/{vestiging}/opvolger/ongedaan""");

    private static final Set<String> VAN_DE_FG = regels(
            """
            GET /api/audit
            GET /api/audit.{vorm}
            GET /api/audit/controle""");

    /** Where an empty body is refused before it is known who asks. */
    private static final Map<String, String> INHOUD = Map.of(
            "/school", "{\"school\":\"34CD00\"}",
            "/consulent", "{\"consulent\":\"ver-weg\"}",
            "/top-dossiernummer", "{\"nummer\":\"TOP-1\"}",
            "/verbetering", "{\"reden\":\"x\",\"inhoud\":{}}",
            "/gegevens", "{\"reden\":\"x\",\"groep\":\"8\"}");

    private static final List<String> VREEMDEN = List.of("ib-34CD00", "directeur-34CD00", "ver-weg");

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    Groepen groepen;

    @Autowired
    TaskService tasks;

    private String nummer;
    private String leerling;
    private String taak;
    private String schooltaak;

    @BeforeEach
    void begin() {
        reis.mensen();
        groepen.account("directeur-34CD00", "Di", "Recteur", "demo", Set.of("directie-34CD00"));
        groepen.account("ver-weg", "Con", "Sulent", "demo", Set.of("consulenten", "wijkteam-zuid"));
        groepen.account("fg", "F", "G", "demo", Set.of("privacyfunctionarissen"));
        groepen.account("beheerder", "Be", "Heerder", "demo", Set.of("camunda-admin"));
        nummer = reis.start(Soort.A_EN_O, Vervolg.GEEN, MET_CURSUS);
        overgang.start(LocalDate.of(2027, 1, 1));
        leerling = dossier().path("leerling").asText();
        taak = tasks.createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .singleResult()
                .getId();
        schooltaak = overgang.taakId(MET_CURSUS, "Task_OvergangsplanMaken");
    }

    @Test
    void elkAdresStaatInEenVanDeLijsten() {
        Set<String> hier = new TreeSet<>();
        for (Set<String> lijst : List.of(VOOR_IEDEREEN, VAN_WIE_HET_IS, VAN_HET_SWV, VAN_DE_COORDINATOR, VAN_DE_FG)) {
            lijst.forEach(adres -> assertThat(hier.add(adres)).as(adres).isTrue());
        }
        Set<String> beschreven = new TreeSet<>();
        http.withBasicAuth("beheerder", "demo")
                .getForObject("/v3/api-docs", JsonNode.class)
                .path("paths")
                .properties()
                .forEach(pad -> pad.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                wijze -> beschreven.add(wijze.toUpperCase(Locale.ROOT) + " " + pad.getKey())));
        beschreven.removeIf(adres -> !adres.contains(" /api/"));
        assertThat(hier).containsExactlyInAnyOrderElementsOf(beschreven);
    }

    @Test
    void wieNietIsAangemeldKomtNergens() {
        alle().forEach(adres ->
                assertThat(stuur(null, adres).getStatusCode().value()).as(adres).isEqualTo(401));
    }

    @Test
    void watNietVanHaarIsBestaatNietVoorEenAndereSchoolOfEenAnderWijkteam() {
        JsonNode was = dossier();
        for (String wie : VREEMDEN) {
            for (String adres : VAN_WIE_HET_IS) {
                ResponseEntity<String> antwoord = stuur(wie, adres);
                assertThat(antwoord.getStatusCode().value())
                        .as("%s: %s %s", wie, adres, antwoord.getBody())
                        .isIn(403, 404);
                assertThat(antwoord.getBody()).as("%s: %s", wie, adres).doesNotContain(leerling, "De Linde");
            }
            Set<String> vanAnderen = new TreeSet<>(VAN_DE_COORDINATOR);
            vanAnderen.addAll(VAN_DE_FG);
            for (String adres : vanAnderen) {
                assertThat(stuur(wie, adres).getStatusCode().value())
                        .as("%s: %s", wie, adres)
                        .isEqualTo(403);
            }
            for (String adres : VOOR_IEDEREEN) {
                ResponseEntity<String> antwoord = stuur(wie, adres);
                assertThat(antwoord.getStatusCode().value())
                        .as("%s: %s %s", wie, adres, antwoord.getBody())
                        .isEqualTo(200);
                assertThat(antwoord.getBody()).as("%s: %s", wie, adres).doesNotContain(nummer, leerling, "De Linde");
            }
        }
        for (String adres : VAN_HET_SWV) {
            assertThat(stuur("ib-34CD00", adres).getStatusCode().value()).isEqualTo(403);
            assertThat(stuur("directeur-34CD00", adres).getStatusCode().value()).isEqualTo(403);
            assertThat(stuur("ver-weg", adres).getStatusCode().value()).isEqualTo(400);
        }
        assertThat(dossier()).as("nothing happened").isEqualTo(was);
        assertThat(tasks.createTaskQuery().taskId(taak).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void deCoordinatorKomtOveralWaarHijHoort() {
        for (String adres : VAN_WIE_HET_IS) {
            if (adres.startsWith("GET ")) {
                assertThat(stuur("coordinator", adres).getStatusCode().value())
                        .as(adres)
                        .isEqualTo(200);
            }
        }
        for (String adres : VAN_DE_COORDINATOR) {
            assertThat(stuur("coordinator", adres).getStatusCode().value())
                    .as(adres)
                    .isNotIn(401, 403, 500);
        }
    }

    @Test
    void wieWatZagLeestDeFgEnDieAlleen() {
        for (String adres : VAN_DE_FG) {
            assertThat(stuur("fg", adres).getStatusCode().value()).as(adres).isEqualTo(200);
            assertThat(stuur("coordinator", adres).getStatusCode().value())
                    .as(adres)
                    .isEqualTo(403);
        }
        for (String adres : VAN_DE_COORDINATOR) {
            assertThat(stuur("fg", adres).getStatusCode().value()).as(adres).isEqualTo(403);
        }
    }

    private static Set<String> regels(String tekst) {
        return tekst.lines().map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> alle() {
        Set<String> alle = new HashSet<>(VOOR_IEDEREEN);
        alle.addAll(VAN_WIE_HET_IS);
        alle.addAll(VAN_HET_SWV);
        alle.addAll(VAN_DE_COORDINATOR);
        alle.addAll(VAN_DE_FG);
        return alle;
    }

    private JsonNode dossier() {
        return http.withBasicAuth("coordinator", "demo").getForObject("/api/dossiers/" + nummer, JsonNode.class);
    }

    private ResponseEntity<String> stuur(String wie, String adres) {
        String[] delen = adres.split(" ");
        TestRestTemplate als = wie == null ? http : http.withBasicAuth(wie, "demo");
        return als.exchange(pad(delen[1]), HttpMethod.valueOf(delen[0]), vraag(delen[0], delen[1]), String.class);
    }

    private String pad(String pad) {
        String vraag =
                switch (pad) {
                    case "/api/taken" -> "?id=" + taak;
                    case "/api/schooltaken" -> "?id=" + schooltaak;
                    case "/api/dossiers/{nummer}/school/vooruitblik" -> "?school=" + ZONDER_CURSUS;
                    default -> "";
                };
        String id = pad.startsWith("/api/taken/") ? taak : pad.startsWith("/api/schooltaken/") ? schooltaak : "1";
        return pad.replace("{nummer}", nummer)
                        .replace("{vestiging}", MET_CURSUS)
                        .replace("{id}", id)
                        .replace("{onderdeel}", "evaluatie")
                        .replace("{soort}", "ot-export")
                        .replace("{vorm}", "csv")
                + vraag;
    }

    private HttpEntity<?> vraag(String wijze, String pad) {
        HttpHeaders koppen = new HttpHeaders();
        if (wijze.equals("POST") && pad.startsWith("/api/import/")) {
            MultiValueMap<String, Object> bestand = new LinkedMultiValueMap<>();
            bestand.add("bestand", new ByteArrayResource("iets\n".getBytes(StandardCharsets.UTF_8)) {
                @Override
                public String getFilename() {
                    return "iets.csv";
                }
            });
            koppen.setContentType(MediaType.MULTIPART_FORM_DATA);
            return new HttpEntity<>(bestand, koppen);
        }
        koppen.setContentType(MediaType.APPLICATION_JSON);
        return wijze.equals("GET")
                ? new HttpEntity<>(koppen)
                : new HttpEntity<>(
                        pad.startsWith("/api/taken/")
                                ? "{\"ids\":[\"%s\"]}".formatted(taak)
                                : INHOUD.getOrDefault(pad.substring(pad.lastIndexOf('/')), "{}"),
                        koppen);
    }
}
