package nl.swv.overgang.otexport;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Module;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.school.School;

/**
 * Reads an OT dossier from a row, whether it comes from a file or from a form.
 *
 * @param scholen the school of a vestigingscode, as far as who sends it may use it
 * @param consulenten whether an account is that of a consulent
 */
record Dossierlezer(
        Function<String, Optional<School>> scholen, Predicate<String> consulenten, Pattern leerlingPatroon) {

    private static final Pattern NUMMER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    Gelezen<OtDossier> lees(Regel regel) {
        List<Bezwaar> onleesbaar = regel.onleesbaar();
        if (!onleesbaar.isEmpty()) {
            return Gelezen.geweigerd(regel, null, onleesbaar);
        }
        String nummer = regel.tekst("otdossiernummer");
        if (!NUMMER.matcher(nummer).matches()) {
            return Gelezen.geweigerd(regel, null, List.of(GEEN_NUMMER));
        }
        return Module.lees(regel.tekst("module")).equals(Optional.of(Module.OT_POVO))
                ? Gelezen.goed(regel, nummer, buitenBereik(nummer))
                : new Dossiervelden(regel, this).lees(nummer);
    }

    /** R09: of OT-POVO only that it was there is kept. */
    private static OtDossier buitenBereik(String nummer) {
        return new OtDossier(nummer, Module.OT_POVO, null, null, null, null, null, null, null, null, null);
    }

    private static final Bezwaar GEEN_NUMMER = new Bezwaar(
            "otdossiernummer",
            "Vul het OT-dossiernummer in: letters, cijfers, punten en streepjes, ten hoogste 40 tekens.");
}
