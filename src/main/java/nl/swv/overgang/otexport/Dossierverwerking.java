package nl.swv.overgang.otexport;

import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossier;

/** OT dossiers from a file: what is new is kept and started, all of it or nothing. */
record Dossierverwerking(Dossierlezer lezer, Importregister register, Dossiers dossiers, Dossierontvangst ontvangst)
        implements Verwerking {

    @Override
    public List<Regeluitkomst> verwerk(long importId, List<Regel> batch, boolean proef) {
        List<Gelezen<OtDossier>> rijen = batch.stream().map(lezer::lees).toList();
        List<String> nummers = Dubbelen.sleutels(rijen);
        Dossierbatch oordeel = new Dossierbatch(
                new Dubbelen("otdossiernummer", register.eerder(importId, nummers)),
                dossiers.bekend(nummers),
                ontvangst);
        List<Regeluitkomst> uitkomsten = new ArrayList<>();
        rijen.forEach(rij -> uitkomsten.add(oordeel.over(rij)));
        if (proef) {
            // no pointers to dossiers: they would keep people from their work for as long as the dry run takes
            register.bewaar(importId, uitkomsten);
        } else {
            ontvangst.neemOp(oordeel.nieuw());
            register.boek(importId, uitkomsten);
        }
        return uitkomsten;
    }
}
