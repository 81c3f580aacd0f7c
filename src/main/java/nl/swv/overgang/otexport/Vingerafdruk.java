package nl.swv.overgang.otexport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256: shows whether two rows say the same, without keeping what they say. */
final class Vingerafdruk {

    private Vingerafdruk() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a record: its fields in their normal form, in order. */
    static String van(Record inhoud) {
        return HexFormat.of().formatHex(sha256().digest(inhoud.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
