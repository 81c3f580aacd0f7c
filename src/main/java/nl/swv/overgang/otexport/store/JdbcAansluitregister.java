package nl.swv.overgang.otexport.store;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.swv.overgang.otexport.Aansluitpost;
import nl.swv.overgang.otexport.Aansluitregister;
import nl.swv.overgang.otexport.Dossierstand;
import nl.swv.overgang.otexport.Natelling;
import nl.swv.overgang.otexport.Onverklaard;
import nl.swv.overgang.otexport.Rekening;
import nl.swv.overgang.otexport.Tegentelling;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAansluitregister implements Aansluitregister {

    private static final String IMPORTS = "IMPORTS";

    private static final Map<String, Rekening> REKENINGEN =
            Stream.of(Rekening.values()).collect(toMap(Rekening::name, Function.identity()));

    private final JdbcClient jdbc;

    JdbcAansluitregister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Dossierstand dossiers() {
        List<Aansluitpost> posten = new ArrayList<>();
        AtomicLong laatste = new AtomicLong();
        AtomicLong nietAf = new AtomicLong();
        jdbc.sql(Aansluitsql.DOSSIERS).query((RowCallbackHandler) rij -> {
            String school = rij.getString("school");
            String status = rij.getString("status");
            long metDeHand = rij.getLong("met_de_hand");
            long uitExport = rij.getLong("uit_export");
            if (IMPORTS.equals(status)) {
                laatste.set(metDeHand);
                nietAf.set(uitExport);
            } else {
                posten.add(new Aansluitpost(false, school, rekening(status), metDeHand));
                posten.add(new Aansluitpost(true, school, rekening(status), uitExport));
            }
        });
        return new Dossierstand(posten, laatste.get(), nietAf.get());
    }

    /** Whatever else a status is called, such a dossier is not closed. */
    private static Rekening rekening(String status) {
        return REKENINGEN.getOrDefault(status, Rekening.OPEN);
    }

    @Override
    public Natelling telNa() {
        return jdbc.sql(Aansluitsql.NATELLING)
                .query((rij, nummer) -> new Natelling(
                        rij.getLong("geweigerd"),
                        rij.getLong("onverklaard"),
                        new Tegentelling(
                                rij.getLong("dossiers"),
                                rij.getLong("nummers"),
                                rij.getLong("zonder_dossier"),
                                rij.getLong("zonder_nummer"),
                                rij.getLong("onvolledig"))))
                .single();
    }

    @Override
    public List<Onverklaard> onverklaard(int meeste) {
        return jdbc.sql(Aansluitsql.VERSCHILLEN)
                .param("meeste", meeste)
                .query(JdbcAansluitregister::verschil)
                .list();
    }

    private static Onverklaard verschil(ResultSet rij, int nummer) throws SQLException {
        long importId = rij.getLong("import_id");
        Long regel = rij.getObject("regel", Long.class);
        return regel == null
                ? Onverklaard.onvolledig(importId)
                : Onverklaard.zonderDossier(importId, regel, rij.getString("sleutel"));
    }
}
