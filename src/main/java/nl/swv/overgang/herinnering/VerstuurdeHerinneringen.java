package nl.swv.overgang.herinnering;

import static nl.swv.overgang.platform.Columns.utc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was reminded, and of which day. */
@Repository
class VerstuurdeHerinneringen {

    private final JdbcClient jdbc;

    VerstuurdeHerinneringen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The accounts that were reminded of this day. */
    public Set<String> herinnerd(LocalDate dag) {
        return jdbc.sql("select account from herinnering where moment = ?")
                .param(dag)
                .query(String.class)
                .set();
    }

    /**
     * Notes a reminder, in the transaction of the caller.
     *
     * @throws org.springframework.dao.DuplicateKeyException when this account was reminded of this day already
     */
    public void noteer(LocalDate dag, String account, Instant op) {
        jdbc.sql("insert into herinnering (moment, account, verstuurd_op) values (?, ?, ?)")
                .params(dag, account, utc(op))
                .update();
    }

    void vergeet(LocalDate dag) {
        jdbc.sql("delete from herinnering where moment = ?").param(dag).update();
    }
}
