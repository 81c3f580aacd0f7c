package nl.swv.overgang.otexport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.OtStatus;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;

/** Decides what becomes of each row of a batch, in the order of the file. */
final class Dossierbatch {

    private final Dubbelen dubbelen;
    private final Map<String, Status> bekend;
    private final Dossierontvangst ontvangst;
    private final Map<String, OtDossier> nieuw = new LinkedHashMap<>();

    Dossierbatch(Dubbelen dubbelen, Map<String, Status> bekend, Dossierontvangst ontvangst) {
        this.dubbelen = dubbelen;
        this.bekend = bekend;
        this.ontvangst = ontvangst;
    }

    Regeluitkomst over(Gelezen<OtDossier> rij) {
        Regeluitkomst uitkomst = oordeel(rij);
        dubbelen.onthoud(uitkomst);
        return uitkomst;
    }

    /** What has to be kept and started. */
    List<OtDossier> nieuw() {
        return List.copyOf(nieuw.values());
    }

    private Regeluitkomst oordeel(Gelezen<OtDossier> rij) {
        OtDossier dossier = rij.inhoud();
        if (dossier == null) {
            return rij.wordt(Uitkomst.GEWEIGERD);
        }
        if (dossier.isBuitenBereik()) {
            neemOp(dossier);
            return rij.wordt(Uitkomst.BUITEN_BEREIK);
        }
        return dubbelen.beoordeel(rij).orElseGet(() -> {
            Status status = bekend.get(dossier.nummer());
            return status == null ? nieuw(rij, dossier) : opnieuw(rij, dossier, status);
        });
    }

    private Regeluitkomst nieuw(Gelezen<OtDossier> rij, OtDossier dossier) {
        neemOp(dossier);
        return rij.wordt(
                ontvangst.beoordeel(dossier).scenario() == Scenario.ALLEEN_BACKUP
                        ? Uitkomst.ALLEEN_BACKUP
                        : Uitkomst.GESTART);
    }

    private void neemOp(OtDossier dossier) {
        if (!bekend.containsKey(dossier.nummer())) {
            nieuw.putIfAbsent(dossier.nummer(), dossier);
        }
    }

    /** Known from an earlier import: nothing starts, and what contradicts it goes to a person. */
    private static Regeluitkomst opnieuw(Gelezen<OtDossier> rij, OtDossier dossier, Status status) {
        if (dossier.status() == OtStatus.AFGEROND) {
            return rij.wordt(status == Status.ALLEEN_BACKUP ? Uitkomst.ALLEEN_BACKUP : Uitkomst.BEKEND);
        }
        return switch (status) {
            case ALLEEN_BACKUP ->
                rij.geweigerd(
                        "status",
                        "Dit dossier kwam eerder binnen als afgerond en is nu lopend. Laat het SWV uitzoeken wat klopt.");
            case BUITEN_BEREIK ->
                rij.geweigerd(
                        "module",
                        "Dit dossier kwam eerder binnen als OT-POVO en nu niet. Laat het SWV uitzoeken wat klopt.");
            default -> rij.wordt(Uitkomst.BEKEND);
        };
    }
}
