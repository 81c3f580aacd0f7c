package nl.swv.overgang.overgangsfase.onderdeel;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.onderdeel.Toets;
import nl.swv.overgang.platform.Nederlands;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import org.jspecify.annotations.Nullable;

/**
 * B5, R23: which dossiers of the school have their information in ParnasSys (or the school's other LAS), and since when;
 * finished ones, and those that went over, too.
 *
 * @param dossiers those that are ticked; the others may follow later
 */
public record Parnassysplaatsing(@Nullable List<Vinkje> dossiers) implements Schoolonderdeel {

    /**
     * @param reden needed when it was on or after the overgangsdatum: accepted, and flagged TE_LAAT (R07)
     * @param nietRelevant whether nothing of it need go there; then there is no day
     * @param bevestigd that the day is right although it is long ago (R18)
     */
    public record Vinkje(
            @Nullable OtDossiernummer nummer,
            @Nullable LocalDate geplaatstOp,
            @Nullable String reden,
            @Nullable Boolean nietRelevant,
            @Nullable Boolean bevestigd) {

        boolean hoeftNiet() {
            return Boolean.TRUE.equals(nietRelevant);
        }
    }

    public Parnassysplaatsing {
        dossiers = dossiers == null ? List.of() : List.copyOf(dossiers);
    }

    List<Vinkje> vinkjes() {
        return dossiers == null ? List.of() : dossiers;
    }

    @Override
    public Wat gebeurtenis() {
        return Wat.INFORMATIE_GEPLAATST;
    }

    /** What was right when it was saved stays right: a dossier that was closed since then is no reason to refuse. */
    @Override
    public void controleer(Schooltoets toets, boolean afronden) {
        if (afronden) {
            eisAlles(toets);
            return;
        }
        Map<OtDossiernummer, Schooldossier> bekend =
                toets.dossiers().stream().collect(Collectors.toMap(Schooldossier::nummer, dossier -> dossier));
        for (Vinkje vinkje : vinkjes()) {
            controleer(toets, vinkje, bekend);
        }
        eisPlausibel(toets, bekend);
    }

    /** R18: what was saved before was judged before. */
    private void eisPlausibel(Schooltoets toets, Map<OtDossiernummer, Schooldossier> dossiers) {
        Map<OtDossiernummer, LocalDate> dagen = new LinkedHashMap<>();
        Set<OtDossiernummer> bevestigd = new HashSet<>();
        for (Vinkje vinkje : vinkjes()) {
            LocalDate op = vinkje.geplaatstOp();
            Schooldossier dossier = vinkje.nummer() == null ? null : dossiers.get(vinkje.nummer());
            if (op != null && dossier != null && !op.equals(dossier.parnassysOp())) {
                dagen.put(dossier.nummer(), op);
                if (Boolean.TRUE.equals(vinkje.bevestigd())) {
                    bevestigd.add(dossier.nummer());
                }
            }
        }
        if (dagen.isEmpty()) {
            return;
        }
        Map<OtDossiernummer, LocalDate> begin = toets.begin().apply(dagen.keySet());
        dagen.forEach((nummer, op) -> {
            LocalDate vanaf = begin.getOrDefault(nummer, op);
            if (op.isBefore(vanaf)) {
                toets.bezwaren()
                        .eis(
                                false,
                                "dossier-" + nummer,
                                "Dit is van vóór %s, toen dit dossier begon. Controleer de datum."
                                        .formatted(Nederlands.dag(vanaf)));
            } else if (!bevestigd.contains(nummer)
                    && toets.kalender().schooldagenTot(op, toets.vandaag()) > Toets.LANG_GELEDEN) {
                toets.bezwaren()
                        .eis(
                                false,
                                "bevestigd",
                                "%s bij %s is meer dan %d schooldagen geleden. Klopt dat? Vink het dan aan."
                                        .formatted(Nederlands.dag(op), nummer, Toets.LANG_GELEDEN));
            }
        });
    }

    private static void eisAlles(Schooltoets toets) {
        long leeg = toets.dossiers().stream()
                .filter(dossier -> !dossier.verantwoord())
                .count();
        toets.bezwaren()
                .eis(
                        leeg == 0,
                        "dossiers",
                        "Nog %d van de %d dossiers staan niet in %s. Vink ze aan met hun datum, of vink aan dat het niet relevant is, en sla op."
                                .formatted(leeg, toets.dossiers().size(), toets.las()));
    }

    private static void controleer(Schooltoets toets, Vinkje vinkje, Map<OtDossiernummer, Schooldossier> dossiers) {
        LocalDate op = vinkje.geplaatstOp();
        Schooldossier dossier = vinkje.nummer() == null ? null : dossiers.get(vinkje.nummer());
        boolean bekend = dossier != null;
        String veld = bekend ? "dossier-" + vinkje.nummer() : "dossiers";
        toets.bezwaren()
                .eis(
                        bekend,
                        veld,
                        "Er staat een dossier bij dat niet (meer) van uw school is. Laad de pagina opnieuw.");
        if (vinkje.hoeftNiet()) {
            toets.bezwaren()
                    .eis(
                            op == null && (dossier == null || dossier.parnassysOp() == null),
                            veld,
                            "Dit dossier staat al in %s. Haal het vinkje bij ‘niet relevant’ weg."
                                    .formatted(toets.las()));
            return;
        }
        toets.bezwaren().verplicht(veld, op, "Vul in wanneer de informatie in %s is gezet.".formatted(toets.las()));
        toets.bezwaren()
                .eis(
                        op == null || !op.isAfter(toets.vandaag()),
                        veld,
                        "Deze datum ligt in de toekomst. Vul in wanneer het gebeurde.");
        if (op != null && toets.kalender().isTeLaat(op)) {
            toets.bezwaren()
                    .verplicht(
                            veld,
                            vinkje.reden(),
                            "Dit is op of na de overgangsdatum, dus te laat: geef de reden daarvan.");
        }
        toets.bezwaren().tekst(veld, vinkje.reden());
    }

    @Override
    public void bewaar(Schoolgevolgen gevolgen) {
        for (Vinkje vinkje : vinkjes()) {
            if (vinkje.nummer() != null && vinkje.hoeftNiet()) {
                gevolgen.isNietRelevantVoorParnassys(vinkje.nummer());
            } else if (vinkje.nummer() != null && vinkje.geplaatstOp() != null) {
                gevolgen.plaatsInParnassys(vinkje.nummer(), vinkje.geplaatstOp(), vinkje.reden());
            }
        }
    }
}
