package nl.swv.overgang.stand.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which schools the page shows; the file holds the same ones.
 *
 * @param zoek a part of the vestigingscode or the name
 * @param stand over, niet-over, or cursus for what is not TOP-gereed; anything else asks nothing
 */
record Schoolfilter(@Nullable String zoek, @Nullable String wijk, @Nullable String bestuur, @Nullable String stand) {

    boolean past(Schoollijstregel school) {
        return gelijk(wijk, school.wijk()) && gelijk(bestuur, school.bestuur()) && gevonden(school) && inStand(school);
    }

    private boolean gevonden(Schoollijstregel school) {
        return zoek == null
                || "%s %s"
                        .formatted(school.vestiging(), school.naam())
                        .toLowerCase(Locale.ROOT)
                        .contains(zoek.toLowerCase(Locale.ROOT));
    }

    private boolean inStand(Schoollijstregel school) {
        return switch (stand == null ? "" : stand) {
            case "over" -> school.over();
            case "niet-over" -> !school.over();
            case "cursus" -> !school.topGereed();
            default -> true;
        };
    }

    private static boolean gelijk(@Nullable String gevraagd, @Nullable String waarde) {
        return gevraagd == null || gevraagd.isEmpty() || gevraagd.equals(waarde);
    }
}
