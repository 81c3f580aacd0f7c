package nl.swv.overgang;

/** A helper that a test may set differently; each test finds it as it was. */
public interface Herstelbaar {

    void herstel();
}
