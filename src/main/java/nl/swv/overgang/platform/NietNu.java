package nl.swv.overgang.platform;

import java.util.Map;

/** It cannot be done in the present state. Status 409. */
public class NietNu extends RuntimeException {

    public NietNu(String zin) {
        super(zin);
    }

    /** What a machine needs to go on, by name. */
    public Map<String, Object> erbij() {
        return Map.of();
    }
}
