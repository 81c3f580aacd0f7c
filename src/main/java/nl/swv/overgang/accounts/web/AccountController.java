package nl.swv.overgang.accounts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.swv.overgang.accounts.Accountbalie;
import nl.swv.overgang.accounts.Accountregel;
import nl.swv.overgang.accounts.Accountwerk;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.platform.web.AlleenBeheer;
import nl.swv.overgang.school.Vestigingscode;
import nl.swv.overgang.werkblad.Vorm;
import nl.swv.overgang.werkblad.Werkblad;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The work list of accounts in OT and TOP Dossier (R17). */
@RestController
@AlleenBeheer
class AccountController {

    private static final List<String> KOPPEN =
            List.of("Vestiging", "School", "Gaat op in", "Wat", "Stand", "Gedaan op", "Opgegeven door");

    record Gedaan(@Nullable Accountwerk werk, @Nullable List<@Nullable String> vestigingen, @Nullable LocalDate op) {}

    record Terug(@Nullable Accountwerk werk, @Nullable String vestiging, @Nullable String reden) {}

    private final Accountbalie balie;
    private final Clock clock;

    AccountController(Accountbalie balie, Clock clock) {
        this.balie = balie;
        this.clock = clock;
    }

    @GetMapping("/api/accounts")
    List<Accountregel> lijst() {
        return balie.lijst();
    }

    @GetMapping("/api/accounts/open")
    Accountbalie.Open open() {
        return balie.open();
    }

    /** The same list to hand over. */
    @GetMapping("/api/accounts.{vorm:csv|xlsx}")
    Werkblad bestand(@PathVariable String vorm) {
        List<Accountregel> lijst = balie.lijst();
        return new Werkblad(
                Vorm.van(vorm),
                "accounts",
                LocalDate.now(clock),
                KOPPEN,
                doe -> lijst.forEach(regel -> doe.accept(Werkblad.rij(
                        regel.vestiging(),
                        regel.naam(),
                        regel.opvolger(),
                        regel.werk(),
                        regel.stand(),
                        regel.gedaanOp(),
                        regel.door()))));
    }

    @PostMapping("/api/accounts/afgevinkt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void vinkAf(@RequestBody Gedaan gedaan) {
        List<String> codes = gedaan.vestigingen() == null
                ? null
                : gedaan.vestigingen().stream().map(AccountController::code).toList();
        balie.vinkAf(gedaan.werk(), codes, gedaan.op());
    }

    @PostMapping("/api/accounts/teruggenomen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void neemTerug(@RequestBody Terug terug) {
        balie.neemTerug(terug.werk(), terug.vestiging() == null ? null : code(terug.vestiging()), terug.reden());
    }

    /** As it is typed where it is no code: then there is no such school. */
    private static String code(@Nullable String vestiging) {
        if (vestiging == null) {
            throw new Ongeldig("vestigingen", "Noem van elke school de vestigingscode, zoals 12AB00.");
        }
        return Vestigingscode.lees(vestiging).orElse(vestiging);
    }
}
