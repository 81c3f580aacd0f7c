package nl.swv.overgang.platform;

/** It cannot be done in the present state. Status 409. */
public class NietNu extends RuntimeException {

    public NietNu(String zin) {
        super(zin);
    }
}
