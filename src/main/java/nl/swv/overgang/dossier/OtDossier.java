package nl.swv.overgang.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

    /** What OT may say otherwise of a dossier than before (R15), in the order in which it is told. */
    public enum Veld {
        MODULE,
        STATUS,
        SOORT,
        VERVOLG,
        SCHOOL,
        LEERLING,
        CONSULENT,
        GROEP,
        STARTDATUM,
        EINDDATUM,
        /** Not a field: the number itself is no longer there. */
        VERDWENEN;

        /** Such as "groep van 5 in 6", for the tijdlijn: codes, no typed text. */
        public String verschil(@Nullable String oud, @Nullable String nieuw) {
            return "%s van %s in %s"
                    .formatted(
                            name().toLowerCase(java.util.Locale.ROOT),
                            Objects.toString(oud, "leeg"),
                            Objects.toString(nieuw, "leeg"));
        }

        /** What a dossier has in this field, as a code; empty where it has nothing. */
        public @Nullable String tekst(OtDossier ot) {
            return switch (this) {
                case MODULE -> ot.module.inOt();
                case STATUS -> ot.status == null ? null : ot.status.name();
                case SOORT -> ot.soort == null ? null : ot.soort.inOt();
                case VERVOLG -> ot.vervolg == null ? null : ot.vervolg.name();
                case SCHOOL -> ot.school;
                case LEERLING -> ot.leerling;
                case CONSULENT -> ot.consulent;
                case GROEP -> ot.groep;
                case STARTDATUM -> Objects.toString(ot.startdatum, null);
                case EINDDATUM -> Objects.toString(ot.einddatum, null);
                case VERDWENEN -> null;
            };
        }
    }

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

    /** R12: an arrangement that OT has run longer than the year that it may last. */
    public boolean duurtTeLang() {
        return soort == Soort.ARRANGEMENT
                && startdatum != null
                && einddatum != null
                && einddatum.isAfter(startdatum.plusYears(1));
    }

    /** Whether there is work in it as far as OT knows. */
    public boolean loopt() {
        return !isBuitenBereik() && status == OtStatus.LOPEND;
    }

    /** In which fields another row of this dossier says something else; of OT-POVO only the module was kept (R09). */
    public Set<Veld> verschillen(OtDossier ander) {
        if (ander.isBuitenBereik()) {
            return module == ander.module ? Set.of() : EnumSet.of(Veld.MODULE);
        }
        return Arrays.stream(Veld.values())
                .filter(veld -> !Objects.equals(veld.tekst(this), veld.tekst(ander)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Veld.class)));
    }

    /** This dossier, with these fields as another row has them. */
    public OtDossier met(Set<Veld> velden, OtDossier ander) {
        return new OtDossier(
                nummer,
                velden.contains(Veld.MODULE) ? ander.module : module,
                velden.contains(Veld.SOORT) ? ander.soort : soort,
                velden.contains(Veld.STATUS) ? ander.status : status,
                velden.contains(Veld.SCHOOL) ? ander.school : school,
                velden.contains(Veld.LEERLING) ? ander.leerling : leerling,
                velden.contains(Veld.GROEP) ? ander.groep : groep,
                velden.contains(Veld.STARTDATUM) ? ander.startdatum : startdatum,
                velden.contains(Veld.EINDDATUM) ? ander.einddatum : einddatum,
                velden.contains(Veld.VERVOLG) ? ander.vervolg : vervolg,
                velden.contains(Veld.CONSULENT) ? ander.consulent : consulent);
    }

    /** With the school that its vestigingscode stands for by now. */
    public OtDossier opgevolgd(UnaryOperator<String> opvolger) {
        return new OtDossier(
                nummer,
                module,
                soort,
                status,
                school == null ? null : opvolger.apply(school),
                leerling,
                groep,
                startdatum,
                einddatum,
                vervolg,
                consulent);
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
