package nl.swv.overgang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R11: no BSN, onderwijsnummer or ECK iD anywhere. */
class PersoonsnummerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456782",
                "111222333",
                "123.456.782",
                "1234.56.782",
                "12-34-56-782",
                "123 456 782",
                "Bel over 123456782.",
                "LL-123456782",
                "OT-123456782",
                "LL-202200012",
                "groep 4 123456782",
                "123456782 2",
                "BSN:111222333/12AB00",
                "10000008",
                "100000004",
                "https://ketenid.nl/201703/abc",
                "zie HTTPS://KETENID.NL/x"
            })
    void wordtGevonden(String tekst) {
        assertThat(Persoonsnummer.komtVoorIn(tekst)).as(tekst).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123456789",
                "000000000",
                "LL-7F3K2",
                "12AB00",
                "2022-01-08",
                "04-10-2022",
                "van 1-9-2021 tot 31-12-2022",
                "OT-2022-00012",
                "OT-20220005",
                "ot202200012",
                "2022-12-31 14:30",
                "groep 8, 3 leerlingen",
                "kenmerk 1234567890123"
            })
    void isGeenPersoonsnummer(String tekst) {
        assertThat(Persoonsnummer.komtVoorIn(tekst)).as(tekst).isFalse();
    }

    /** Every 9 digits that pass the elfproef are found however they are written; every other are not. */
    @org.junit.jupiter.api.Test
    void volgtDeElfproef() {
        java.util.Random random = new java.util.Random(7);
        for (int keer = 0; keer < 20_000; keer++) {
            String negen = "%09d".formatted(random.nextInt(1, 1_000_000_000));
            boolean bsn = Math.floorMod(som(negen), 11) == 0;
            boolean onderwijsnummer = negen.startsWith("10") && Math.floorMod(som(negen), 11) == 5;
            assertThat(Persoonsnummer.komtVoorIn("x " + negen + " y")).as(negen).isEqualTo(bsn || onderwijsnummer);
            if (bsn) {
                assertThat(Persoonsnummer.komtVoorIn(
                                negen.substring(0, 3) + " " + negen.substring(3, 6) + "." + negen.substring(6)))
                        .as(negen)
                        .isTrue();
            }
        }
    }

    private static int som(String negen) {
        int som = -Character.getNumericValue(negen.charAt(8));
        for (int plaats = 0; plaats < 8; plaats++) {
            som += (9 - plaats) * Character.getNumericValue(negen.charAt(plaats));
        }
        return som;
    }
}
