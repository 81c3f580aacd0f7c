package nl.swv.overgang.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies every row of what came in, with ids of its own.
 *
 * @param keren how many of each there are in the end
 */
record Kopie(JdbcTemplate sql, int keren) {

    private static final List<String> TABELLEN = List.of(
            "act_ru_execution",
            "act_ru_task",
            "act_ru_identitylink",
            "act_ru_variable",
            "act_ru_event_subscr",
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_taskinst",
            "act_hi_varinst",
            "act_hi_detail",
            "act_hi_identitylink",
            "act_hi_decinst",
            "act_hi_dec_in",
            "act_hi_dec_out",
            "dossier",
            "gebeurtenis",
            "onderdeel",
            "import_regel");

    private static final Set<String> EIGEN = Set.of(
            "execution_id_",
            "proc_inst_id_",
            "root_proc_inst_id_",
            "parent_id_",
            "super_exec_",
            "super_process_instance_id_",
            "task_id_",
            "act_inst_id_",
            "parent_act_inst_id_",
            "call_proc_inst_id_",
            "var_scope_",
            "var_inst_id_",
            "dec_inst_id_",
            "root_dec_inst_id_");

    private static final Set<String> NUMMER = Set.of("business_key_", "ot_dossiernummer", "sleutel", "dossier");

    /** A row of the export, and the dossier that points to it. */
    private static final Set<String> REGEL = Set.of("regel", "export_regel");

    void maak() {
        TABELLEN.forEach(this::kopieer);
        sql.update(
                """
                update import_run set gedaan = gedaan * %1$d, gestart = gestart * %1$d, nieuw = nieuw * %1$d,
                    bekend = bekend * %1$d, alleen_backup = alleen_backup * %1$d,
                    buiten_bereik = buiten_bereik * %1$d, geweigerd = geweigerd * %1$d
                where soort = 'OT_EXPORT'"""
                        .formatted(keren));
    }

    private void kopieer(String tabel) {
        List<String> kolommen = sql.queryForList(
                """
                select column_name from information_schema.columns
                where table_schema = 'public' and table_name = ? and is_identity = 'NO' and is_generated = 'NEVER'""",
                String.class,
                tabel);
        String waarden = kolommen.stream().map(Kopie::waarde).collect(Collectors.joining(", "));
        String wie = tabel.equals("import_regel")
                ? " and import_id in (select id from import_run where soort = 'OT_EXPORT')"
                : "";
        sql.update("insert into %1$s (%2$s) select %3$s from %1$s, generate_series(1, %4$d) keer where true%5$s"
                .formatted(tabel, String.join(", ", kolommen), waarden, keren - 1, wie));
    }

    /** An md5, since the ids of activities already take the whole width of their column. */
    private static String waarde(String kolom) {
        String naam = kolom.toLowerCase(Locale.ROOT);
        if (NUMMER.contains(naam)) {
            return kolom + " || '-' || keer";
        }
        if (REGEL.contains(naam)) {
            return kolom + " + keer * 1000000";
        }
        return EIGEN.contains(naam) || naam.equals("id_") ? "md5(" + kolom + " || '-' || keer)" : kolom;
    }
}
