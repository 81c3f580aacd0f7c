package nl.swv.overgang.otexport;

import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.dossier.OtDossier.Veld;
import nl.swv.overgang.otexport.csv.Gelezen;
import nl.swv.overgang.platform.Bezwaar;
import org.jspecify.annotations.Nullable;

/**
 * The account of one row, as it is kept (R10): never what stood in it.
 *
 * @param regel the line in the file; the header is line 1
 * @param sleutel the OT-dossiernummer or vestigingscode, where it may be kept
 * @param afdruk SHA-256 of what it said; empty when it was refused before it was understood
 * @param verschillen what it says otherwise than before; kept with the dossier, not here
 * @param heeftDossier whether there is a dossier with this number by now
 */
public record Importregel(
        long regel,
        @Nullable String sleutel,
        Uitkomst uitkomst,
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
        return new Importregel(
                rij.regel(),
                rij.sleutel(),
                uitkomst,
                rij.afdruk(),
                rij.fouten(),
                rij.waarschuwingen(),
                List.of(),
                false);
    }

    /** Of which nothing is known but why. */
    static Importregel geweigerd(long regel, List<Bezwaar> fouten) {
        return new Importregel(regel, null, Uitkomst.GEWEIGERD, null, fouten, List.of(), List.of(), false);
    }

    /** Well read, and refused all the same. */
    static Importregel geweigerd(Gelezen<?> rij, String veld, String melding) {
        List<Bezwaar> fouten = List.of(new Bezwaar(veld, melding));
        return new Importregel(
                rij.regel(), rij.sleutel(), Uitkomst.GEWEIGERD, rij.afdruk(), fouten, List.of(), List.of(), false);
    }

    Importregel met(List<Verschil> anders) {
        return new Importregel(regel, sleutel, uitkomst, afdruk, fouten, waarschuwingen, anders, heeftDossier);
    }

    Importregel metWaarschuwing(String veld, String melding) {
        List<Bezwaar> meer = new ArrayList<>(waarschuwingen);
        meer.add(new Bezwaar(veld, melding));
        return new Importregel(regel, sleutel, uitkomst, afdruk, fouten, List.copyOf(meer), verschillen, heeftDossier);
    }

    Importregel metDossier() {
        return new Importregel(regel, sleutel, uitkomst, afdruk, fouten, waarschuwingen, verschillen, true);
    }
}
