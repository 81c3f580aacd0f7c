package nl.swv.overgang.otexport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Veld;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.otexport.bestand.Gelezen;
import nl.swv.overgang.otexport.bestand.OtRegel;
import nl.swv.overgang.otexport.bestand.Regel;
import nl.swv.overgang.wijziging.Exportvergelijking;
import nl.swv.overgang.wijziging.Vergelijking;
import org.jspecify.annotations.Nullable;

/** OT dossiers from a file: what is new is kept and started, what is known is held against what OT said before (R15). */
final class Dossierverwerking extends Verwerking<OtDossier> {

    private final long importId;
    private final OtRegel lezer;
    private final UnaryOperator<String> opvolger;
    private final Dossierontvangst ontvangst;
    private final Exportvergelijking vergelijking;

    /** @param opvolger the school that a vestigingscode stands for by now */
    Dossierverwerking(
            long importId,
            OtRegel lezer,
            UnaryOperator<String> opvolger,
            Dossierontvangst ontvangst,
            Exportvergelijking vergelijking) {
        super("otdossiernummer", Uitkomst.ONGEWIJZIGD);
        this.importId = importId;
        this.lezer = lezer;
        this.opvolger = opvolger;
        this.ontvangst = ontvangst;
        this.vergelijking = vergelijking;
    }

    @Override
    Gelezen<OtDossier> lees(Regel regel) {
        return lezer.lees(regel);
    }

    @Override
    Batch<OtDossier> batch(Collection<String> nummers) {
        return new Dossierbatch(
                vergelijking.bekend(nummers.stream().map(OtDossiernummer::new).toList()));
    }

    @Override
    List<String> verdwenen(Set<String> gezien) {
        return vergelijking.verdwenen(gezien).stream()
                .map(OtDossiernummer::waarde)
                .toList();
    }

    @Override
    void meldVerdwenen(List<String> nummers) {
        vergelijking.meldVerdwenen(
                importId, nummers.stream().map(OtDossiernummer::new).toList());
    }

    private final class Dossierbatch implements Batch<OtDossier> {

        private final Exportvergelijking.Bekend bekend;
        private final Map<OtDossiernummer, OtDossier> nieuw = new LinkedHashMap<>();
        private final List<Vergelijking> vergeleken = new ArrayList<>();

        Dossierbatch(Exportvergelijking.Bekend bekend) {
            this.bekend = bekend;
        }

        /** R09: each row of OT-POVO is out of reach, whatever else the file says of that number. */
        @Override
        public @Nullable Uitkomst altijd(OtDossier dossier) {
            return dossier.isBuitenBereik() ? Uitkomst.BUITEN_BEREIK : null;
        }

        @Override
        public Importregel beoordeel(Gelezen<OtDossier> rij, OtDossier dossier) {
            if (bekend.heeft(dossier.nummer())) {
                Vergelijking beide = bekend.vergelijk(rij.regel(), dossier, opvolger);
                vergeleken.add(beide);
                return Importregel.van(rij, uitkomst(beide)).met(verschillen(beide));
            }
            nieuw.putIfAbsent(dossier.nummer(), dossier);
            return nieuw(rij, dossier);
        }

        private Importregel nieuw(Gelezen<OtDossier> rij, OtDossier dossier) {
            if (dossier.isBuitenBereik()) {
                return Importregel.van(rij, Uitkomst.BUITEN_BEREIK);
            }
            Scenario scenario = ontvangst.beoordeel(dossier).scenario();
            return scenario == Scenario.ALLEEN_BACKUP
                    ? Importregel.van(rij, Uitkomst.ALLEEN_BACKUP)
                    : Importregel.van(rij, Uitkomst.GESTART).met(scenario);
        }

        @Override
        public void neemOp() {
            ontvangst.neemOp(List.copyOf(nieuw.values()));
            vergelijking.onthoud(nieuw.values());
            vergelijking.verwerk(importId, vergeleken);
        }

        @Override
        public boolean heeftDossier(String sleutel) {
            OtDossiernummer nummer = new OtDossiernummer(sleutel);
            return bekend.heeft(nummer) || nieuw.containsKey(nummer);
        }
    }

    private static Uitkomst uitkomst(Vergelijking beide) {
        if (beide.heropent()) {
            return Uitkomst.HEROPEND;
        }
        if (!beide.teBeoordelen().isEmpty()) {
            return Uitkomst.TE_BEOORDELEN;
        }
        return switch (beide.dossier().status()) {
            case BUITEN_BEREIK -> Uitkomst.BUITEN_BEREIK;
            case ALLEEN_BACKUP -> Uitkomst.ALLEEN_BACKUP;
            default -> beide.volgt().isEmpty() ? Uitkomst.ONGEWIJZIGD : Uitkomst.BIJGEWERKT;
        };
    }

    private static List<Importregel.Verschil> verschillen(Vergelijking beide) {
        List<Importregel.Verschil> verschillen = new ArrayList<>();
        beide.volgt().forEach(veld -> verschillen.add(verschil(beide, veld, true)));
        beide.teBeoordelen().forEach(veld -> verschillen.add(verschil(beide, veld, false)));
        return verschillen;
    }

    private static Importregel.Verschil verschil(Vergelijking beide, Veld veld, boolean volgt) {
        return new Importregel.Verschil(veld, veld.tekst(beide.dossier().ot()), veld.tekst(beide.nu()), volgt);
    }
}
