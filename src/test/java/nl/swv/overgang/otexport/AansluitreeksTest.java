package nl.swv.overgang.otexport;

import static nl.swv.overgang.Reis.COORDINATOR;
import static nl.swv.overgang.Reis.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.otexport.Geweigerden.Geweigerd;
import nl.swv.overgang.otexport.aansluiting.Aansluiting;
import nl.swv.overgang.otexport.aansluiting.Aansluitingen;
import nl.swv.overgang.otexport.aansluiting.Afboeking;
import nl.swv.overgang.otexport.aansluiting.Afboekingsbalie;
import nl.swv.overgang.otexport.aansluiting.Onderwerp;
import nl.swv.overgang.otexport.aansluiting.Rekening;
import nl.swv.overgang.platform.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

/** R10, R22: whatever is refused, mended, read again or written off, each number and each row without one counts once. */
@Proef
class AansluitreeksTest {

    private static final Gebruiker TWEEDE = new Gebruiker("coordinator2", Set.of("coordinatoren"));
    private static final String GOED = "%s;OT-1LOKET;A&O;LOPEND;12AB00;LL-7F3K2;4;2026-03-01;;GEEN;\n";
    private static final int NUMMERS = 12;
    private static final int BESTANDEN = 12;

    @Autowired
    MockMvc http;

    @Autowired
    Reis reis;

    @Autowired
    Imports imports;

    @Autowired
    Importregels regels;

    @Autowired
    Aansluitingen aansluitingen;

    @Autowired
    Afboekingsbalie afboekingen;

    @BeforeEach
    void begin() {
        reis.mensen();
    }

    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73, 74})
    void elkNummerTeltEenKeerOokNaHerstelHerhalingEnAfboeken(long zaad) throws Exception {
        Random toeval = new Random(zaad);
        List<String> bestanden = new ArrayList<>();
        Set<String> gezien = new HashSet<>();
        Set<String> goed = new HashSet<>();
        Set<String> zonderNummer = new HashSet<>();
        for (int keer = 0; keer < BESTANDEN; keer++) {
            boolean nogEens = !bestanden.isEmpty() && toeval.nextInt(4) == 0;
            String csv = nogEens ? bestanden.get(toeval.nextInt(bestanden.size())) : bestand(toeval, keer);
            bestanden.add(csv);
            lees(csv);
            String[] rijen = csv.split("\n");
            for (int plaats = 0; plaats < rijen.length; plaats++) {
                String nummer = rijen[plaats].split(";")[0];
                if (!nummer.startsWith("OT-")) {
                    zonderNummer.add(csv + plaats);
                } else {
                    gezien.add(nummer);
                    if (!rijen[plaats].contains("ONZIN")) {
                        goed.add(nummer);
                    }
                }
            }
            if (toeval.nextBoolean()) {
                boekEenAf(toeval);
            }
            klopt(gezien.size(), goed.size(), zonderNummer.size());
        }
        assertThat(afboekingen.alle()).isNotEmpty();
    }

    private void klopt(long gezien, long goed, long zonderNummer) throws Exception {
        long afgeboekt = afboekingen.alle().stream()
                .filter(een -> een.isBevestigd() && !een.opgelost())
                .count();
        for (Aansluiting aansluiting : List.of(aansluitingen.maakOp(), aansluitingen.bekijk())) {
            assertThat(aansluiting.sluit()).isTrue();
            assertThat(aansluiting.aantal(Rekening.OPEN)).isEqualTo(goed);
            assertThat(aansluiting.aantal(Rekening.GEWEIGERD)).isEqualTo(gezien - goed + zonderNummer);
            assertThat(aansluiting.aantalOnverklaard()).isZero();
            assertThat(aansluiting.afgeboekt().geweigerd()).isEqualTo(afgeboekt);
            assertThat(aansluiting.aantalZonderUitkomst()).isEqualTo(gezien - goed + zonderNummer - afgeboekt);
        }
        String csv = http.perform(get("/api/overgang/aansluiting.csv")
                        .with(user("coordinator").authorities(new SimpleGrantedAuthority("coordinatoren"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String[] totaal =
                csv.lines().reduce((een, ander) -> ander).orElseThrow().split(";");
        assertThat(totaal[1]).isEqualTo("Totaal");
        assertThat(Long.parseLong(totaal[totaal.length - 1])).isEqualTo(gezien + zonderNummer);
    }

    /** One of the refused rows that still wait for an outcome, by two people. */
    private void boekEenAf(Random toeval) {
        List<Geweigerd> wachtend = regels.zonderDossier(null, 1).regels().stream()
                .filter(een -> een.afboeking() == null)
                .toList();
        if (wachtend.isEmpty()) {
            return;
        }
        Geweigerd een = wachtend.get(toeval.nextInt(wachtend.size()));
        als(COORDINATOR, () -> {
            afboekingen.boekAf(Onderwerp.regel(een.importId(), een.regel()), "Bestaat niet meer in OT");
            return een;
        });
        List<Afboeking> alle = afboekingen.alle();
        als(TWEEDE, () -> {
            afboekingen.bevestig(alle.get(alle.size() - 1).id());
            return een;
        });
    }

    /** Each number once; some are wrong, and some rows have no number that can be read. */
    private static String bestand(Random toeval, int keer) {
        StringBuilder csv = new StringBuilder();
        for (int nummer = 1; nummer <= NUMMERS; nummer++) {
            switch (toeval.nextInt(4)) {
                case 0 -> csv.append(GOED.formatted("OT-" + nummer));
                case 1 -> csv.append(GOED.formatted("OT-" + nummer).replace("A&O", "ONZIN"));
                case 2 ->
                    csv.append(
                            toeval.nextInt(3) == 0 ? GOED.formatted("geen nummer %d-%d".formatted(keer, nummer)) : "");
                default -> {}
            }
        }
        return csv.isEmpty() ? GOED.formatted("OT-1") : csv.toString();
    }

    private void lees(String csv) {
        imports.lees(
                Importsoort.OT_EXPORT,
                new ByteArrayResource((Werkplaats.KOP + csv).getBytes(StandardCharsets.UTF_8)),
                false);
    }
}
