package nl.swv.overgang.herinnering.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import nl.swv.overgang.herinnering.Herinneringsregister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHerinneringsregister implements Herinneringsregister {

    private final JdbcClient jdbc;

    JdbcHerinneringsregister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> herinnerd(LocalDate dag) {
        return jdbc.sql("select account from herinnering where moment = ?")
                .param(dag)
                .query(String.class)
                .set();
    }

    @Override
    public void noteer(LocalDate dag, String account, Instant op) {
        jdbc.sql("insert into herinnering (moment, account, verstuurd_op) values (?, ?, ?)")
                .params(dag, account, op.atOffset(ZoneOffset.UTC))
                .update();
    }
}
