package nl.swv.overgang.overgangsfase.opvolging;

import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.school.School;
import org.jspecify.annotations.Nullable;

/**
 * Which school takes another one over.
 *
 * @param opvolger its vestigingscode
 * @param naam its name, asked for when it is new
 * @param nieuw the explicit tick that this school is not in the list yet: a mistyped code makes no school
 */
public record Opvolgingsvraag(String opvolger, @Nullable String naam, boolean nieuw) {

    private static final int LANGSTE_NAAM = 200;

    public Opvolgingsvraag {
        naam = naam == null || naam.isBlank() ? null : naam.strip();
    }

    void controleer(School van, @Nullable School bekend, Bezwaren bezwaren) {
        bezwaren.eis(
                !opvolger.equals(van.vestiging()),
                "opvolger",
                "Een school kan niet in zichzelf opgaan. Kies een andere school.");
        if (bekend != null) {
            bezwaren.eis(
                    bekend.opvolger() == null,
                    "opvolger",
                    "Deze school is zelf opgegaan in %s: kies die.".formatted(bekend.opvolger()));
            bezwaren.eis(
                    !nieuw,
                    "opvolger",
                    "%s staat al in de lijst, als %s. Kies die school in de lijst.".formatted(opvolger, bekend.naam()));
            return;
        }
        bezwaren.eis(
                nieuw,
                "opvolger",
                "%s staat niet in de lijst van scholen. Controleer de vestigingscode. Is het een nieuwe school, geef dan haar naam en bevestig dat zij nieuw is."
                        .formatted(opvolger));
        bezwaren.verplicht("naam", naam, "Vul de naam van de nieuwe school in.");
        bezwaren.eis(
                naam == null || naam.length() <= LANGSTE_NAAM,
                "naam",
                "Houd de naam korter: ten hoogste %d tekens.".formatted(LANGSTE_NAAM));
        bezwaren.tekst("naam", naam);
    }
}
