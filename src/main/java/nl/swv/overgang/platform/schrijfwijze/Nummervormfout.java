package nl.swv.overgang.platform.schrijfwijze;

/** A pattern of a setting would let a name or a date through: the application does not start. */
public final class Nummervormfout extends IllegalArgumentException {

    Nummervormfout(String wat) {
        super(wat);
    }
}
