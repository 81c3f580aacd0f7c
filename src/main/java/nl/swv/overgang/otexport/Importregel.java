package nl.swv.overgang.otexport;

import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.dossier.OtDossier.Veld;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.otexport.bestand.Gelezen;
import nl.swv.overgang.platform.Bezwaar;
import org.jspecify.annotations.Nullable;

/**
 * The account of one row, as it is kept (R10): never what stood in it.
 *
 * @param regel the line in the file; the header is line 1
 * @param sleutel the OT-dossiernummer or vestigingscode, where it may be kept
 * @param vestiging the school of a dossier, where it is known; kept of a refused row, for the others it is the dossier's
 * @param scenario the road of a dossier that starts; kept with the dossier, not here
 * @param afdruk SHA-256 of what it said; empty when it was refused before it was understood
 * @param verschillen what it says otherwise than before; kept with the dossier, not here
 * @param heeftDossier whether there is a dossier with this number by now
 */
public record Importregel(
        long regel,
        @Nullable String sleutel,
        @Nullable String vestiging,
        Uitkomst uitkomst,
        @Nullable Scenario scenario,
        @Nullable String afdruk,
        List<Bezwaar> fouten,
        List<Bezwaar> waarschuwingen,
        List<Verschil> verschillen,
        boolean heeftDossier) {

    /**
     * A field that says something else than before (R15).
     *
     * @param volgt whether it follows by itself; the coördinator decides about the others
     */
    public record Verschil(Veld veld, @Nullable String oud, @Nullable String nieuw, boolean volgt) {}

    static Importregel van(Gelezen<?> rij, Uitkomst uitkomst) {
        return van(rij, uitkomst, rij.fouten(), rij.waarschuwingen());
    }

    /** Of which nothing is known but why. */
    static Importregel geweigerd(long regel, List<Bezwaar> fouten) {
        return new Importregel(regel, null, null, Uitkomst.GEWEIGERD, null, null, fouten, List.of(), List.of(), false);
    }

    /** Well read, and refused all the same. */
    static Importregel geweigerd(Gelezen<?> rij, String veld, String melding) {
        return van(rij, Uitkomst.GEWEIGERD, List.of(new Bezwaar(veld, melding)), List.of());
    }

    private static Importregel van(
            Gelezen<?> rij, Uitkomst uitkomst, List<Bezwaar> fouten, List<Bezwaar> waarschuwingen) {
        return new Importregel(
                rij.regel(),
                rij.sleutel(),
                rij.vestiging(),
                uitkomst,
                null,
                rij.afdruk(),
                fouten,
                waarschuwingen,
                List.of(),
                false);
    }

    Importregel met(List<Verschil> anders) {
        return anders(scenario, waarschuwingen, anders, heeftDossier);
    }

    Importregel met(Scenario weg) {
        return anders(weg, waarschuwingen, verschillen, heeftDossier);
    }

    Importregel metWaarschuwing(String veld, String melding) {
        List<Bezwaar> meer = new ArrayList<>(waarschuwingen);
        meer.add(new Bezwaar(veld, melding));
        return anders(scenario, List.copyOf(meer), verschillen, heeftDossier);
    }

    Importregel metDossier() {
        return anders(scenario, waarschuwingen, verschillen, true);
    }

    private Importregel anders(
            @Nullable Scenario weg, List<Bezwaar> waarschuwingen, List<Verschil> verschillen, boolean heeftDossier) {
        return new Importregel(
                regel, sleutel, vestiging, uitkomst, weg, afdruk, fouten, waarschuwingen, verschillen, heeftDossier);
    }
}
