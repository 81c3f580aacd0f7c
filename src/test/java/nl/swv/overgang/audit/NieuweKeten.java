package nl.swv.overgang.audit;

import nl.swv.overgang.Herstelbaar;
import org.springframework.boot.test.context.TestComponent;

/** The lines of the test before are gone: the next one begins a chain. */
@TestComponent
public class NieuweKeten implements Herstelbaar {

    private final Auditboek boek;

    NieuweKeten(Auditboek boek) {
        this.boek = boek;
    }

    @Override
    public void herstel() {
        boek.sluit();
    }
}
