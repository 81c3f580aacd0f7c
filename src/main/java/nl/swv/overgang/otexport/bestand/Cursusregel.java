package nl.swv.overgang.otexport.bestand;

import static nl.swv.overgang.otexport.bestand.Kolommen.verplicht;
import static nl.swv.overgang.otexport.bestand.Kolommen.vrij;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list of knoppencursussen.
 *
 * @param deelnemers empty when the list does not say how many: what is known of it stays
 */
public record Cursusregel(String vestiging, LocalDate datum, @Nullable Integer deelnemers) {

    public static final Kolommen KOLOMMEN = Kolommen.van(
            verplicht("vestiging", "De vestigingscode van de school, zoals 12AB00.", "12AB00"),
            verplicht("datum", "De dag van de cursus, zoals 31-12-2026.", "12-11-2026"),
            vrij("deelnemers", "Hoeveel mensen van de school er waren.", "4"));

    /** @param scholen the vestigingen that are known */
    public static Gelezen<Cursusregel> lees(Regel regel, Set<String> scholen) {
        List<Bezwaar> onleesbaar = regel.onleesbaar();
        if (!onleesbaar.isEmpty()) {
            return Gelezen.geweigerd(regel, null, onleesbaar);
        }
        Velden velden = new Velden(regel, KOLOMMEN);
        String vestiging = velden.gekozen("vestiging", Vestigingscode::lees, Schoolregel.GEEN_VESTIGING);
        velden.eis(vestiging == null || scholen.contains(vestiging), "vestiging", Velden.SCHOOL_ONBEKEND);
        LocalDate datum = velden.verplichteDatum("datum");
        velden.eis(
                datum == null || !datum.isBefore(Knoppencursussen.EERSTE_CURSUSDAG),
                "datum",
                Knoppencursussen.TE_VROEG);
        Integer deelnemers = velden.gelezen(
                "deelnemers",
                Cursusregel::aantal,
                "Vul een heel aantal deelnemers van 1 tot en met 9999 in, of laat het leeg.");
        return vestiging == null || datum == null || !velden.zijnGoed()
                ? velden.geweigerd(vestiging)
                : velden.goed(vestiging, new Cursusregel(vestiging, datum, deelnemers));
    }

    private static Optional<Integer> aantal(String tekst) {
        return tekst.matches("0*[1-9][0-9]{0,3}") ? Optional.of(Integer.valueOf(tekst)) : Optional.empty();
    }
}
