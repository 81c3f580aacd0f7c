package nl.swv.overgang.overgangsfase.onderdeel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import org.jspecify.annotations.Nullable;

/**
 * How a school goes over.
 *
 * @param eerst the OT dossiers that go first
 * @param geplandeCursus the day for which the knoppencursus is planned; not needed after the course
 */
public record Overgangsplan(@Nullable List<OtDossiernummer> eerst, @Nullable LocalDate geplandeCursus)
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
                        afronden || eerst == null || bekend.containsAll(eerst),
                        "eerst",
                        "Er staat een dossier bij dat niet (meer) open is op uw school. Laad de pagina opnieuw.");
    }

    @Override
    public void verwerk(Schoolgevolgen gevolgen) {
        if (geplandeCursus != null) {
            gevolgen.planCursus(geplandeCursus);
        }
    }
}
