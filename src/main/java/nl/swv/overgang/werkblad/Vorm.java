package nl.swv.overgang.werkblad;

import java.util.Locale;

/** Which kind of file, as the extension in the URL says. */
public enum Vorm {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediatype;

    Vorm(String mediatype) {
        this.mediatype = mediatype;
    }

    /** @param extensie csv or xlsx */
    public static Vorm van(String extensie) {
        return valueOf(extensie.toUpperCase(Locale.ROOT));
    }

    public String extensie() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediatype() {
        return mediatype;
    }
}
