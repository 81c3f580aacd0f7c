package nl.swv.overgang.dossier;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which TOP Dossier is whose: a number belongs to one pupil, whichever road it came in by (R03). */
@Repository
public class TopDossiernummers {

    private final JdbcClient jdbc;

    TopDossiernummers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pupil of a number that is in use. */
    public Optional<String> leerlingVan(String topDossiernummer) {
        return jdbc.sql("select leerling from top_dossier where nummer = ?")
                .param(topDossiernummer)
                .query(String.class)
                .optional();
    }

    /**
     * Claims a number for a pupil; again for the same pupil changes nothing.
     *
     * @return false when it is another pupil's already
     */
    public boolean claim(String nummer, String leerling) {
        Optional<String> van = leerlingVan(nummer);
        if (van.isEmpty()) {
            try {
                jdbc.sql("insert into top_dossier (nummer, leerling) values (?, ?)")
                        .params(nummer, leerling)
                        .update();
            } catch (DuplicateKeyException raced) {
                return false;
            }
        }
        return van.orElse(leerling).equals(leerling);
    }

    /** Gives a number back, unless a dossier bears it. */
    public void laatLos(String nummer) {
        jdbc.sql("delete from top_dossier where nummer = :nummer"
                        + " and not exists (select 1 from dossier where top_dossiernummer = :nummer)")
                .param("nummer", nummer)
                .update();
    }
}
