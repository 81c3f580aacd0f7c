package nl.swv.overgang.accounts;

import java.time.LocalDate;

/**
 * Somebody says that it is done.
 *
 * @param gedaanOp the day on which it was done
 * @param door the account of who says so
 */
record Afgevinkt(String vestiging, Accountwerk werk, LocalDate gedaanOp, String door) {}
