package nl.swv.overgang.herinnering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The words of a reminder: names of tasks and numbers, nothing of a dossier. */
@Component
class Herinneringsbrief {

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private static final String TEKST =
            """
            Geachte %s,

            %s. Voor u %s:

            %s

            U vindt uw taken %s

            Hulp nodig?
            %s

            Met vriendelijke groet,
            %s
            """;

    private final Briefinstellingen instellingen;

    Herinneringsbrief(Briefinstellingen instellingen) {
        this.instellingen = instellingen;
    }

    String onderwerp(Werklijst lijst, Moment moment) {
        return "Overgang naar TOP Dossier: %s%s, %s voor u"
                .formatted(
                        moment.verzetVan() == null ? "" : "overgangsdatum verzet, ", nog(moment), taken(lijst.open()));
    }

    String tekst(Werklijst lijst, Moment moment) {
        return TEKST.formatted(
                lijst.naam(),
                verzet(moment) + tijd(moment),
                open(lijst),
                lijst.posten().stream().map(Herinneringsbrief::regel).collect(Collectors.joining("\n")),
                instellingen.takenpagina(),
                instellingen.hulp().values().stream().sorted().collect(Collectors.joining("\n")),
                instellingen.swvNaam());
    }

    private static String verzet(Moment moment) {
        return moment.verzetVan() == null
                ? ""
                : "De overgangsdatum is verzet van %s naar %s. "
                        .formatted(DATUM.format(moment.verzetVan()), DATUM.format(moment.overgangsdatum()));
    }

    private static String tijd(Moment moment) {
        String datum = DATUM.format(moment.overgangsdatum());
        if (moment.isVoorbij()) {
            return "De overgangsdatum, %s, is voorbij".formatted(datum);
        }
        return moment.schooldagen() == 0
                ? "Er zijn na vandaag geen schooldagen meer tot de overgangsdatum, " + datum
                : "U hebt nog %s tot de overgangsdatum, %s".formatted(schooldagen(moment), datum);
    }

    private static String nog(Moment moment) {
        if (moment.isVoorbij()) {
            return "de overgangsdatum is voorbij";
        }
        return moment.schooldagen() == 0 ? "geen schooldagen meer na vandaag" : "nog " + schooldagen(moment);
    }

    private static String open(Werklijst lijst) {
        return "%s %s open%s"
                .formatted(
                        lijst.open() == 1 ? "staat" : "staan",
                        taken(lijst.open()),
                        teLaat(lijst.open(), lijst.teLaat()));
    }

    private static String regel(Post post) {
        LocalDate eerste = post.eersteTermijn();
        String termijn = eerste == null
                ? ""
                : " (%stermijn %s)".formatted(post.open() == 1 ? "" : "eerste ", DATUM.format(eerste));
        return "- %s: %s%s%s".formatted(post.taak(), taken(post.open()), teLaat(post.open(), post.teLaat()), termijn);
    }

    private static String teLaat(int open, int teLaat) {
        if (teLaat == 0) {
            return "";
        }
        return open == 1 ? ", over de termijn" : ", waarvan %d over de termijn".formatted(teLaat);
    }

    private static String taken(int aantal) {
        return aantal == 1 ? "1 taak" : aantal + " taken";
    }

    private static String schooldagen(Moment moment) {
        return moment.schooldagen() == 1 ? "1 schooldag" : moment.schooldagen() + " schooldagen";
    }
}
