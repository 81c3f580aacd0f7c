package nl.swv.overgang.otexport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.core.io.InputStreamSource;

/**
 * A file as it was sent, with the character set that its bytes prove. It is read from its source each time: it may
 * not fit in memory.
 */
record Bronbestand(InputStreamSource bron, Charset tekens, String sha256) {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** @throws nl.swv.overgang.platform.Ongeldig when it is empty, or no text */
    static Bronbestand onderzoek(InputStreamSource bron) {
        try (DigestInputStream bytes = new DigestInputStream(bron.getInputStream(), Vingerafdruk.sha256())) {
            BufferedInputStream stroom = new BufferedInputStream(bytes);
            Bestandsvorm.eisTekst(stroom);
            Charset tekens = isUtf8(stroom) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
            stroom.transferTo(OutputStream.nullOutputStream());
            String sha256 = HexFormat.of().formatHex(bytes.getMessageDigest().digest());
            return new Bronbestand(bron, tekens, sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Strictly: one byte that cannot be UTF-8 and the whole file is Windows-1252. */
    private static boolean isUtf8(InputStream stroom) throws IOException {
        Reader lezer = new InputStreamReader(stroom, StandardCharsets.UTF_8.newDecoder());
        try {
            lezer.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text from its first character, without the byte order mark. */
    Reader lezer() throws IOException {
        BufferedInputStream stroom = new BufferedInputStream(bron.getInputStream());
        stroom.mark(BOM.length);
        if (!Arrays.equals(stroom.readNBytes(BOM.length), BOM)) {
            stroom.reset();
        }
        return new InputStreamReader(stroom, tekens);
    }
}
