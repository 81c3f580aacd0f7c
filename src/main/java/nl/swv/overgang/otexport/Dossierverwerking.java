package nl.swv.overgang.otexport;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.OtStatus;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.otexport.csv.Gelezen;
import nl.swv.overgang.otexport.csv.OtRegel;
import nl.swv.overgang.otexport.csv.Regel;

/** OT dossiers from a file: what is new is kept and started. */
final class Dossierverwerking extends Verwerking<OtDossier> {

    private final OtRegel lezer;
    private final Dossiers dossiers;
    private final Dossierontvangst ontvangst;

    Dossierverwerking(OtRegel lezer, Dossiers dossiers, Dossierontvangst ontvangst) {
        super("otdossiernummer");
        this.lezer = lezer;
        this.dossiers = dossiers;
        this.ontvangst = ontvangst;
    }

    @Override
    Gelezen<OtDossier> lees(Regel regel) {
        return lezer.lees(regel);
    }

    @Override
    Batch<OtDossier> batch(Collection<String> nummers) {
        return new Dossierbatch(
                dossiers.bekend(nummers.stream().map(OtDossiernummer::new).toList()));
    }

    private final class Dossierbatch implements Batch<OtDossier> {

        private final Map<OtDossiernummer, Status> bekend;
        private final Map<OtDossiernummer, OtDossier> nieuw = new LinkedHashMap<>();

        Dossierbatch(Map<OtDossiernummer, Status> bekend) {
            this.bekend = bekend;
        }

        /** R09: each row of OT-POVO is out of reach, whatever else the file says of that number. */
        @Override
        public boolean teltAltijd(OtDossier dossier) {
            return dossier.isBuitenBereik();
        }

        @Override
        public Importregel beoordeel(Gelezen<OtDossier> rij, OtDossier dossier) {
            Status status = bekend.get(dossier.nummer());
            if (status == null) {
                nieuw.putIfAbsent(dossier.nummer(), dossier);
            }
            if (dossier.isBuitenBereik()) {
                return Importregel.van(rij, Uitkomst.BUITEN_BEREIK);
            }
            return status == null ? Importregel.van(rij, nieuw(dossier)) : opnieuw(rij, dossier, status);
        }

        private Uitkomst nieuw(OtDossier dossier) {
            return ontvangst.beoordeel(dossier).scenario() == Scenario.ALLEEN_BACKUP
                    ? Uitkomst.ALLEEN_BACKUP
                    : Uitkomst.GESTART;
        }

        @Override
        public void neemOp() {
            ontvangst.neemOp(List.copyOf(nieuw.values()));
        }

        @Override
        public boolean heeftDossier(String sleutel) {
            OtDossiernummer nummer = new OtDossiernummer(sleutel);
            return bekend.containsKey(nummer) || nieuw.containsKey(nummer);
        }
    }

    /** Known from an earlier import: nothing starts, and what contradicts it goes to a person. */
    private static Importregel opnieuw(Gelezen<OtDossier> rij, OtDossier dossier, Status status) {
        if (dossier.status() == OtStatus.AFGEROND) {
            return Importregel.van(rij, status == Status.ALLEEN_BACKUP ? Uitkomst.ALLEEN_BACKUP : Uitkomst.BEKEND);
        }
        return switch (status) {
            case ALLEEN_BACKUP ->
                Importregel.geweigerd(
                        rij,
                        "status",
                        "Dit dossier kwam eerder binnen als afgerond en is nu lopend. Laat het SWV uitzoeken wat klopt.");
            case BUITEN_BEREIK ->
                Importregel.geweigerd(
                        rij,
                        "module",
                        "Dit dossier kwam eerder binnen als OT-POVO en nu niet. Laat het SWV uitzoeken wat klopt.");
            default -> Importregel.van(rij, Uitkomst.BEKEND);
        };
    }
}
