package nl.swv.overgang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Works a page with the keys alone; at every stop on the way it must be seen where one is. */
final class Toetsenbord {

    /** More stops than any page has. */
    private static final int MEESTE = 150;

    /** What has the focus: its text or label, and whether that can be seen. */
    private static final String WAAR =
            """
            () => {
              const element = document.activeElement;
              const stijl = getComputedStyle(element);
              const omlijnd = stijl.outlineStyle !== 'none' && parseFloat(stijl.outlineWidth) > 0;
              const label = element.labels?.[0] ?? element;
              return [element === document.body ? 'body' : element.tagName.toLowerCase(), element.name ?? '',
                element.value ?? '', label.textContent.replace(/\\s+/g, ' ').trim(), element.className ?? '',
                omlijnd || stijl.boxShadow !== 'none' ? 'zichtbaar' : 'onzichtbaar'].join('|');
            }
            """;

    /** @param element name of the tag */
    record Plek(String element, String naam, String waarde, String tekst, String klasse, boolean zichtbaar) {}

    private final Page page;

    Toetsenbord(Page page) {
        this.page = page;
    }

    /** Tab by tab, until the stop is there; each stop in between must show itself. */
    Toetsenbord naar(String wat, Predicate<Plek> doel) {
        return loop("Tab", wat, doel);
    }

    /** The same, backwards. */
    Toetsenbord terugNaar(String wat, Predicate<Plek> doel) {
        return loop("Shift+Tab", wat, doel);
    }

    /** To the field of a form with this name; of radio buttons the one that Tab comes to. */
    Toetsenbord naarVeld(String naam) {
        return naar(naam, plek -> plek.naam().equals(naam));
    }

    /** The choice with this value, with the arrows, as radio buttons go. */
    Toetsenbord kies(String naam, String waarde) {
        naarVeld(naam);
        druk("Space");
        for (int stap = 0; !plek().waarde().equals(waarde); stap++) {
            assertThat(stap).as("geen keuze %s bij %s", waarde, naam).isLessThan(10);
            druk("ArrowDown");
            eisZichtbaar(plek());
        }
        return this;
    }

    /** The box with this value; an empty one stands for a box alone. */
    Toetsenbord vink(String naam, String waarde) {
        naar(
                naam + " " + waarde,
                plek -> plek.naam().equals(naam) && plek.waarde().equals(waarde));
        return druk("Space");
    }

    Toetsenbord typ(String tekst) {
        page.keyboard().type(tekst);
        return this;
    }

    /**
     * Into a field with a date, part by part. The browser's own language decides the order of the parts: a person sees
     * it, this tries until the field has what was meant.
     *
     * @param tijd whether the field has a time too
     */
    Toetsenbord typMoment(LocalDateTime moment, boolean tijd) {
        String bedoeld = moment.format(DateTimeFormatter.ofPattern(tijd ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd"));
        for (String dag : List.of("ddMMyyyy", "MMddyyyy")) {
            for (String uur : tijd ? List.of("HHmm", "hhmma") : List.of("")) {
                IntStream.range(0, 6).forEach(stap -> druk("ArrowLeft"));
                typ(moment.format(DateTimeFormatter.ofPattern(dag)));
                if (tijd) {
                    druk("ArrowRight").typ(moment.format(DateTimeFormatter.ofPattern(uur, Locale.ENGLISH)));
                }
                if (plek().waarde().equals(bedoeld)) {
                    return this;
                }
            }
        }
        throw new AssertionError("in het veld komt niet %s maar %s".formatted(bedoeld, plek().waarde()));
    }

    Toetsenbord druk(String toets) {
        page.keyboard().press(toets);
        return this;
    }

    Plek plek() {
        String[] delen = ((String) page.evaluate(WAAR)).split("\\|", -1);
        return new Plek(delen[0], delen[1], delen[2], delen[3], delen[4], delen[5].equals("zichtbaar"));
    }

    private Toetsenbord loop(String toets, String wat, Predicate<Plek> doel) {
        for (int stap = 0; stap < MEESTE; stap++) {
            druk(toets);
            Plek plek = plek();
            if (plek.element().equals("body")) {
                continue; // round the end of the page
            }
            eisZichtbaar(plek);
            if (doel.test(plek)) {
                return this;
            }
        }
        throw new AssertionError("met %s niet te bereiken: %s".formatted(toets, wat));
    }

    private static void eisZichtbaar(Plek plek) {
        assertThat(plek.zichtbaar())
                .as("niet te zien waar de focus is: %s", plek)
                .isTrue();
    }
}
