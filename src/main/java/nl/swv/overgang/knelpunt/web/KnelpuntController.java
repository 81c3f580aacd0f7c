package nl.swv.overgang.knelpunt.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.swv.overgang.knelpunt.Knelpunten;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Taaksoort;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.ZonderEigenaar;
import nl.swv.overgang.platform.AlleenCoordinator;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.platform.web.AlleenBeheer;
import nl.swv.overgang.werkblad.Vorm;
import nl.swv.overgang.werkblad.Werkblad;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the page Knelpunten. */
@RestController
@AlleenCoordinator
class KnelpuntController {

    private final Knelpunten knelpunten;
    private final Clock clock;

    KnelpuntController(Knelpunten knelpunten, Clock clock) {
        this.knelpunten = knelpunten;
        this.clock = clock;
    }

    @GetMapping("/api/stand/knelpunten")
    Knelpuntenoverzicht knelpunten() {
        return knelpunten.op(clock.instant());
    }

    /** To hand to the beheerder: the groups in which somebody is needed, with the tasks that wait for them. */
    @AlleenBeheer
    @GetMapping("/api/stand/accounts-nodig.{vorm:csv|xlsx}")
    Werkblad accountsNodig(@PathVariable String vorm) {
        Instant nu = clock.instant();
        return new Werkblad(
                Vorm.van(vorm),
                "accounts-nodig",
                Overgangskalender.dag(nu),
                List.of("Groep", "Vestiging", "School", "Taken", "Oudste taak sinds"),
                doe -> knelpunten.op(nu).zonderEigenaar().forEach(een -> een.groepen()
                        .forEach(groep -> doe.accept(rij(een, groep)))));
    }

    private static List<@Nullable Object> rij(ZonderEigenaar een, String groep) {
        List<Taaksoort> taken =
                een.taken().stream().filter(taak -> groep.equals(taak.groep())).toList();
        return Werkblad.rij(
                groep,
                een.school(),
                een.schoolnaam(),
                taken.stream().mapToLong(Taaksoort::aantal).sum(),
                taken.stream()
                        .map(Taaksoort::sinds)
                        .min(Instant::compareTo)
                        .map(Overgangskalender::dag)
                        .orElse(null));
    }
}
