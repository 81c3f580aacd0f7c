package nl.swv.overgang.dossier;

import org.jspecify.annotations.Nullable;

/** The number of a TOP Dossier, as TOP Dossier gave it; an OT-dossiernummer is something else. */
public record TopDossiernummer(String waarde) {

    /** Of a column or a field that may be empty. */
    public static @Nullable TopDossiernummer van(@Nullable String waarde) {
        return waarde == null ? null : new TopDossiernummer(waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
