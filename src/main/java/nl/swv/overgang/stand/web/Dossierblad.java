package nl.swv.overgang.stand.web;

import static nl.swv.overgang.werkblad.Werkblad.rij;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.swv.overgang.stand.Lijstregel;
import nl.swv.overgang.werkblad.Vorm;
import nl.swv.overgang.werkblad.Werkblad;
import org.jspecify.annotations.Nullable;

/** The list of dossiers as a file. */
final class Dossierblad {

    private static final List<String> KOPPEN = List.of(
            "OT-dossier",
            "Leerling",
            "Groep",
            "Vestiging",
            "School",
            "Soort",
            "Scenario",
            "Status",
            "Consulent",
            "Uiterlijk",
            "Voorbij",
            "Ontvangen",
            "Gesloten",
            "TOP Dossier",
            "In ParnasSys op");

    private Dossierblad() {}

    /** @param dossiers hands on each dossier, one by one */
    static Werkblad van(Vorm vorm, LocalDate dag, Consumer<Consumer<Lijstregel>> dossiers) {
        return new Werkblad(
                vorm, "dossiers", dag, KOPPEN, doe -> dossiers.accept(dossier -> doe.accept(cellen(dossier))));
    }

    private static List<@Nullable Object> cellen(Lijstregel dossier) {
        return rij(
                dossier.nummer(),
                dossier.leerling(),
                dossier.groep(),
                dossier.school(),
                dossier.schoolnaam(),
                dossier.soort(),
                dossier.scenario(),
                dossier.status(),
                dossier.consulent(),
                dossier.termijn(),
                dossier.termijn() == null ? null : dossier.teLaat(),
                dossier.ontvangen(),
                dossier.gesloten(),
                dossier.topDossiernummer(),
                dossier.parnassysOp());
    }
}
