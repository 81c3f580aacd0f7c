package nl.swv.overgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A migration that was released is never edited: a change is a file of its own. From 0.5.0 on lines are only added to
 * migraties.txt. Only while a file was in no release yet, its line may be renewed: the failure of this test shows it.
 */
class MigratiesTest {

    private static final Path MIGRATIES = Path.of("src/main/resources/db/migration");
    private static final Path VASTGELEGD = Path.of("src/test/resources/db/migraties.txt");

    @Test
    void eenUitgebrachteMigratieVerandertNiet() throws IOException {
        assertThat(Files.readAllLines(VASTGELEGD))
                .as("checksums in %s: never change one of a release, write a new migration", VASTGELEGD)
                .containsExactlyElementsOf(regels());
    }

    private static List<String> regels() {
        try (Stream<Path> bestanden = Files.list(MIGRATIES)) {
            return bestanden
                    .sorted()
                    .map(bestand -> bestand.getFileName() + " " + checksum(bestand))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same on each system, whatever ends its lines. */
    private static String checksum(Path bestand) {
        try {
            String sql = Files.readString(bestand).replace("\r\n", "\n");
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
