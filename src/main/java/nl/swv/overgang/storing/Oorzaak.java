package nl.swv.overgang.storing;

import java.util.Set;
import java.util.regex.Pattern;
import nl.swv.overgang.herinnering.BerichtNietVerstuurd;
import nl.swv.overgang.herinnering.HerinneringenNietVerstuurd;
import nl.swv.overgang.topdossier.TopDossierOnbereikbaar;

/** The kinds of failure, told by the type of the exception; its text is never shown, since it may quote data. */
public enum Oorzaak {
    TOP_DOSSIER_ONBEREIKBAAR(
            "TOP Dossier geeft geen bruikbaar antwoord.",
            "Kijk of TOP Dossier het doet, of vraag het de helpdesk van TOP Dossier. Doet het het weer, probeer dan opnieuw:"
                    + " er wordt nooit een tweede TOP Dossier geopend."),
    TOP_DOSSIER_WEIGERT(
            "TOP Dossier laat de koppeling niet toe of neemt de aanvraag niet aan.",
            "Vraag de beheerder het token en het adres van de koppeling na te kijken. Probeer daarna opnieuw."),
    MAILSERVER(
            "Herinneringen zijn niet verstuurd: de mailserver neemt ze niet aan.",
            "Vraag de beheerder de mailserver na te kijken. Probeer daarna opnieuw: wie al een herinnering kreeg, krijgt er"
                    + " geen tweede."),
    DATABASE(
            "De database was niet bereikbaar of te druk.",
            "Probeer opnieuw. Komt de storing terug, meld haar dan aan de beheerder."),
    FOUT(
            "De toepassing zelf maakt hier een fout.",
            "Meld dit aan de beheerder, met de code. Opnieuw proberen kan geen kwaad.");

    private static final String ONBEREIKBAAR = TopDossierOnbereikbaar.class.getName();
    private static final Set<String> MAIL =
            Set.of(HerinneringenNietVerstuurd.class.getName(), BerichtNietVerstuurd.class.getName());
    private static final Pattern DATABASES = Pattern.compile(
            "(java\\.sql|org\\.h2|org\\.postgresql|org\\.apache\\.ibatis|com\\.zaxxer|org\\.springframework\\.(dao|jdbc)"
                    + "|org\\.springframework\\.transaction\\.CannotCreate)[.T].*");

    /** Statuses by which a server says that the request itself is wrong; 408 and 429 only ask to come back. */
    private static final Pattern GEWEIGERD = Pattern.compile(".*status 4(?!08|29)[0-9]{2}");

    private final String watIsEr;
    private final String watTeDoen;

    Oorzaak(String watIsEr, String watTeDoen) {
        this.watIsEr = watIsEr;
        this.watTeDoen = watTeDoen;
    }

    /**
     * @param soort the class of the exception, empty when it is not known
     * @param tekst its message: read here, and nowhere else
     */
    static Oorzaak van(String soort, String tekst) {
        if (soort.equals(ONBEREIKBAAR)) {
            return GEWEIGERD.matcher(tekst).matches() ? TOP_DOSSIER_WEIGERT : TOP_DOSSIER_ONBEREIKBAAR;
        }
        if (MAIL.contains(soort)) {
            return MAILSERVER;
        }
        return DATABASES.matcher(soort).matches() ? DATABASE : FOUT;
    }

    /** What is wrong, in a Dutch sentence. */
    public String watIsEr() {
        return watIsEr;
    }

    /** What to do about it, in Dutch sentences. */
    public String watTeDoen() {
        return watTeDoen;
    }
}
