package nl.swv.overgang.dossier.store;

import java.util.Optional;
import nl.swv.overgang.dossier.TopDossiernummers;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTopDossiernummers implements TopDossiernummers {

    private final JdbcClient jdbc;

    JdbcTopDossiernummers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> leerlingVan(String topDossiernummer) {
        return jdbc.sql("select leerling from top_dossier where nummer = ?")
                .param(topDossiernummer)
                .query(String.class)
                .optional();
    }

    @Override
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

    @Override
    public void laatLos(String nummer) {
        jdbc.sql("delete from top_dossier where nummer = :nummer"
                        + " and not exists (select 1 from dossier where top_dossiernummer = :nummer)")
                .param("nummer", nummer)
                .update();
    }
}
