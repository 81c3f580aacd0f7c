package nl.swv.overgang.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Onderwijs Transparant knows of a dossier.
 *
 * @param nummer the OT-dossiernummer, business key of everything
 * @param school vestigingscode; empty only for OT-POVO, which this application leaves alone (R09)
 * @param leerling pseudonym given by the SWV
 * @param consulent account of the consulent; empty means the wijkteam
 */
public record OtDossier(
        OtDossiernummer nummer,
        Module module,
        @Nullable Soort soort,
        @Nullable OtStatus status,
        @Nullable String school,
        @Nullable String leerling,
        @Nullable String groep,
        @Nullable LocalDate startdatum,
        @Nullable LocalDate einddatum,
        @Nullable Vervolg vervolg,
        @Nullable String consulent) {

    public enum Module {
        OT_1LOKET,
        OT_POVO;

        public static Optional<Module> lees(String tekst) {
            return zoek(values(), tekst);
        }

        /** As OT writes it. */
        @JsonValue
        public String inOt() {
            return name().replace('_', '-');
        }
    }

    public enum Soort {
        STARTGESPREK,
        A_EN_O,
        ARRANGEMENT,
        TLV;

        public static Optional<Soort> lees(String tekst) {
            return zoek(values(), tekst);
        }

        /** As OT writes it. */
        @JsonValue
        public String inOt() {
            return this == A_EN_O ? "A&O" : name();
        }
    }

    public enum OtStatus {
        LOPEND,
        AFGEROND;

        public static Optional<OtStatus> lees(String tekst) {
            return zoek(values(), tekst);
        }
    }

    public enum Vervolg {
        GEEN,
        NIEUWE_ACTIE,
        VERLENGING;

        public static Optional<Vervolg> lees(String tekst) {
            return zoek(values(), tekst);
        }
    }

    /** R09: the module OT-POVO stays with Sterk VO. */
    public boolean isBuitenBereik() {
        return module == Module.OT_POVO;
    }

    OtDossier metConsulent(String ander) {
        return new OtDossier(
                nummer, module, soort, status, school, leerling, groep, startdatum, einddatum, vervolg, ander);
    }

    /** "A&O", "a & o" and "A_EN_O" are one word; so are "OT-1LOKET" and "OT_1LOKET". */
    private static <E extends Enum<E>> Optional<E> zoek(E[] waarden, String tekst) {
        String naam = tekst.strip()
                .toUpperCase(java.util.Locale.ROOT)
                .replaceAll("\\s*&\\s*", "_EN_")
                .replaceAll("[ -]+", "_");
        return Arrays.stream(waarden)
                .filter(waarde -> waarde.name().equals(naam))
                .findFirst();
    }
}
