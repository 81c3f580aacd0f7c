package nl.swv.overgang.repetitie;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.swv.overgang.platform.kalender.Overgangskalender;

/** The closing report in plain words. Numbers only: nothing about a pupil. */
final class Rapporttekst {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private static final Map<String, String> WOORDEN = Map.of(
            "NAZORG", "in nazorg",
            "AFGEROND", "afgerond",
            "OVER_NAAR_TOP", "over naar TOP Dossier",
            "ALLEEN_BACKUP", "alleen back-up",
            "BUITEN_BEREIK", "buiten bereik (OT-POVO)");

    private final List<String> regels = new ArrayList<>();

    private Rapporttekst() {}

    /** @throws IllegalStateException when the numbers do not add up */
    static String van(JsonNode rapport, JsonNode aansluiting, long taken) {
        if (!rapport.path("sluit").asBoolean() || !aansluiting.path("sluit").asBoolean()) {
            throw new IllegalStateException("The numbers of the closing report do not add up");
        }
        Rapporttekst tekst = new Rapporttekst();
        tekst.dossiers(rapport, taken);
        tekst.regel("Regels in de exports: %s; onverklaard: %d"
                .formatted(
                        telling(aansluiting.path("uitExports")),
                        aansluiting.path("aantalOnverklaard").asLong()));
        rapport.path("afboekingen")
                .forEach(een -> tekst.regel("Afgeboekt: %s, door %s en %s"
                        .formatted(
                                een.path("wat").asText(),
                                een.path("door").asText(),
                                een.path("bevestigdDoor").asText())));
        tekst.regel("Scholen:");
        rapport.path("scholen").forEach(school -> tekst.regel("  " + school(school)));
        return String.join("\n", tekst.regels);
    }

    static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    private void dossiers(JsonNode rapport, long taken) {
        regel("Eindrapport van de overgang op "
                + dag(LocalDate.parse(rapport.path("overgangsdatum").asText())));
        regel("Taken afgerond door mensen: " + taken);
        regel("Dossiers: " + rapport.path("dossiers").asLong());
        aantal(rapport.path("opTijd"), "op tijd klaar");
        aantal(rapport.path("naNazorg"), "klaar na nazorg");
        aantal(rapport.path("ingetrokken"), "ingetrokken");
        aantal(rapport.path("nogOpen"), "nog open");
        aantal(rapport.path("zonderWerk"), "zonder werk (alleen back-up, OT-POVO)");
        regel("  dat is: " + telling(rapport.path("statussen")));
        regel("Te laat in ParnasSys: "
                + dossiers(rapport.path("parnassysTeLaat").asLong()));
        regel("Eerste TOP Dossier: %s; laatste OT-dossier gesloten: %s"
                .formatted(moment(rapport.path("eersteTopDossierOp")), moment(rapport.path("laatsteOtDossierOp"))));
    }

    private void regel(String regel) {
        regels.add(regel);
    }

    private void aantal(JsonNode aantal, String wat) {
        regel("  %4d %s".formatted(aantal.asLong(), wat));
    }

    private static String school(JsonNode school) {
        List<String> laat = new ArrayList<>();
        if (school.path("cursusTeLaat").asBoolean()) {
            laat.add("knoppencursus");
        }
        laat(laat, school.path("parnassysTeLaat"), "in ParnasSys");
        laat(laat, school.path("parnassysOpen"), "nog niet in ParnasSys");
        return "%s %s: %s%s"
                .formatted(
                        school.path("vestiging").asText(),
                        school.path("naam").asText(),
                        stand(school),
                        laat.isEmpty() ? "" : "; te laat: " + String.join(", ", laat));
    }

    private static String stand(JsonNode school) {
        long open = school.path("nogOpen").asLong();
        if (school.path("over").asBoolean()) {
            return "over";
        }
        return open == 0 ? "nog niet bevestigd door de directeur" : "nog niet over, %s open".formatted(dossiers(open));
    }

    private static void laat(List<String> laat, JsonNode aantal, String wat) {
        if (aantal.asLong() > 0) {
            laat.add(dossiers(aantal.asLong()) + " " + wat);
        }
    }

    private static String dossiers(long aantal) {
        return aantal == 1 ? "1 dossier" : aantal + " dossiers";
    }

    private static String telling(JsonNode aantallen) {
        return aantallen.properties().stream()
                .filter(entry -> entry.getValue().asLong() > 0)
                .map(entry -> "%d %s"
                        .formatted(
                                entry.getValue().asLong(),
                                WOORDEN.getOrDefault(
                                        entry.getKey(), entry.getKey().toLowerCase(Locale.ROOT))))
                .collect(Collectors.joining(", "));
    }

    private static String moment(JsonNode moment) {
        return moment.isTextual() ? dag(Overgangskalender.dag(Instant.parse(moment.asText()))) : "nog niet";
    }
}
