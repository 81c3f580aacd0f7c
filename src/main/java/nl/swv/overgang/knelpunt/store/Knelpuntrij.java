package nl.swv.overgang.knelpunt.store;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.knelpunt.Knelpunten.Consulent;
import nl.swv.overgang.knelpunt.Knelpunten.Wachtend;
import nl.swv.overgang.knelpunt.Knelpunten.ZonderEigenaar;

/** Figures from their rows. */
final class Knelpuntrij {

    private Knelpuntrij() {}

    static Wachtend wachtend(ResultSet row) throws SQLException {
        return new Wachtend(
                row.getString("sleutel"),
                row.getString("naam"),
                row.getInt("aantal"),
                sinds(row),
                row.getObject("dag", LocalDate.class));
    }

    /** The first row of a task begins its entry, each further one adds a business key. */
    static void voegToe(ResultSet row, List<ZonderEigenaar> lijst) throws SQLException {
        if (row.getInt("volgnummer") == 1) {
            lijst.add(new ZonderEigenaar(
                    row.getString("sleutel"),
                    row.getString("naam"),
                    row.getString("groep"),
                    row.getInt("aantal"),
                    sinds(row),
                    new ArrayList<>()));
        }
        String kenmerk = row.getString("kenmerk");
        if (kenmerk != null) {
            lijst.get(lijst.size() - 1).kenmerken().add(kenmerk);
        }
    }

    static Consulent consulent(ResultSet row, int number) throws SQLException {
        String naam = (tekst(row, "first_") + " " + tekst(row, "last_")).strip();
        return new Consulent(
                row.getString("account"),
                naam.isEmpty() ? row.getString("account") : naam,
                row.getInt("dossiers"),
                row.getInt("taken"),
                row.getInt("te_laat"),
                row.getString("vervanger"),
                row.getObject("tot", LocalDate.class));
    }

    private static Instant sinds(ResultSet row) throws SQLException {
        return requireNonNull(row.getTimestamp("sinds")).toInstant();
    }

    private static String tekst(ResultSet row, String kolom) throws SQLException {
        return requireNonNullElse(row.getString(kolom), "").strip();
    }
}
