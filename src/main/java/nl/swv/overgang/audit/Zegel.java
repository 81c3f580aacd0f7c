package nl.swv.overgang.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals a line of the audit together with the seal of the line before it (HMAC-SHA256, 64 hexadecimal digits). */
final class Zegel {

    /** What comes before the first line of a chain. */
    static final String BEGIN = "";

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec sleutel;

    /** @throws IllegalArgumentException without a key */
    Zegel(String sleutel) {
        if (sleutel.isBlank()) {
            throw new IllegalArgumentException("overgang.audit.sleutel is empty");
        }
        this.sleutel = new SecretKeySpec(sleutel.getBytes(UTF_8), HMAC);
    }

    /** @param vorige the seal of the line before, or {@link #BEGIN} */
    String van(Auditregel regel, String vorige) {
        String tekst = Stream.of(
                        vorige,
                        regel.keten(),
                        regel.nummer(),
                        regel.op(),
                        regel.soort(),
                        regel.wie(),
                        regel.onderwerp(),
                        regel.weg(),
                        regel.vanaf(),
                        regel.uitkomst())
                // a field cannot hold this sign: what belongs to one cannot be read as the next one's
                .map(veld -> veld == null ? "\u0000" : veld.toString())
                .collect(Collectors.joining("\u001f"));
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(sleutel);
            return HexFormat.of().formatHex(mac.doFinal(tekst.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
