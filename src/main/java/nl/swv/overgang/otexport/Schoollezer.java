package nl.swv.overgang.otexport;

import java.time.LocalDate;
import java.util.List;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.Vestigingscode;

/** Reads a school from a row. */
final class Schoollezer {

    private static final int LANGSTE_NAAM = 200;
    private static final int LANGSTE_LAS = 100;
    private static final int LANGSTE_WIJK = 50;

    private Schoollezer() {}

    static Gelezen<School> lees(Regel regel) {
        List<Bezwaar> onleesbaar = regel.onleesbaar();
        if (!onleesbaar.isEmpty()) {
            return Gelezen.geweigerd(regel, null, onleesbaar);
        }
        Velden velden = new Velden(regel, Importsoort.SCHOLEN);
        String vestiging =
                velden.gekozen("vestiging", Vestigingscode::lees, "Vul een vestigingscode in, zoals 12AB00.");
        String naam = velden.verplicht("naam", "Vul de naam van de school in.");
        velden.tekst("naam", LANGSTE_NAAM);
        String wijk = velden.verplicht("wijk", "Vul de wijk van de school in.");
        String bestuur = velden.tekst("bestuur", LANGSTE_NAAM);
        String las = velden.tekst("las", LANGSTE_LAS);
        LocalDate cursus = velden.datum("knoppencursus");
        velden.eis(
                wijk.isEmpty() || wijk.length() <= LANGSTE_WIJK && wijk.matches(".*[A-Za-z0-9].*"),
                "wijk",
                "Gebruik voor de wijk letters of cijfers, ten hoogste %d tekens.".formatted(LANGSTE_WIJK));
        if (vestiging == null || !velden.bezwaren().isEmpty()) {
            return Gelezen.geweigerd(regel, vestiging, velden.bezwaren());
        }
        return Gelezen.goed(regel, vestiging, new School(vestiging, naam, bestuur, wijk, las, cursus, null));
    }
}
