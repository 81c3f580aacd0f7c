package nl.swv.overgang.otexport.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of the OT export for one dossier, as texts. */
record Aanmeldformulier(
        @Nullable String otdossiernummer,
        @Nullable String module,
        @Nullable String soort,
        @Nullable String status,
        @Nullable String school,
        @Nullable String leerling,
        @Nullable String groep,
        @Nullable String startdatum,
        @Nullable String einddatum,
        @Nullable String vervolg,
        @Nullable String consulent) {

    Map<String, String> velden() {
        Map<String, String> velden = new LinkedHashMap<>();
        zet(velden, "otdossiernummer", otdossiernummer);
        zet(velden, "module", module);
        zet(velden, "soort", soort);
        zet(velden, "status", status);
        zet(velden, "school", school);
        zet(velden, "leerling", leerling);
        zet(velden, "groep", groep);
        zet(velden, "startdatum", startdatum);
        zet(velden, "einddatum", einddatum);
        zet(velden, "vervolg", vervolg);
        zet(velden, "consulent", consulent);
        return velden;
    }

    private static void zet(Map<String, String> velden, String kolom, @Nullable String tekst) {
        if (tekst != null) {
            velden.put(kolom, tekst);
        }
    }
}
