package nl.swv.overgang.otexport.aansluiting;

import java.util.Locale;
import nl.swv.overgang.platform.Ongeldig;
import org.jspecify.annotations.Nullable;

/**
 * What is written off (R22): one row, one import or one school.
 *
 * @param importId of a row and of an import
 * @param regel the line of a row in its file; the header is line 1
 * @param vestiging of a school
 */
public record Onderwerp(
        @Nullable Soort soort, @Nullable Long importId, @Nullable Long regel, @Nullable String vestiging) {

    /** What can be written off. */
    public enum Soort {
        /** A row of an export without a dossier: refused, or unexplained. */
        REGEL,
        /** An import of which not every row was kept. */
        IMPORT,
        /** A school whose schooldirecteur will not sign. */
        SCHOOL
    }

    public static Onderwerp regel(long importId, long regel) {
        return new Onderwerp(Soort.REGEL, importId, regel, null);
    }

    public static Onderwerp school(String vestiging) {
        return new Onderwerp(Soort.SCHOOL, null, null, vestiging);
    }

    static Onderwerp heleImport(long importId) {
        return new Onderwerp(Soort.IMPORT, importId, null, null);
    }

    /** @throws Ongeldig when it does not say which one */
    Onderwerp compleet() {
        boolean zegtWelk = soort != null
                && switch (soort) {
                    case REGEL -> importId != null && regel != null;
                    case IMPORT -> importId != null;
                    case SCHOOL -> vestiging != null && !vestiging.isBlank();
                };
        if (!zegtWelk) {
            throw new Ongeldig(
                    "onderwerp",
                    "Zeg wat u afboekt: REGEL met importId en regel, IMPORT met importId, of SCHOOL met vestiging.");
        }
        return soort == Soort.SCHOOL && vestiging != null
                ? school(vestiging.strip().toUpperCase(Locale.ROOT))
                : this;
    }
}
