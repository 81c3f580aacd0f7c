package nl.swv.overgang.herinnering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Who was reminded, and of which day. */
public interface Herinneringsregister {

    /** The accounts that were reminded of this day. */
    Set<String> herinnerd(LocalDate dag);

    /**
     * Notes a reminder, in the transaction of the caller.
     *
     * @throws org.springframework.dao.DuplicateKeyException when this account was reminded of this day already
     */
    void noteer(LocalDate dag, String account, Instant op);
}
