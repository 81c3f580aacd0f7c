package nl.swv.overgang.simulator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * How TOP Dossier fails now.
 *
 * @param aantal for so many requests, without a number until changed
 */
public record Gedrag(@NotNull Soort soort, @Nullable @Positive Integer aantal) {

    public enum Soort {
        GEEN("Geen storing"),
        WEIGEREN("Weigert"),
        ONBESCHIKBAAR("Niet beschikbaar, doet niets"),
        ANTWOORD_KWIJT("Doet het werk, verbreekt de verbinding"),
        TRAAG("Doet het werk, antwoordt te laat");

        private final String omschrijving;

        Soort(String omschrijving) {
            this.omschrijving = omschrijving;
        }

        public String omschrijving() {
            return omschrijving;
        }
    }

    public static final Gedrag GEEN = new Gedrag(Soort.GEEN, null);

    /** In plain words, with how often it still happens. */
    public String omschrijving() {
        return aantal == null ? soort.omschrijving() : soort.omschrijving() + ", nog " + aantal + " keer";
    }

    Gedrag naEenVerzoek() {
        if (aantal == null) {
            return this;
        }
        return aantal == 1 ? GEEN : new Gedrag(soort, aantal - 1);
    }
}
