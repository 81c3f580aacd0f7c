package nl.swv.overgang.topdossier.handmatig;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.onderdeel.Cyclus;
import nl.swv.overgang.topdossier.Opening;
import org.junit.jupiter.api.Test;

class HandmatigeTopDossiersTest {

    @Test
    void opentNooitZelfEnNoemtGeenLeerling() {
        Opening opening =
                new Opening(new OtDossiernummer("OT-1"), "12AB00", "LL-7F3K2", Cyclus.EXTRA_ONDERSTEUNING, null);

        assertThatIllegalStateException()
                .isThrownBy(() -> new HandmatigeTopDossiers().open(opening, "OT-1:Task"))
                .withMessageContaining("met de hand")
                .withMessageNotContaining("LL-7F3K2");
    }
}
