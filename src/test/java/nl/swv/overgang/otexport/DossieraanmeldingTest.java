package nl.swv.overgang.otexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Ongeldig;
import org.junit.jupiter.api.Test;

class DossieraanmeldingTest {

    private static final Map<String, String> GOED = Map.of(
            "otdossiernummer",
            "OT-1",
            "module",
            "OT-1LOKET",
            "soort",
            "TLV",
            "status",
            "LOPEND",
            "school",
            "12AB00",
            "leerling",
            "LL-7F3K2",
            "consulent",
            "oud.account");

    private final Werkplaats werk = new Werkplaats();

    @Test
    void eenConsulentMeldtAanVoorEenSchoolVanHetEigenWijkteam() {
        werk.gebruiker = new Gebruiker("consulent1", Set.of("consulenten", "wijkteam-noord"));
        Dossieraanmelding.Aanmelding aanmelding = werk.aanmelding().meldAan(GOED);
        assertThat(aanmelding.dossier().nummer()).isEqualTo(new OtDossiernummer("OT-1"));
        assertThat(aanmelding.dossier().status()).isEqualTo(Status.LOPEND);
        assertThat(aanmelding.waarschuwingen())
                .singleElement()
                .extracting("veld")
                .isEqualTo("consulent");
        assertThat(werk.geheugen.gestart).containsExactly("OT-1");
    }

    @Test
    void eenSchoolVanEenAnderWijkteamKlinktOnbekend() {
        werk.gebruiker = new Gebruiker("consulent2", Set.of("consulenten", "wijkteam-zuid"));
        assertThat(bezwaar(GOED).bezwaren())
                .isEqualTo(bezwaar(met("school", "99ZZ99")).bezwaren());
        assertThat(werk.geheugen.dossiers).isEmpty();
    }

    @Test
    void geldenDezelfdeRegelsAlsInEenBestand() {
        assertThat(bezwaar(met("leerling", "123456782")).bezwaren())
                .extracting("veld")
                .containsExactly("leerling");
        assertThat(bezwaar(met("soort", "X")).bezwaren()).extracting("veld").containsExactly("soort");
        assertThat(bezwaar(Map.of()).bezwaren()).extracting("veld").containsExactly("otdossiernummer");
    }

    @Test
    void eenBekendNummerKanNietNogEens() {
        werk.aanmelding().meldAan(GOED);
        assertThatThrownBy(() -> werk.aanmelding().meldAan(GOED)).isInstanceOf(NietNu.class);
    }

    @Test
    void wieTegelijkMetEenAnderAanmeldtKrijgtHetzelfdeTeHoren() {
        Werkplaats ander = new Werkplaats();
        ander.aanmelding().meldAan(GOED);
        werk.geheugen.voorToevoegen = () -> werk.geheugen.dossiers.putAll(ander.geheugen.dossiers);
        assertThatThrownBy(() -> werk.aanmelding().meldAan(GOED)).isInstanceOf(NietNu.class);
    }

    private Ongeldig bezwaar(Map<String, String> velden) {
        try {
            werk.aanmelding().meldAan(velden);
            throw new AssertionError("accepted");
        } catch (Ongeldig fout) {
            return fout;
        }
    }

    private static Map<String, String> met(String veld, String waarde) {
        Map<String, String> velden = new HashMap<>(GOED);
        velden.put(veld, waarde);
        return velden;
    }
}
