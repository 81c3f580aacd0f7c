package nl.swv.overgang.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.swv.overgang.audit.Auditcontrole.Verslag;
import nl.swv.overgang.audit.Auditregels.Einde;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the FG: who saw what, and whether the audit is whole. */
@Service
public class Auditbalie {

    /** @param pagina counts from 1 */
    public record Blad(List<Auditregel> regels, int pagina, int paginas, long totaal) {}

    private final Auditregels regels;
    private final Auditboek boek;
    private final Auditinstellingen instellingen;
    private final Clock clock;

    Auditbalie(Auditregels regels, Auditboek boek, Auditinstellingen instellingen, Clock clock) {
        this.regels = regels;
        this.boek = boek;
        this.instellingen = instellingen;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public Blad zoek(Auditvraag vraag, int pagina, int perPagina) {
        long totaal = regels.tel(vraag);
        return new Blad(
                regels.zoek(vraag, (pagina - 1L) * perPagina, perPagina),
                pagina,
                (int) ((totaal + perPagina - 1) / perPagina),
                totaal);
    }

    /** The oldest first, each line handed on while the database is still reading. */
    @Transactional(readOnly = true)
    public void elk(Auditvraag vraag, Consumer<Auditregel> doe) {
        regels.elk(vraag, doe);
    }

    /** Reads every line and finds what was changed, taken out or put in, by whoever has the database and not the key. */
    @Transactional(readOnly = true)
    public Verslag controleer() {
        Map<String, String> wijzers = regels.wijzers();
        Einde einde = boek.einde();
        if (einde != null && einde.nummer() > 0) {
            wijzers.put(Auditregel.plaats(einde.keten(), einde.nummer()), einde.zegel());
        }
        Auditcontrole controle = new Auditcontrole(new Zegel(instellingen.sleutel()), wijzers);
        regels.elk(controle::lees);
        return controle.verslag();
    }

    /** Takes away what was kept for its term, and says so first. */
    @Scheduled(cron = "0 20 0 * * *", zone = "Europe/Amsterdam")
    public void ruimOp() {
        Instant voor = LocalDate.now(clock)
                .minus(instellingen.bewaartermijn())
                .atStartOfDay(Overgangskalender.AMSTERDAM)
                .toInstant();
        regels.eersteNa(voor).ifPresent(eerste -> {
            boek.wijsAan(eerste);
            regels.verwijderVoor(eerste);
        });
    }
}
