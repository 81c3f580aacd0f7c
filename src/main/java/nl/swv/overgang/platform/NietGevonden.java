package nl.swv.overgang.platform;

/** It is not there, or not there for who asks. Status 404. */
public class NietGevonden extends RuntimeException {

    public NietGevonden(String zin) {
        super(zin);
    }
}
