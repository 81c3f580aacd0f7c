package nl.swv.overgang.otexport;

import java.util.List;
import nl.swv.overgang.platform.Bezwaar;
import org.jspecify.annotations.Nullable;

/**
 * A row that was refused.
 *
 * @param regel the line in the file; the header is line 1
 * @param sleutel the OT-dossiernummer or vestigingscode, where it could be read
 */
public record Geweigerd(long importId, long regel, @Nullable String sleutel, List<Bezwaar> bezwaren) {}
