package nl.swv.overgang.dossier.web;

import nl.swv.overgang.dossier.Dossierinzage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For the forms in Tasklist: those know their task, and may not ask the engine for its business key. */
@RestController
@RequestMapping("/api/taken")
class TakenController {

    private final Dossierinzage inzage;
    private final Dossierbeelden beelden;

    TakenController(Dossierinzage inzage, Dossierbeelden beelden) {
        this.inzage = inzage;
        this.beelden = beelden;
    }

    @GetMapping("/{id}")
    Dossierbeeld toon(@PathVariable String id) {
        return beelden.van(inzage.toonBijTaak(id));
    }
}
