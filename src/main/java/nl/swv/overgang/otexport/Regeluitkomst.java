package nl.swv.overgang.otexport;

import java.util.List;
import nl.swv.overgang.platform.Bezwaar;
import org.jspecify.annotations.Nullable;

/** The account of one row, as it is kept. */
public record Regeluitkomst(
        long regel,
        @Nullable String sleutel,
        Uitkomst uitkomst,
        @Nullable String afdruk,
        List<Bezwaar> fouten,
        List<Bezwaar> waarschuwingen) {}
