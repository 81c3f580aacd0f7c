package nl.swv.overgang.otexport.bestand;

import static nl.swv.overgang.otexport.bestand.Kolommen.verplicht;
import static nl.swv.overgang.otexport.bestand.Kolommen.vrij;

import java.time.LocalDate;
import java.util.List;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.Vestigingscode;

/** Reads a school from a row. */
public final class Schoolregel {

    public static final Kolommen KOLOMMEN = Kolommen.van(
            verplicht("vestiging", "De vestigingscode van de school, zoals 12AB00.", "12AB00"),
            verplicht("naam", "De naam van de school.", "De Regenboog"),
            verplicht("wijk", "De wijk: haar wijkteam krijgt de taken.", "Noord"),
            vrij("bestuur", "Het schoolbestuur.", "Stichting De Brug"),
            vrij("las", "De leerlingadministratie. Staat er niets, dan is dat ParnasSys.", "ParnasSys"),
            vrij("knoppencursus", "De dag waarop de school de cursus volgde of zal volgen.", ""));

    static final String GEEN_VESTIGING = "Vul een vestigingscode in, zoals 12AB00.";

    private static final int LANGSTE_NAAM = 200;
    private static final int LANGSTE_LAS = 100;
    private static final int LANGSTE_WIJK = 50;

    private Schoolregel() {}

    public static Gelezen<School> lees(Regel regel) {
        List<Bezwaar> onleesbaar = regel.onleesbaar();
        if (!onleesbaar.isEmpty()) {
            return Gelezen.geweigerd(regel, null, onleesbaar);
        }
        Velden velden = new Velden(regel, KOLOMMEN);
        String vestiging = velden.gekozen("vestiging", Vestigingscode::lees, GEEN_VESTIGING);
        String naam = velden.verplicht("naam", "Vul de naam van de school in.");
        velden.tekst("naam", LANGSTE_NAAM);
        String wijk = velden.verplicht("wijk", "Vul de wijk van de school in.");
        String bestuur = velden.tekst("bestuur", LANGSTE_NAAM);
        String las = velden.tekst("las", LANGSTE_LAS);
        LocalDate cursus = velden.datum("knoppencursus");
        velden.eis(
                cursus == null || !cursus.isBefore(Knoppencursussen.EERSTE_CURSUSDAG),
                "knoppencursus",
                Knoppencursussen.TE_VROEG);
        velden.eis(
                wijk.isEmpty() || wijk.length() <= LANGSTE_WIJK && wijk.matches(".*[A-Za-z0-9].*"),
                "wijk",
                "Gebruik voor de wijk letters of cijfers, ten hoogste %d tekens.".formatted(LANGSTE_WIJK));
        return vestiging == null || !velden.zijnGoed()
                ? velden.geweigerd(vestiging)
                : velden.goed(vestiging, new School(vestiging, naam, bestuur, wijk, las, cursus, null));
    }
}
