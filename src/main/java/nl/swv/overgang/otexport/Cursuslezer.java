package nl.swv.overgang.otexport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.school.Vestigingscode;

/**
 * Reads a knoppencursus from a row.
 *
 * @param scholen the vestigingen that are known
 */
record Cursuslezer(Set<String> scholen) {

    Gelezen<Cursusregel> lees(Regel regel) {
        List<Bezwaar> onleesbaar = regel.onleesbaar();
        if (!onleesbaar.isEmpty()) {
            return Gelezen.geweigerd(regel, null, onleesbaar);
        }
        Velden velden = new Velden(regel, Importsoort.KNOPPENCURSUSSEN);
        String vestiging =
                velden.gekozen("vestiging", Vestigingscode::lees, "Vul een vestigingscode in, zoals 12AB00.");
        velden.eis(vestiging == null || scholen.contains(vestiging), "vestiging", Dossiervelden.SCHOOL_ONBEKEND);
        LocalDate datum = velden.gekozen("datum", Datum::lees, Velden.BESTAANDE_DATUM);
        Integer deelnemers = velden.gelezen(
                "deelnemers",
                Cursuslezer::aantal,
                "Vul een heel aantal deelnemers van 0 tot en met 9999 in, of laat het leeg.");
        if (vestiging == null || datum == null || !velden.bezwaren().isEmpty()) {
            return Gelezen.geweigerd(regel, vestiging, velden.bezwaren());
        }
        return Gelezen.goed(regel, vestiging, new Cursusregel(vestiging, datum, deelnemers));
    }

    private static Optional<Integer> aantal(String tekst) {
        return tekst.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(tekst)) : Optional.empty();
    }
}
