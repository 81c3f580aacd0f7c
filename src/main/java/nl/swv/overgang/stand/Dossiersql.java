package nl.swv.overgang.stand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.stand.Dossierfilter.Plaatsing;
import nl.swv.overgang.stand.Dossierfilter.Termijn;
import org.jspecify.annotations.Nullable;

/** The where and order by of a Dossierfilter. Column names come from here alone, values are always parameters. */
record Dossiersql(String where, String order, Map<String, Object> values) {

    private static final Map<String, String> KOLOMMEN = Map.of(
            "nummer", "d.ot_dossiernummer",
            "school", "d.school",
            "scenario", "d.scenario",
            "status", "d.status",
            "consulent", "d.consulent",
            "termijn", "d.einddatum",
            "ontvangen", "d.ontvangen_dag",
            "gesloten", "d.gesloten_dag",
            "top", "d.top_dossiernummer");

    private static final String MET_SCHOOL =
            "select d.*, s.naam as schoolnaam, s.vrije_dagen from %s d left join school s on s.vestiging = d.school ";

    static final String REGEL = MET_SCHOOL.formatted("dossier");

    private static final String MET_TAAK =
            "d.ot_dossiernummer %s (select o.dossier from open_taak o where o.stap = :%s and o.dossier is not null)";

    static Dossiersql van(Dossierfilter filter) {
        List<String> eisen = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (!filter.statussen().isEmpty()) {
            voegToe(eisen, values, "d.status in (:statussen)", "statussen", namen(filter.statussen()));
        }
        voegToe(eisen, values, "d.scenario = :scenario", "scenario", naam(filter.scenario()));
        if (Dossierfilter.GEEN_SCHOOL.equals(filter.school())) {
            eisen.add("d.school is null");
        } else {
            voegToe(eisen, values, "d.school = :school", "school", filter.school());
        }
        if (filter.uitExport() != null) {
            eisen.add(filter.uitExport() ? "d.export_id is not null" : "d.export_id is null");
        }
        voegToe(eisen, values, "d.consulent = :consulent", "consulent", filter.consulent());
        voegToe(eisen, values, MET_TAAK.formatted("in", "taak"), "taak", filter.taak());
        voegToe(eisen, values, MET_TAAK.formatted("not in", "zonderTaak"), "zonderTaak", filter.zonderTaak());
        voegToe(eisen, values, "d.gesloten_dag = :gesloten", "gesloten", filter.gesloten());
        String zoek = filter.zoek();
        if (zoek != null) {
            String begin = zoek.replaceAll("([\\\\%_])", "\\\\$1").toUpperCase(Locale.ROOT) + "%";
            String eis = "(upper(d.ot_dossiernummer) like :zoek or upper(d.top_dossiernummer) like :zoek)";
            voegToe(eisen, values, eis, "zoek", begin);
        }
        termijn(eisen, values, filter.termijn());
        plaatsing(eisen, values, filter.parnassys());
        return new Dossiersql("where " + String.join(" and ", eisen), order(filter.sorteer()), values);
    }

    private static void termijn(List<String> eisen, Map<String, Object> values, @Nullable Termijn termijn) {
        if (termijn != null) {
            eisen.add("d.status in ('LOPEND', 'NAZORG')");
            eisen.add("case when d.einddatum < :overgang then d.einddatum else :laatste end between :van and :tot");
            values.put("overgang", termijn.overgangsdatum());
            values.put("laatste", termijn.overgangsdatum().minusDays(1));
            values.put("van", termijn.van());
            values.put("tot", termijn.tot());
        }
    }

    private static void plaatsing(List<String> eisen, Map<String, Object> values, @Nullable Plaatsing plaatsing) {
        if (plaatsing != null) {
            eisen.add(
                    switch (plaatsing.stand()) {
                        case GEDAAN -> "d.parnassys_op < :parnassys";
                        case TE_LAAT -> "d.parnassys_op >= :parnassys";
                        case OPEN -> "d.parnassys_op is null and d.status in ('LOPEND', 'NAZORG')";
                    });
            values.put("parnassys", plaatsing.overgangsdatum());
        }
    }

    private static void voegToe(
            List<String> eisen, Map<String, Object> values, String eis, String veld, @Nullable Object waarde) {
        if (waarde != null) {
            eisen.add(eis);
            values.put(veld, waarde);
        }
    }

    private static String order(@Nullable String sorteer) {
        String vraag = sorteer == null ? "nummer" : sorteer;
        String kolom = KOLOMMEN.getOrDefault(vraag.replaceFirst("^-", ""), "d.ot_dossiernummer");
        return " order by %s%s nulls last, d.ot_dossiernummer".formatted(kolom, vraag.startsWith("-") ? " desc" : "");
    }

    String telling() {
        return "select count(*) from dossier d " + where;
    }

    String alles() {
        return REGEL + where + order;
    }

    /** The schools of these rows alone are looked up. */
    String lijst() {
        String blad = "(select d.* from dossier d %s %s offset :vanaf rows fetch next :aantal rows only)";
        return MET_SCHOOL.formatted(blad.formatted(where, order)) + order;
    }

    private static Set<String> namen(Set<Status> statussen) {
        return statussen.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String naam(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
