package nl.swv.overgang.wijziging.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever OT says, one export after the other, and whatever is decided about it: each dossier is counted once (R10, R15). */
@Proef
class ExportreeksTest {

    private static final int NUMMERS = 24;
    private static final int EXPORTS = 6;

    @Autowired
    MockMvc http;

    @Autowired
    Reis reis;

    private Exportloket loket;

    @BeforeEach
    void mensen() {
        reis.mensen();
        loket = new Exportloket(http);
    }

    /** Who takes over all that OT says ends where one import of the last truth ends. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 1001, 1016})
    void wieAllesOverneemtHeeftWatEenImportVanDeLaatsteStandGeeft(long zaad) throws Exception {
        Ot ot = new Ot(zaad);
        for (int keer = 0; keer < EXPORTS; keer++) {
            ot.beweeg();
            verbeter(ot);
            lees(ot, "?volledig=" + ot.toeval.nextBoolean());
            besluit(ot, 1);
        }
        ot.allesIsEr();
        lees(ot, "?volledig=true");
        besluit(ot, 1);

        loket.lees("", ot.rijen("X"));
        for (String nummer : ot.gestuurd) {
            assertThat(stand("OT-" + nummer)).as(ot.verhaal(nummer)).isEqualTo(stand("X-" + nummer));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void r10_elkDossierTeltEenKeerWatErOokWordtBesloten(long zaad) throws Exception {
        Ot ot = new Ot(zaad);
        for (int keer = 0; keer < EXPORTS; keer++) {
            ot.beweeg();
            lees(ot, "?volledig=" + ot.toeval.nextBoolean());
            besluit(ot, 0.5);
            verbeter(ot);
            andereWeg(ot);
            trekInEnTerug(ot);
        }
        lees(ot, "");
        JsonNode weer = lees(ot, "");
        assertThat(weer.path("bijgewerkt").asInt()
                        + weer.path("teBeoordelen").asInt()
                        + weer.path("heropend").asInt())
                .as("an export that was read says nothing new")
                .isZero();
    }

    /** Each row has one outcome, and each number that ever stood in an export is in the account once. */
    private JsonNode lees(Ot ot, String vraag) throws Exception {
        JsonNode verslag = loket.lees(vraag, ot.rijen("OT"));
        assertThat(som(verslag, "gestart", "bekend", "alleenBackup", "buitenBereik", "geweigerd"))
                .isEqualTo(verslag.path("regels").asInt());
        assertThat(som(verslag, "ongewijzigd", "bijgewerkt", "teBeoordelen", "heropend"))
                .isEqualTo(verslag.path("bekend").asInt());
        JsonNode aansluiting = loket.vraag("/api/overgang/aansluiting");
        assertThat(aansluiting.path("sluit").asBoolean()).isTrue();
        assertThat(aansluiting.path("aantalOnverklaard").asInt()).isZero();
        int geteld = 0;
        for (JsonNode aantal : aansluiting.path("uitExports")) {
            geteld += aantal.asInt();
        }
        assertThat(geteld).isEqualTo(ot.gestuurd.size());
        return verslag;
    }

    private void besluit(Ot ot, double overnemen) throws Exception {
        for (JsonNode wijziging : loket.open()) {
            boolean ja = ot.toeval.nextDouble() < overnemen;
            assertThat(loket.besluit(wijziging, ja)).as(wijziging.toString()).isEqualTo(204);
            reis.voerUit(wijziging.path("dossiernummer").asText());
        }
    }

    /** The consulent gives a running dossier another scenario than OT says. */
    private void andereWeg(Ot ot) throws Exception {
        String nummer = ot.kies(List.copyOf(ot.gestuurd));
        String scenario = ot.kies("AFRONDING", "NIEUWE_ACTIE");
        assertThat(stuur(
                        nummer,
                        "scenario",
                        "{\"scenario\":\"%s\",\"reden\":\"zo is het besproken\"}".formatted(scenario)))
                .isIn(200, 204, 400, 404, 409);
    }

    /** What was imported is mended here (R16), and in OT before its next export. */
    private void verbeter(Ot ot) throws Exception {
        for (int keer = 0; keer < 3 && !ot.gestuurd.isEmpty(); keer++) {
            String nummer = ot.kies(List.copyOf(ot.gestuurd));
            int kolom = ot.toeval.nextBoolean() ? Ot.GROEP : Ot.EINDDATUM;
            String waarde = ot.waarde(kolom);
            String veld = kolom == Ot.GROEP ? "groep" : "einddatum";
            int antwoord = stuur(nummer, "gegevens", "{\"reden\":\"typefout\",\"%s\":\"%s\"}".formatted(veld, waarde));
            assertThat(antwoord).isIn(204, 400, 409);
            if (antwoord == 204) {
                ot.rij(nummer)[kolom] = waarde;
            }
        }
    }

    private void trekInEnTerug(Ot ot) throws Exception {
        String nummer = ot.kies(List.copyOf(ot.gestuurd));
        boolean liep = reis.dossier("OT-" + nummer).isOpen();
        assertThat(stuur(nummer, "intrekken", "{\"reden\":\"verhuisd\"}")).isEqualTo(liep ? 200 : 409);
        reis.voerUit("OT-" + nummer);
        if (liep && ot.toeval.nextBoolean()) {
            assertThat(stuur(nummer, "intrekking/ongedaan", "{\"reden\":\"vergissing\"}"))
                    .isEqualTo(200);
            assertThat(reis.openTaken("OT-" + nummer)).hasSize(1);
        }
    }

    private int stuur(String nummer, String wat, String inhoud) throws Exception {
        return loket.stuur("/api/dossiers/OT-" + nummer + "/" + wat, inhoud, Exportloket.coordinator())
                .getStatus();
    }

    private static int som(JsonNode verslag, String... velden) {
        return Stream.of(velden).mapToInt(veld -> verslag.path(veld).asInt()).sum();
    }

    /** What of a dossier does not depend on its number and its past: of what is out of reach only that. */
    private List<Object> stand(String nummer) {
        Dossier dossier = reis.dossier(nummer);
        if (dossier.status() == Status.BUITEN_BEREIK) {
            return List.of(dossier.status(), reis.openTaken(nummer));
        }
        return List.of(
                dossier.status(),
                dossier.scenario(),
                dossier.ot().toString().replace(nummer, ""),
                reis.openTaken(nummer));
    }

    /** OT as it moves: which rows it has, and what it sent so far. */
    private static final class Ot {

        private static final int NUMMER = 0;
        private static final int GROEP = 6;
        private static final int EINDDATUM = 8;
        private final Random toeval;
        private final Map<String, String[]> rijen = new TreeMap<>();
        private final Map<String, String[]> weg = new TreeMap<>();
        private final Map<String, List<String>> verhaal = new TreeMap<>();
        private final Set<String> gestuurd = new HashSet<>();

        Ot(long zaad) {
            toeval = new Random(zaad);
        }

        void beweeg() {
            for (int i = 1; i <= NUMMERS; i++) {
                String nummer = "%03d".formatted(i);
                if (!rijen.containsKey(nummer)) {
                    begin(nummer);
                } else if (toeval.nextInt(12) == 0) {
                    weg.put(nummer, rijen.remove(nummer));
                } else if (toeval.nextInt(3) == 0) {
                    wijzig(rijen.get(nummer));
                }
            }
        }

        private void begin(String nummer) {
            String[] terug = weg.remove(nummer);
            if (terug != null) {
                rijen.put(nummer, terug);
            } else if (toeval.nextInt(2) == 0) {
                String[] rij = new String[11];
                for (int kolom = 1; kolom < rij.length; kolom++) {
                    rij[kolom] = waarde(kolom);
                }
                rij[NUMMER] = nummer;
                rijen.put(nummer, rij);
            }
        }

        private void wijzig(String[] rij) {
            int kolom = 1 + toeval.nextInt(rij.length - 1);
            rij[kolom] = waarde(kolom);
        }

        private String waarde(int kolom) {
            return switch (kolom) {
                case 1 -> kies("OT-1LOKET", "OT-1LOKET", "OT-1LOKET", "OT-POVO");
                case 2 -> kies("STARTGESPREK", "A&O", "ARRANGEMENT", "TLV");
                case 3 -> kies("LOPEND", "LOPEND", "AFGEROND");
                case 4 -> kies("12AB00", "34CD00");
                case 5 -> kies("LL-AAAA2", "LL-BBBB2", "LL-CCCC2");
                case GROEP -> kies("", "4", "6/7");
                case 7 -> kies("2026-02-01", "2026-03-01");
                case EINDDATUM -> kies("", "2026-12-11", "2027-01-29");
                case 9 -> kies("", "GEEN", "NIEUWE_ACTIE", "VERLENGING");
                default -> kies("consulent1", "consulent2");
            };
        }

        String[] rij(String nummer) {
            return rijen.containsKey(nummer) ? rijen.get(nummer) : weg.get(nummer);
        }

        void allesIsEr() {
            rijen.putAll(weg);
            weg.clear();
        }

        String[] rijen(String begin) {
            gestuurd.addAll(rijen.keySet());
            return rijen.values().stream()
                    .map(rij -> begin + "-" + String.join(";", rij))
                    .peek(rij -> verhaal.computeIfAbsent(
                                    rij.substring(begin.length() + 1).substring(0, 3), nieuw -> new ArrayList<>())
                            .add(rij))
                    .toArray(String[]::new);
        }

        String verhaal(String nummer) {
            return verhaal.get(nummer).stream().collect(joining("\n", "\n", "\n"));
        }

        String kies(String... uit) {
            return uit[toeval.nextInt(uit.length)];
        }

        String kies(List<String> uit) {
            return uit.get(toeval.nextInt(uit.size()));
        }
    }
}
