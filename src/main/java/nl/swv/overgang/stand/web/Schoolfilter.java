package nl.swv.overgang.stand.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which schools the page shows; the file holds the same ones.
 *
 * @param zoek a part of the vestigingscode or the name
 * @param stand over, niet-over, cursus (not TOP-gereed), achter (dossiers over their termijn), zonder-account (tasks that
 *     nobody sees) or wacht (dossiers that wait for its course); anything else asks nothing. One that went up in another is no
 *     longer asked for its course, nor to be over
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
            case "niet-over" -> !school.over() && school.opvolger() == null;
            case "cursus" -> !school.topGereed() && school.opvolger() == null;
            case "achter" -> school.overTermijn() > 0;
            case "zonder-account" -> school.zonderAccount();
            case "wacht" -> school.wacht() > 0;
            default -> true;
        };
    }

    private static boolean gelijk(@Nullable String gevraagd, @Nullable String waarde) {
        return gevraagd == null || gevraagd.isEmpty() || gevraagd.equals(waarde);
    }
}
