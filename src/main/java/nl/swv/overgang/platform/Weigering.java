package nl.swv.overgang.platform;

/** A rule says no: a Dutch sentence for the user that says what to do. Nothing has changed. Status 400 on every road. */
public class Weigering extends RuntimeException {

    public Weigering(String zin) {
        super(zin);
    }

    /** The sentence for the user. */
    public String zin() {
        return java.util.Objects.requireNonNullElse(getMessage(), "");
    }
}
