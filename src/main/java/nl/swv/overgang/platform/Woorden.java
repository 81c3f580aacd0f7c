package nl.swv.overgang.platform;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The codes of the domain in the words of screens, files and reports: the one place where they stand. */
public final class Woorden {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("AFRONDING", "Afronding"),
            Map.entry("NIEUWE_ACTIE", "Nieuwe actie"),
            Map.entry("VERLENGING", "Verlenging"),
            Map.entry("BESLUIT_NODIG", "Besluit nodig"),
            Map.entry("ALLEEN_BACKUP", "Alleen back-up"),
            Map.entry("BUITEN_BEREIK", "Buiten bereik (OT-POVO)"),
            Map.entry("GEEN", "Geen vervolg"),
            Map.entry("GEVOLGD", "Volgde vanzelf"),
            Map.entry("OVERGENOMEN", "Overgenomen"),
            Map.entry("NIET_OVERGENOMEN", "Niet overgenomen"),
            Map.entry("VERVALLEN", "Ingehaald door een latere export"),
            Map.entry("VERLENGEN", "Verlengen"),
            Map.entry("BEEINDIGEN", "Beëindigen"),
            Map.entry("ANDERE_ACTIE", "Andere actie"),
            Map.entry("STARTGESPREK", "Startgesprek"),
            Map.entry("A_EN_O", "A&O"),
            Map.entry("ARRANGEMENT", "Arrangement"),
            Map.entry("VERSLAG_STARTGESPREK", "verslag startgesprek"),
            Map.entry("VERSLAG_AO", "verslag A&O"),
            Map.entry("GEEVALUEERD_OPP", "geëvalueerd OPP"),
            Map.entry("PLANMATIG_HANDELEN", "planmatig handelen"),
            Map.entry("LICHTE_ONDERSTEUNING", "lichte ondersteuning"),
            Map.entry("EXTRA_ONDERSTEUNING", "extra ondersteuning"),
            Map.entry("ZIVVER", "Zivver"),
            Map.entry("SMARTLOCKR", "SmartLockr"),
            Map.entry("SMIME", "S/MIME"),
            Map.entry("ANDERS", "een ander beveiligd kanaal"),
            Map.entry("LOPEND", "Lopend"),
            Map.entry("NAZORG", "Nazorg"),
            Map.entry("AFGEROND", "Afgerond"),
            Map.entry("OVER_NAAR_TOP", "Over naar TOP Dossier"),
            Map.entry("INGETROKKEN", "Ingetrokken"),
            Map.entry("GEWEIGERD", "Geweigerd bij het inlezen"),
            Map.entry("OPEN", "Nog open"),
            Map.entry("ONVERKLAARD", "Onverklaard"),
            Map.entry("OT_SLUITEN", "Accounts in OT sluiten"),
            Map.entry("TOP_OPENEN", "Toegang tot TOP Dossier geven"),
            Map.entry("NOG_NIET", "Nog niet aan de beurt"),
            Map.entry("TE_DOEN", "Te doen"),
            Map.entry("GEDAAN", "Gedaan"),
            Map.entry("INZAGE", "Dossier ingezien"),
            Map.entry("LIJST", "Lijst ingezien"),
            Map.entry("BESTAND", "Bestand opgehaald"),
            Map.entry("HANDELING", "Gewijzigd of besloten"),
            Map.entry("RECHTEN", "Account of rechten gewijzigd"),
            Map.entry("AANGEMELD", "Aangemeld"),
            Map.entry("AANMELDEN_MISLUKT", "Aanmelden mislukt"),
            Map.entry("AFGEMELD", "Afgemeld"),
            Map.entry("TOEGANG_GEWEIGERD", "Toegang geweigerd"),
            Map.entry("ANKER", "Begin van een nieuwe keten"),
            Map.entry("OPGERUIMD", "Bewaartermijn voorbij"));

    private static final String ANDERS = "TOP Dossier gaf een reden die hier niet bekend is";

    private static final Map<String, String> WEIGERINGEN = Map.of(
            "LEERLING_HEEFT_OPEN_DOSSIER", "deze leerling heeft daar al een open TOP Dossier",
            "SCHOOL_ONBEKEND", "deze school is bij TOP Dossier niet bekend",
            "ANDERS", ANDERS);

    private Woorden() {}

    /** The code itself, such as TLV, where no other words exist. */
    public static String van(Enum<?> code) {
        return van(code.name());
    }

    public static String van(String code) {
        return CODES.getOrDefault(code, code);
    }

    /** Why TOP Dossier refused, in words. */
    public static String weigering(@Nullable String reden) {
        return reden == null ? ANDERS : WEIGERINGEN.getOrDefault(reden, ANDERS);
    }

    /** In a fixed order, so that the same words have the same ETag everywhere. */
    public static SortedMap<String, String> codes() {
        return new TreeMap<>(CODES);
    }

    public static SortedMap<String, String> weigeringen() {
        return new TreeMap<>(WEIGERINGEN);
    }
}
