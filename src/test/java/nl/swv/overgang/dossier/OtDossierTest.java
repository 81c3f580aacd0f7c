package nl.swv.overgang.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.swv.overgang.dossier.OtDossier.Module;
import nl.swv.overgang.dossier.OtDossier.OtStatus;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of OT, in the spellings in which exports have them. */
class OtDossierTest {

    @ParameterizedTest
    @ValueSource(strings = {"A&O", "a&o", "A & O", " a  &  o ", "A_EN_O", "A EN O", "a-en-o"})
    void analyseEnOndersteuningIsEenWoord(String tekst) {
        assertThat(Soort.lees(tekst)).contains(Soort.A_EN_O);
    }

    @Test
    void deAndereWoordenInElkeSpelling() {
        assertThat(Soort.lees(" arrangement")).contains(Soort.ARRANGEMENT);
        assertThat(Module.lees("ot-1loket")).contains(Module.OT_1LOKET);
        assertThat(Module.lees("OT POVO")).contains(Module.OT_POVO);
        assertThat(OtStatus.lees("Lopend")).contains(OtStatus.LOPEND);
        assertThat(Vervolg.lees("nieuwe actie")).contains(Vervolg.NIEUWE_ACTIE);
        assertThat(Soort.lees("A&OO")).isEmpty();
        assertThat(Vervolg.lees("")).isEmpty();
    }
}
