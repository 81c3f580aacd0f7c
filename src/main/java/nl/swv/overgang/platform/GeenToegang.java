package nl.swv.overgang.platform;

/** It is visible, but someone else has to do it. Status 403. */
public class GeenToegang extends RuntimeException {

    public GeenToegang(String zin) {
        super(zin);
    }
}
