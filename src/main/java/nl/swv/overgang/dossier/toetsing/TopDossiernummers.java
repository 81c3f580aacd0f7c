package nl.swv.overgang.dossier.toetsing;

import java.util.Optional;
import java.util.Set;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.platform.Ongeldig;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which TOP Dossier is whose: a number belongs to one pupil, whichever road it came in by (R03). */
@Repository
public class TopDossiernummers {

    /** R03, to whoever types such a number. */
    public static final String VAN_EEN_ANDER =
            "Dit nummer is al van het TOP Dossier van een andere leerling. Controleer het in TOP Dossier.";

    private final JdbcClient jdbc;

    TopDossiernummers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pupil of a number that is in use. */
    public Optional<String> leerlingVan(TopDossiernummer nummer) {
        return jdbc.sql("select leerling from top_dossier where nummer = ?")
                .param(nummer.waarde())
                .query(String.class)
                .optional();
    }

    /** The TOP Dossiers that the pupil of a dossier has from other dossiers (R20). */
    Set<TopDossiernummer> van(Dossier dossier) {
        return jdbc.sql(
                        """
                        select distinct top_dossiernummer from dossier
                        where leerling = ? and ot_dossiernummer <> ? and top_dossiernummer is not null""")
                .params(dossier.leerling(), dossier.nummer().waarde())
                .query((row, number) -> new TopDossiernummer(row.getString(1)))
                .set();
    }

    /**
     * Claims a number for a pupil; again for the same pupil changes nothing.
     *
     * @throws Ongeldig when it is another pupil's already: nothing of this transaction stays
     */
    public void claim(TopDossiernummer nummer, String leerling) {
        Optional<String> van = leerlingVan(nummer);
        if (van.isEmpty()) {
            try {
                jdbc.sql("insert into top_dossier (nummer, leerling) values (?, ?)")
                        .params(nummer.waarde(), leerling)
                        .update();
            } catch (DuplicateKeyException raced) {
                throw new Ongeldig("nummer", VAN_EEN_ANDER);
            }
        } else if (!van.get().equals(leerling)) {
            throw new Ongeldig("nummer", VAN_EEN_ANDER);
        }
    }

    /** Gives a number back, unless a dossier bears it. */
    public void laatLos(TopDossiernummer nummer) {
        jdbc.sql("delete from top_dossier where nummer = :nummer"
                        + " and not exists (select 1 from dossier where top_dossiernummer = :nummer)")
                .param("nummer", nummer.waarde())
                .update();
    }
}
