package nl.swv.overgang.herinnering;

/**
 * A message was not taken for delivery: a technical failure, to be tried again.
 * No cause on purpose: the engine keeps stack traces, and a mail client quotes the address.
 */
public class BerichtNietVerstuurd extends RuntimeException {

    private final boolean geldtVoorIedereen;

    /**
     * @param wat the kind of failure, in codes only
     * @param geldtVoorIedereen whether the next message would fail too, as when the mail server cannot be reached
     */
    public BerichtNietVerstuurd(String wat, boolean geldtVoorIedereen) {
        super(wat);
        this.geldtVoorIedereen = geldtVoorIedereen;
    }

    boolean geldtVoorIedereen() {
        return geldtVoorIedereen;
    }
}
