package nl.swv.overgang.repetitie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class TabellenTest {

    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:tabellen;DB_CLOSE_DELAY=-1"));

    @Test
    void leegtElkeTabelVanOnsEnGeenAndere() {
        voer("create table school (vestiging int primary key, opvolger int references school)");
        voer("create table dossier (nummer int primary key, school int references school)");
        voer("create table actie (id int)");
        voer("create table simulator_slot (id int)");
        voer("create table act_id_user (id int)");
        voer("create table \"flyway_schema_history\" (id int)");
        voer("create view v_dossier as select * from dossier");
        voer("insert into school values (1, null), (2, 1)");
        voer("insert into dossier values (1, 2)");
        for (String naam : new String[] {"actie", "simulator_slot", "act_id_user", "\"flyway_schema_history\""}) {
            voer("insert into " + naam + " values (1)");
        }

        new Tabellen(jdbc).maakLeeg();

        assertThat(tel("school") + tel("dossier") + tel("actie")).isZero();
        assertThat(tel("simulator_slot") + tel("act_id_user") + tel("\"flyway_schema_history\""))
                .isEqualTo(3);
        assertThatThrownBy(() -> voer("insert into dossier values (2, 9)"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void voer(String sql) {
        jdbc.sql(sql).update();
    }

    private long tel(String tabel) {
        return jdbc.sql("select count(*) from " + tabel).query(Long.class).single();
    }
}
