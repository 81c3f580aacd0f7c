package nl.swv.overgang.platform.schrijfwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import nl.swv.overgang.Proef;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.school.Overgangsgebeurtenis;
import nl.swv.overgang.school.Overgangstijdlijn;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** R19: what was kept before, in a database of 0.5.0. */
@Proef
class EenSchrijfwijzeTest {

    private static final String DOSSIER =
            """
            insert into dossier (ot_dossiernummer, module, leerling, scenario, status, top_dossiernummer, top_wijze,
                                 ontvangen_op, ontvangen_dag)
            values (?, 'OT_1LOKET', ?, 'NIEUWE_ACTIE', 'OVER_NAAR_TOP', ?, 'HANDMATIG', current_timestamp, current_date)""";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EenSchrijfwijze migratie;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Overgangstijdlijn tijdlijn;

    @Test
    void watNietBotstKrijgtStilDeEneSchrijfwijze() {
        leg("ot-1", "ll-7f3k2", "top-1");
        jdbc.update("insert into top_dossier (nummer, leerling) values ('top-1', 'll-7f3k2')");
        jdbc.update("insert into gebeurtenis (ot_dossiernummer, op, wat, door)"
                + " values ('ot-1', current_timestamp, 'DOSSIER_ONTVANGEN', 'x')");
        jdbc.update("insert into ot_rij (ot_dossiernummer, module, leerling) values ('ot-1', 'OT_1LOKET', 'll-7f3k2')");
        migreer();
        assertThat(dossiers.vind(new OtDossiernummer("OT-1"))).hasValueSatisfying(dossier -> {
            assertThat(dossier.leerling()).isEqualTo("LL-7F3K2");
            assertThat(dossier.topDossiernummer()).isEqualTo(new TopDossiernummer("TOP-1"));
        });
        assertThat(teksten("select ot_dossiernummer from dossier")).containsExactly("OT-1");
        assertThat(teksten("select ot_dossiernummer from gebeurtenis")).containsExactly("OT-1");
        assertThat(teksten("select leerling from ot_rij where ot_dossiernummer = 'OT-1'"))
                .containsExactly("LL-7F3K2");
        assertThat(teksten("select nummer from top_dossier where leerling = 'LL-7F3K2'"))
                .containsExactly("TOP-1");
        assertThat(zinnen()).isEmpty();
        migreer();
        assertThat(teksten("select ot_dossiernummer from dossier")).containsExactly("OT-1");
    }

    @Test
    void tweeDossiersWordenErNooitEen() {
        leg("OT-1", "LL-7F3K2", null);
        leg("ot-1", "LL-9H2M4", null);
        migreer();
        assertThat(teksten("select leerling from dossier order by ot_dossiernummer"))
                .containsExactly("LL-7F3K2", "LL-9H2M4");
        assertThat(zinnen())
                .singleElement()
                .asString()
                .endsWith("trek het andere in. Het tweede heet nu OT-1-DUBBEL2, was ot-1");
    }

    @Test
    void eenLeerlingEnEenTopDossiernummerDieTweeWarenWordenGemeld() {
        leg("OT-1", "LL-7F3K2", "TOP-1");
        leg("OT-2", "ll-7f3k2", null);
        leg("OT-3", "LL-9H2M4", "top-1");
        jdbc.update("insert into top_dossier (nummer, leerling) values ('TOP-1', 'LL-7F3K2'), ('top-1', 'LL-9H2M4')");
        migreer();
        assertThat(teksten("select distinct leerling from dossier order by 1")).containsExactly("LL-7F3K2", "LL-9H2M4");
        assertThat(teksten("select nummer || ' ' || leerling from top_dossier")).containsExactly("TOP-1 LL-7F3K2");
        assertThat(zinnen())
                .satisfiesExactlyInAnyOrder(
                        zin -> assertThat(zin).endsWith("controleer of dat klopt bij OT-1, OT-2"),
                        zin -> assertThat(zin).endsWith("bij een van beide: TOP-1 (OT-1, OT-3)"));
    }

    private void leg(String nummer, String leerling, String top) {
        jdbc.update(DOSSIER, nummer, leerling, top);
    }

    private void migreer() {
        jdbc.execute((Connection connection) -> {
            migratie.migrate(new Context() {
                @Override
                public Configuration getConfiguration() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Connection getConnection() {
                    return connection;
                }
            });
            return null;
        });
    }

    private List<String> teksten(String sql) {
        return jdbc.queryForList(sql, String.class);
    }

    private List<String> zinnen() {
        return tijdlijn.vanSwv().stream().map(Overgangsgebeurtenis::zin).toList();
    }
}
