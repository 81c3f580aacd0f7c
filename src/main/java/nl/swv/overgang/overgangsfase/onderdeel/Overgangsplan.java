package nl.swv.overgang.overgangsfase.onderdeel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.platform.Nederlands;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import org.jspecify.annotations.Nullable;

/**
 * How a school goes over: which dossiers first, and by which day. Their tasks are due on these days.
 *
 * @param eerst the OT dossiers that go first
 * @param geplandeCursus the day for which the knoppencursus is planned; not needed after the course
 * @param eersteKlaarOp by which school day those that go first are done
 * @param alleKlaarOp and all others; not needed without open dossiers, or once the last school day is over
 */
public record Overgangsplan(
        @Nullable List<OtDossiernummer> eerst,
        @Nullable LocalDate geplandeCursus,
        @Nullable LocalDate eersteKlaarOp,
        @Nullable LocalDate alleKlaarOp)
        implements Schoolonderdeel {

    public Overgangsplan {
        eerst = eerst == null ? List.of() : List.copyOf(eerst);
    }

    @Override
    public Wat gebeurtenis() {
        return Wat.OVERGANGSPLAN_GEMAAKT;
    }

    @Override
    public void controleer(Schooltoets toets, boolean afronden) {
        boolean gevolgd = toets.school().heeftCursus(toets.vandaag());
        toets.bezwaren()
                .eis(
                        gevolgd || geplandeCursus != null,
                        "geplandeCursus",
                        "Vul in op welke dag de knoppencursus gepland staat.");
        toets.bezwaren()
                .eis(
                        gevolgd || geplandeCursus == null || !geplandeCursus.isBefore(toets.vandaag()),
                        "geplandeCursus",
                        "Deze dag is voorbij. Is de cursus al gevolgd, geef dat dan door aan de coördinator.");
        Set<OtDossiernummer> bekend =
                toets.open().stream().map(Schooldossier::nummer).collect(Collectors.toSet());
        toets.bezwaren()
                .eis(
                        afronden || bekend.containsAll(eersten()),
                        "eerst",
                        "Er staat een dossier bij dat niet (meer) open is op uw school. Laad de pagina opnieuw.");
        Overgangskalender eigen = toets.kalender().metVrijeDagen(toets.school().vrijeDagen());
        LocalDate laatste = eigen.laatsteSchooldagVoor(eigen.overgangsdatum());
        if (!bekend.isEmpty() && !laatste.isBefore(toets.vandaag())) {
            controleerDagen(toets, eigen, laatste);
        }
    }

    private void controleerDagen(Schooltoets toets, Overgangskalender eigen, LocalDate laatste) {
        toets.bezwaren()
                .verplicht(
                        "alleKlaarOp", alleKlaarOp, "Kies op welke schooldag alle dossiers van uw school klaar zijn.");
        isPlanbaar(toets, eigen, laatste, "alleKlaarOp", alleKlaarOp);
        if (!eersten().isEmpty()) {
            toets.bezwaren()
                    .verplicht(
                            "eersteKlaarOp",
                            eersteKlaarOp,
                            "Kies op welke schooldag de dossiers die eerst gaan klaar zijn.");
            isPlanbaar(toets, eigen, laatste, "eersteKlaarOp", eersteKlaarOp);
            toets.bezwaren()
                    .eis(
                            eersteKlaarOp == null || alleKlaarOp == null || !eersteKlaarOp.isAfter(alleKlaarOp),
                            "eersteKlaarOp",
                            "Wat eerst gaat, is niet later klaar dan de andere dossiers. Kies een eerdere dag.");
        }
    }

    private static void isPlanbaar(
            Schooltoets toets, Overgangskalender eigen, LocalDate laatste, String veld, @Nullable LocalDate dag) {
        toets.bezwaren()
                .eis(
                        dag == null
                                || eigen.isSchooldag(dag) && !dag.isBefore(toets.vandaag()) && !dag.isAfter(laatste),
                        veld,
                        "Kies een schooldag vanaf vandaag, uiterlijk %s: de laatste schooldag voor de overgangsdatum."
                                .formatted(Nederlands.dag(laatste)));
    }

    private List<OtDossiernummer> eersten() {
        return eerst == null ? List.of() : eerst;
    }

    @Override
    public void verwerk(Schoolgevolgen gevolgen) {
        if (geplandeCursus != null) {
            gevolgen.planCursus(geplandeCursus);
        }
        if (alleKlaarOp != null) {
            gevolgen.planDossiers(eersten(), eersteKlaarOp == null ? alleKlaarOp : eersteKlaarOp, alleKlaarOp);
        }
    }
}
