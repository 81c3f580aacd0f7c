package nl.swv.overgang.audit.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.swv.overgang.audit.Auditbalie;
import nl.swv.overgang.audit.Auditcontrole.Verslag;
import nl.swv.overgang.audit.Auditregel;
import nl.swv.overgang.audit.Auditsoort;
import nl.swv.overgang.audit.Auditvraag;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.werkblad.Vorm;
import nl.swv.overgang.werkblad.Werkblad;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who saw what: for the privacyfunctionaris alone (domein.md §2), whose own looking is noted as well. */
@RestController
@PreAuthorize("hasAuthority('privacyfunctionarissen')")
class AuditController {

    private static final int PER_PAGINA = 50;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Overgangskalender.AMSTERDAM);
    private static final List<String> KOPPEN =
            List.of("Wanneer", "Wat", "Wie", "Waarover", "Langs welke weg", "Vanaf", "Uitkomst", "Plaats");

    /** One line of the page. */
    record Lijn(
            Instant op,
            Auditsoort soort,
            @Nullable String wie,
            @Nullable String onderwerp,
            String weg,
            @Nullable String vanaf,
            int uitkomst) {

        static Lijn van(Auditregel regel) {
            return new Lijn(
                    regel.op(),
                    regel.soort(),
                    regel.wie(),
                    regel.onderwerp(),
                    regel.weg(),
                    regel.vanaf(),
                    regel.uitkomst());
        }
    }

    record Blad(List<Lijn> regels, int pagina, int paginas, long totaal) {}

    private final Auditbalie balie;
    private final Clock clock;

    AuditController(Auditbalie balie, Clock clock) {
        this.balie = balie;
        this.clock = clock;
    }

    /**
     * Lines of the audit, the newest first.
     *
     * @param onderwerp a dossier, a school or an account that they are about
     * @param wie the account that looked
     * @param van the first civil day, this one too
     * @param tot the last civil day, this one too
     */
    @GetMapping("/api/audit")
    Blad zoek(
            @RequestParam(required = false) @Nullable String onderwerp,
            @RequestParam(required = false) @Nullable String wie,
            @RequestParam(required = false) @Nullable LocalDate van,
            @RequestParam(required = false) @Nullable LocalDate tot,
            @RequestParam(defaultValue = "1") int pagina) {
        Auditbalie.Blad blad = balie.zoek(vraag(onderwerp, wie, van, tot), Math.max(1, pagina), PER_PAGINA);
        return new Blad(blad.regels().stream().map(Lijn::van).toList(), blad.pagina(), blad.paginas(), blad.totaal());
    }

    /** The same lines as a file, the oldest first. */
    @GetMapping("/api/audit.{vorm:csv|xlsx}")
    Werkblad bestand(
            @PathVariable String vorm,
            @RequestParam(required = false) @Nullable String onderwerp,
            @RequestParam(required = false) @Nullable String wie,
            @RequestParam(required = false) @Nullable LocalDate van,
            @RequestParam(required = false) @Nullable LocalDate tot) {
        Auditvraag vraag = vraag(onderwerp, wie, van, tot);
        return new Werkblad(
                Vorm.van(vorm),
                "audit",
                LocalDate.now(clock),
                KOPPEN,
                doe -> balie.elk(
                        vraag,
                        regel -> doe.accept(Werkblad.rij(
                                MOMENT.format(regel.op()),
                                regel.soort(),
                                regel.wie(),
                                regel.onderwerp(),
                                regel.weg(),
                                regel.vanaf(),
                                regel.uitkomst(),
                                regel.keten() + ":" + regel.nummer()))));
    }

    /** Whether every line is as it was written, and none is gone. */
    @GetMapping("/api/audit/controle")
    Verslag controle() {
        return balie.controleer();
    }

    private static Auditvraag vraag(
            @Nullable String onderwerp, @Nullable String wie, @Nullable LocalDate van, @Nullable LocalDate tot) {
        return new Auditvraag(
                onderwerp,
                wie,
                van == null ? Instant.EPOCH : begin(van),
                begin(tot == null ? LocalDate.of(9999, 1, 1) : tot.plusDays(1)));
    }

    private static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(Overgangskalender.AMSTERDAM).toInstant();
    }
}
