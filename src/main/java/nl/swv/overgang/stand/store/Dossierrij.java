package nl.swv.overgang.stand.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.stand.Dossierregel;
import org.jspecify.annotations.Nullable;

/** A row of the list of dossiers. */
final class Dossierrij {

    private Dossierrij() {}

    static Dossierregel lees(ResultSet row, int number) throws SQLException {
        String soort = row.getString("soort");
        return new Dossierregel(
                row.getString("ot_dossiernummer"),
                row.getString("school"),
                row.getString("schoolnaam"),
                row.getString("leerling"),
                row.getString("groep"),
                soort == null ? null : OtDossier.Soort.valueOf(soort),
                row.getString("consulent"),
                Scenario.valueOf(row.getString("scenario")),
                Status.valueOf(row.getString("status")),
                row.getString("top_dossiernummer"),
                row.getObject("einddatum", LocalDate.class),
                dagen(row.getString("vrije_dagen")),
                row.getObject("ontvangen_dag", LocalDate.class),
                row.getObject("gesloten_dag", LocalDate.class),
                row.getObject("parnassys_op", LocalDate.class));
    }

    private static Set<LocalDate> dagen(@Nullable String dagen) {
        return dagen == null || dagen.isEmpty()
                ? Set.of()
                : Stream.of(dagen.split(" ")).map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    }
}
