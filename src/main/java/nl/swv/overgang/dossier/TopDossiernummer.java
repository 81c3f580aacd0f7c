package nl.swv.overgang.dossier;

import nl.swv.overgang.platform.schrijfwijze.Schrijfwijze;
import org.jspecify.annotations.Nullable;

/** The number of a TOP Dossier, in one spelling (R19); an OT-dossiernummer is something else. */
public record TopDossiernummer(String waarde) {

    public TopDossiernummer {
        waarde = Schrijfwijze.van(waarde);
    }

    /** Of a column that may be empty. */
    static @Nullable TopDossiernummer van(@Nullable String waarde) {
        return waarde == null ? null : new TopDossiernummer(waarde);
    }

    /** For a column or an answer that may be empty. */
    public static @Nullable String tekst(@Nullable TopDossiernummer nummer) {
        return nummer == null ? null : nummer.waarde();
    }

    @Override
    public String toString() {
        return waarde;
    }
}
