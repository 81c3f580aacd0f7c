package nl.swv.overgang.dossier.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.dossier.Dossierinzage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the forms in Tasklist: those know their task, and may not ask the engine for its business key. */
@RestController
@RequestMapping("/api/taken")
class TakenController {

    private static final int MEESTE = 200;

    private final Dossierinzage inzage;
    private final Dossierbeelden beelden;

    TakenController(Dossierinzage inzage, Dossierbeelden beelden) {
        this.inzage = inzage;
        this.beelden = beelden;
    }

    /** What the list of tasks shows of each: 200 at most. */
    @GetMapping
    Map<String, Dossierregel> kaarten(@RequestParam List<String> id) {
        Map<String, Dossierregel> kaarten = new HashMap<>();
        inzage.bijTaken(id.subList(0, Math.min(id.size(), MEESTE)))
                .forEach((taak, dossier) -> kaarten.put(taak, Dossierregel.van(dossier)));
        return kaarten;
    }

    @GetMapping("/{id}")
    Dossierbeeld toon(@PathVariable String id) {
        return beelden.van(inzage.toonBijTaak(id));
    }
}
