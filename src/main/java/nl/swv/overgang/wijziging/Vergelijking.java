package nl.swv.overgang.wijziging;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Veld;
import nl.swv.overgang.dossier.Status;

/**
 * A row of a newer export beside what OT said before and what the dossier has by now (R15).
 *
 * @param regel the line in the file; the header is line 1
 * @param vorige what OT last said of this dossier
 * @param nu what it says now
 * @param volgt what follows by itself
 * @param teBeoordelen what the coördinator decides about
 * @param heropent whether a dossier that was closed runs again
 */
public record Vergelijking(
        Dossier dossier,
        long regel,
        OtDossier vorige,
        OtDossier nu,
        Set<Veld> volgt,
        Set<Veld> teBeoordelen,
        boolean heropent) {

    private static final Set<Veld> VEILIG = EnumSet.of(Veld.GROEP, Veld.STARTDATUM, Veld.EINDDATUM);

    /** @param verzonden whether documents went to the consulent: then another one is no longer a detail (R05) */
    public static Vergelijking van(Dossier dossier, long regel, OtDossier vorige, OtDossier nu, boolean verzonden) {
        Set<Veld> anders = EnumSet.noneOf(Veld.class);
        anders.addAll(vorige.verschillen(nu));
        if (nu.consulent() == null) {
            // an empty cell does not say who it is
            anders.remove(Veld.CONSULENT);
        }
        if (looptWeer(dossier, vorige, nu)) {
            return new Vergelijking(dossier, regel, vorige, nu, anders, Set.of(), true);
        }
        Set<Veld> volgt = EnumSet.noneOf(Veld.class);
        Set<Veld> teBeoordelen = EnumSet.noneOf(Veld.class);
        for (Veld veld : anders) {
            (volgt(dossier, veld, vorige, nu, verzonden) ? volgt : teBeoordelen).add(veld);
        }
        return new Vergelijking(dossier, regel, vorige, nu, volgt, teBeoordelen, false);
    }

    /** A dossier that went over to TOP goes on there: what OT says of it is for a person. */
    private static boolean looptWeer(Dossier dossier, OtDossier vorige, OtDossier nu) {
        if (dossier.isOpen() || !nu.loopt() || dossier.status() == Status.OVER_NAAR_TOP) {
            return false;
        }
        return dossier.status().isZonderWeg() || !vorige.loopt();
    }

    private static boolean volgt(Dossier dossier, Veld veld, OtDossier vorige, OtDossier nu, boolean verzonden) {
        if (Objects.equals(veld.tekst(dossier.ot()), veld.tekst(nu))) {
            return true;
        }
        if (VEILIG.contains(veld)) {
            // what was mended here (R16) is not undone by itself
            return Objects.equals(veld.tekst(dossier.ot()), veld.tekst(vorige));
        }
        return switch (veld) {
            case STATUS -> !dossier.isOpen() && !nu.loopt();
            case CONSULENT ->
                !dossier.isOpen() || !verzonden && Objects.equals(dossier.ot().consulent(), vorige.consulent());
            default -> false;
        };
    }

    /** What a later row is held against: of OT-POVO only the module is known, so the rest stays what it was. */
    OtDossier teOnthouden() {
        return nu.isBuitenBereik() ? vorige.met(Set.of(Veld.MODULE), nu) : nu;
    }

    boolean isAnders(Veld veld) {
        return volgt.contains(veld) || teBeoordelen.contains(veld);
    }

    public boolean isGelijk() {
        return volgt.isEmpty() && teBeoordelen.isEmpty() && !heropent;
    }
}
