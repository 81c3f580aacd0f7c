package nl.swv.overgang.simulator.store;

import java.util.List;
import java.util.Optional;
import nl.swv.overgang.simulator.Aanvraag;
import nl.swv.overgang.simulator.Bijlage;
import nl.swv.overgang.simulator.Momentopname;
import nl.swv.overgang.simulator.Registratie;
import nl.swv.overgang.simulator.Registraties;
import nl.swv.overgang.simulator.Simulatie;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@Simulatie
class JdbcRegistraties implements Registraties {

    private final JdbcClient jdbc;
    private final Factoren factoren;
    private final Registratielijst lijst;

    JdbcRegistraties(JdbcClient jdbc, Factoren factoren, Registratielijst lijst) {
        this.jdbc = jdbc;
        this.factoren = factoren;
        this.lijst = lijst;
    }

    @Override
    public void vergrendel() {
        jdbc.sql("select id from simulator_slot where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<String> nummerBij(String sleutel) {
        return jdbc.sql("select nummer from simulator_dossier where sleutel = ?")
                .param(sleutel)
                .query(String.class)
                .optional();
    }

    @Override
    public boolean heeftDossierBuiten(String otDossiernummer, String leerling) {
        return isErEen("simulator_dossier where leerling = ? and ot_dossiernummer <> ?", leerling, otDossiernummer);
    }

    @Override
    public boolean bestaat(String nummer) {
        return isErEen("simulator_dossier where nummer = ?", nummer);
    }

    @Override
    public int volgendVolgnummer() {
        jdbc.sql("update simulator_slot set volgnummer = volgnummer + 1 where id = 1")
                .update();
        return jdbc.sql("select volgnummer from simulator_slot where id = 1")
                .query(Integer.class)
                .single();
    }

    @Override
    public void voegToe(String nummer, Aanvraag aanvraag, String sleutel) {
        jdbc.sql(
                        """
                insert into simulator_dossier (nummer, sleutel, ot_dossiernummer, school, leerling, cyclus, basis)
                values (:nummer, :sleutel, :ot, :school, :leerling, :cyclus, :basis)""")
                .param("nummer", nummer)
                .param("sleutel", sleutel)
                .param("ot", aanvraag.otDossiernummer())
                .param("school", aanvraag.school())
                .param("leerling", aanvraag.leerling())
                .param("cyclus", aanvraag.cyclus().name())
                .param(
                        "basis",
                        aanvraag.basis() == null ? null : aanvraag.basis().name())
                .update();
    }

    @Override
    public boolean heeftBijlage(String nummer, String sleutel) {
        return isErEen("simulator_bijlage where nummer = ? and sleutel = ?", nummer, sleutel);
    }

    @Override
    public void voegToe(String nummer, Bijlage bijlage, String sleutel) {
        jdbc.sql("insert into simulator_bijlage (nummer, sleutel, soort) values (?, ?, ?)")
                .params(nummer, sleutel, bijlage.soort())
                .update();
    }

    @Override
    public boolean heeftMomentopname(String nummer, String sleutel) {
        return isErEen("simulator_momentopname where nummer = ? and sleutel = ?", nummer, sleutel);
    }

    @Override
    public void voegToe(String nummer, Momentopname momentopname, String sleutel) {
        jdbc.sql(
                        """
                insert into simulator_momentopname (nummer, sleutel, datum, belemmerend, stimulerend)
                values (?, ?, ?, ?, ?)""")
                .param(nummer)
                .param(sleutel)
                .param(momentopname.datum())
                .param(factoren.alsTekst(momentopname.belemmerend()))
                .param(factoren.alsTekst(momentopname.stimulerend()))
                .update();
    }

    @Override
    public List<Registratie> zoek(@Nullable String otDossiernummer) {
        return lijst.zoek(otDossiernummer);
    }

    private boolean isErEen(String vanWaar, Object... waarden) {
        return jdbc.sql("select count(*) from " + vanWaar)
                        .params(waarden)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
