package nl.swv.overgang.dossier.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.dossier.Zoekvraag;
import nl.swv.overgang.platform.Gebruiker;

/** The where clause of a Zoekvraag: first of all what this user may see, as Dossier.isZichtbaarVoor has it. */
record Zoekfilter(String where, Map<String, Object> values) {

    private static final Set<String> NIETS = Set.of("-");

    static Zoekfilter van(Zoekvraag vraag) {
        List<String> eisen = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        Gebruiker gebruiker = vraag.gebruiker();
        if (!gebruiker.zietAlles()) {
            Set<String> scholen = gebruiker.van(Gebruiker.SCHOOL);
            eisen.add("(d.school in (:scholen) or s.wijkteam in (:groepen) or d.consulent = :zelf)");
            values.put("scholen", scholen.isEmpty() ? NIETS : scholen);
            values.put("groepen", gebruiker.groepen().isEmpty() ? NIETS : gebruiker.groepen());
            values.put("zelf", gebruiker.is(Gebruiker.CONSULENTEN) ? gebruiker.id() : "-");
        }
        voegToe(eisen, values, "school", vraag.school());
        voegToe(eisen, values, "status", vraag.status());
        voegToe(eisen, values, "scenario", vraag.scenario());
        return new Zoekfilter("where " + String.join(" and ", eisen), values);
    }

    private static void voegToe(
            List<String> eisen,
            Map<String, Object> values,
            String veld,
            @org.jspecify.annotations.Nullable Object waarde) {
        if (waarde != null) {
            eisen.add("d.%s = :%s".formatted(veld, veld));
            values.put(veld, waarde.toString());
        }
    }
}
