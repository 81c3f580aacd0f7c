package nl.swv.overgang.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.swv.overgang.Postgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The same SQL on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("application")
class RegistratiesTest {

    Stream<Named<DataSource>> databases() {
        return Stream.of(
                Named.of("H2", new DriverManagerDataSource("jdbc:h2:mem:registraties;DB_CLOSE_DELAY=-1")),
                Named.of("PostgreSQL", new DriverManagerDataSource(Postgres.nieuweDatabase(), "postgres", "")));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void watErIngaatKomtErUit(DataSource database) {
        Registraties registraties = leeg(database);
        OntvangenMomentopname opname =
                new OntvangenMomentopname(LocalDate.of(2022, 12, 8), List.of("é; 'x'"), List.of("y".repeat(9000)));
        registraties.voegToe("TOP-1", aanvraag("OT-1", "LL-1", Aanvraag.Basis.GEEVALUEERD_OPP), "s1");
        registraties.voegToe("TOP-2", aanvraag("OT-2", "LL-2", null), "s2");
        registraties.voegToe("TOP-1", new Bijlage("VERSLAG_AO"), "b1");
        registraties.voegToe("TOP-1", opname, "m1");

        assertThat(registraties.zoek("OT-1"))
                .containsExactly(new Registratie(
                        "TOP-1",
                        "OT-1",
                        "12AB00",
                        "LL-1",
                        Aanvraag.Cyclus.EXTRA_ONDERSTEUNING,
                        Aanvraag.Basis.GEEVALUEERD_OPP,
                        List.of("VERSLAG_AO"),
                        List.of(opname)));
        assertThat(registraties.zoek(null)).extracting(Registratie::nummer).containsExactly("TOP-1", "TOP-2");
        assertThat(registraties.zoek("OT-2")).extracting(Registratie::basis).containsOnlyNulls();
        assertThat(registraties.nummerBij("s2")).contains("TOP-2");
        assertThat(registraties.nummerBij("s3")).isEmpty();
        assertThat(registraties.heeftDossierBuiten("OT-1", "LL-1")).isFalse();
        assertThat(registraties.heeftDossierBuiten("OT-9", "LL-1")).isTrue();
        assertThat(registraties.bestaat("TOP-3")).isFalse();
        assertThat(registraties.heeftBijlage("TOP-1", "b1")).isTrue();
        assertThat(registraties.heeftBijlage("TOP-2", "b1")).isFalse();
        assertThat(registraties.heeftMomentopname("TOP-1", "m1")).isTrue();
        assertThat(List.of(registraties.volgendVolgnummer(), registraties.volgendVolgnummer()))
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void sleutelIsUniekInDeDatabaseZelf(DataSource database) {
        Registraties registraties = leeg(database);
        registraties.voegToe("TOP-1", aanvraag("OT-1", "LL-1", null), "s1");
        registraties.voegToe("TOP-1", new Bijlage("VERSLAG_AO"), "b1");

        assertThatThrownBy(() -> registraties.voegToe("TOP-2", aanvraag("OT-1", "LL-1", null), "s1"))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> registraties.voegToe("TOP-1", new Bijlage("VERSLAG_AO"), "b1"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void vergrendelenLaatDeTweedeWachtenTotDeEersteKlaarIs(DataSource database) {
        Registraties registraties = leeg(database);
        TransactionTemplate transactie = new TransactionTemplate(new DataSourceTransactionManager(database));

        CompletableFuture<Boolean> tweede = transactie.execute(status -> {
            registraties.vergrendel();
            CompletableFuture<Boolean> wacht = CompletableFuture.supplyAsync(() -> transactie.execute(ander -> {
                registraties.vergrendel();
                return registraties.nummerBij("s1").isPresent();
            }));
            assertThat(wacht.copy()
                            .completeOnTimeout(null, 300, TimeUnit.MILLISECONDS)
                            .join())
                    .isNull();
            registraties.voegToe("TOP-1", aanvraag("OT-1", "LL-1", null), "s1");
            return wacht;
        });

        assertThat(tweede.join()).isTrue();
    }

    private static Aanvraag aanvraag(String ot, String leerling, Aanvraag.Basis basis) {
        return new Aanvraag(ot, "12AB00", leerling, Aanvraag.Cyclus.EXTRA_ONDERSTEUNING, basis);
    }

    private static Registraties leeg(DataSource database) {
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/simulator")
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        return new Registraties(jdbc, new ObjectMapper());
    }
}
