package nl.swv.overgang.otexport;

import java.util.stream.Stream;
import nl.swv.overgang.otexport.bestand.Cursusregel;
import nl.swv.overgang.otexport.bestand.Kolommen;
import nl.swv.overgang.otexport.bestand.OtRegel;
import nl.swv.overgang.otexport.bestand.Schoolregel;
import nl.swv.overgang.platform.Ongeldig;

/** The files that come in, with their columns. */
public enum Importsoort {
    OT_EXPORT("OT-export", "de export van OT met dossiers", OtRegel.KOLOMMEN),
    SCHOLEN("Scholen", "de scholenlijst", Schoolregel.KOLOMMEN),
    KNOPPENCURSUSSEN("Knoppencursussen", "de lijst van knoppencursussen", Cursusregel.KOLOMMEN);

    private final String naam;
    private final String omschrijving;
    private final Kolommen kolommen;

    Importsoort(String naam, String omschrijving, Kolommen kolommen) {
        this.naam = naam;
        this.omschrijving = omschrijving;
        this.kolommen = kolommen;
    }

    /** As it stands in the list on the page. */
    String naam() {
        return naam;
    }

    public Kolommen kolommen() {
        return kolommen;
    }

    /** What to say of a file of this kind that was sent as another. */
    Ongeldig lijkt() {
        return new Ongeldig(
                "bestand",
                "Dit lijkt %s. Kies bij \"Wat leest u in?\" voor %s, of kies een ander bestand."
                        .formatted(omschrijving, naam));
    }

    static boolean isKolom(String kolom) {
        return Stream.of(values()).anyMatch(soort -> soort.kolommen.alle().contains(kolom));
    }
}
