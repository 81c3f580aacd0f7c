package nl.swv.overgang.werkblad;

import java.util.Map;

/** The codes of the domain in the words of the screens, as overgang/gedeeld/woorden.js has them. */
public final class Woorden {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("AFRONDING", "Afronding"),
            Map.entry("NIEUWE_ACTIE", "Nieuwe actie"),
            Map.entry("VERLENGING", "Verlenging"),
            Map.entry("BESLUIT_NODIG", "Besluit nodig"),
            Map.entry("ALLEEN_BACKUP", "Alleen back-up"),
            Map.entry("BUITEN_BEREIK", "Buiten bereik (OT-POVO)"),
            Map.entry("STARTGESPREK", "Startgesprek"),
            Map.entry("A_EN_O", "A&O"),
            Map.entry("ARRANGEMENT", "Arrangement"),
            Map.entry("LOPEND", "Lopend"),
            Map.entry("NAZORG", "Nazorg"),
            Map.entry("AFGEROND", "Afgerond"),
            Map.entry("OVER_NAAR_TOP", "Over naar TOP Dossier"),
            Map.entry("INGETROKKEN", "Ingetrokken"),
            Map.entry("GEWEIGERD", "Geweigerd bij het inlezen"),
            Map.entry("OPEN", "Nog open"),
            Map.entry("ONVERKLAARD", "Onverklaard"));

    private Woorden() {}

    /** The code itself, such as TLV, where no other words exist. */
    public static String van(Enum<?> code) {
        return CODES.getOrDefault(code.name(), code.name());
    }
}
