package nl.swv.overgang.otexport;

import java.util.List;
import nl.swv.overgang.platform.Bezwaar;
import org.jspecify.annotations.Nullable;

/** One sheet of refused rows; pagina counts from 1. */
public record Geweigerden(List<Geweigerd> regels, int pagina, int paginas, long totaal) {

    /** As a school: the rows of which none is known. */
    public static final String GEEN_SCHOOL = "geen";

    static final int PER_PAGINA = 50;

    /**
     * A row that was refused.
     *
     * @param regel the line in the file; the header is line 1
     * @param sleutel the OT-dossiernummer or vestigingscode, where it could be read
     * @param school the school of a dossier, where it is known
     * @param afboeking id of the afboeking (R22), where there is one
     * @param afgeboekt whether the second person confirmed it
     */
    public record Geweigerd(
            long importId,
            long regel,
            @Nullable String sleutel,
            @Nullable String school,
            List<Bezwaar> bezwaren,
            @Nullable Long afboeking,
            boolean afgeboekt) {}

    static Geweigerden van(List<Geweigerd> regels, int pagina, long totaal) {
        return new Geweigerden(regels, pagina, (int) ((totaal + PER_PAGINA - 1) / PER_PAGINA), totaal);
    }

    static long overslaan(int pagina) {
        return (long) (Math.max(1, pagina) - 1) * PER_PAGINA;
    }
}
