package nl.swv.overgang.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.swv.overgang.otexport.Poort;
import nl.swv.overgang.platform.kalender.Overgangskalender;

/** Makes the real Dossierontvangst on the collaborators of a test. */
public final class Ontvangsten {

    private Ontvangsten() {}

    public static Dossierontvangst met(Dossiers dossiers, Tijdlijn tijdlijn, Scenariotabel tabel, Dossierloop loop) {
        return new Dossierontvangst(
                dossiers,
                tijdlijn,
                tabel,
                loop,
                Poort.als(Schoolwissel.class, new Object()),
                Poort.als(Consulentwissel.class, new Object()),
                event -> {},
                new Overgangskalender(LocalDate.now().plusYears(1), List.of()),
                Clock.systemUTC());
    }
}
