package nl.swv.overgang.otexport.bestand;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.swv.overgang.platform.Bezwaar;
import org.jspecify.annotations.Nullable;

/**
 * A row after the checks that need nothing but the row.
 *
 * @param sleutel the OT-dossiernummer or vestigingscode; empty where it may not be kept
 * @param inhoud empty when the row is refused
 * @param vestiging the school of a dossier, where that is known: of a refused row too
 */
public record Gelezen<T extends Record>(
        long regel,
        @Nullable String sleutel,
        @Nullable T inhoud,
        List<Bezwaar> fouten,
        List<Bezwaar> waarschuwingen,
        @Nullable String vestiging) {

    static <T extends Record> Gelezen<T> geweigerd(Regel regel, @Nullable String sleutel, List<Bezwaar> fouten) {
        return new Gelezen<>(regel.nummer(), sleutel, null, fouten, List.of(), null);
    }

    Gelezen<T> van(@Nullable String school) {
        return new Gelezen<>(regel, sleutel, inhoud, fouten, waarschuwingen, school);
    }

    /** SHA-256 of the fields in their normal form: shows whether two rows say the same. Refused content leaves none. */
    public @Nullable String afdruk() {
        return inhoud == null
                ? null
                : HexFormat.of().formatHex(sha256().digest(inhoud.toString().getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
