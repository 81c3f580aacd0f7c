package nl.swv.overgang.dossier.web;

import java.util.Objects;
import nl.swv.overgang.dossier.Dossierbeheer;
import nl.swv.overgang.dossier.Dossierinzage;
import nl.swv.overgang.dossier.Dossierverhuizing;
import nl.swv.overgang.dossier.Intrekking;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.school.Vestigingscode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers as their users see them; what is not theirs does not exist for them. */
@RestController
@RequestMapping("/api/dossiers")
class DossierController {

    record Consulentwissel(@Nullable String consulent) {}

    record Schoolwissel(@Nullable String school) {}

    record Nummer(@Nullable String nummer) {}

    private final Dossierinzage inzage;
    private final Dossierbeheer beheer;
    private final Dossierverhuizing verhuizing;
    private final Dossierbeelden beelden;

    DossierController(
            Dossierinzage inzage, Dossierbeheer beheer, Dossierverhuizing verhuizing, Dossierbeelden beelden) {
        this.inzage = inzage;
        this.beheer = beheer;
        this.verhuizing = verhuizing;
        this.beelden = beelden;
    }

    @GetMapping("/{nummer}")
    Dossierbeeld toon(@PathVariable String nummer) {
        return beelden.van(inzage.toon(nummer));
    }

    @PostMapping("/{nummer}/intrekken")
    Dossierbeeld trekIn(@PathVariable String nummer, @RequestBody Intrekking intrekking) {
        beheer.trekIn(nummer, intrekking);
        return toon(nummer);
    }

    @PutMapping("/{nummer}/consulent")
    Dossierbeeld wijzigConsulent(@PathVariable String nummer, @RequestBody Consulentwissel wissel) {
        if (wissel.consulent() == null || wissel.consulent().isBlank()) {
            throw new Ongeldig("consulent", "Vul het account van de nieuwe consulent in.");
        }
        beheer.wijzigConsulent(nummer, wissel.consulent().strip());
        return toon(nummer);
    }

    /** The pupil goes to another school of the SWV. */
    @PutMapping("/{nummer}/school")
    @PreAuthorize("hasAnyAuthority('consulenten', 'coordinatoren', 'camunda-admin')")
    Dossierbeeld verplaats(@PathVariable String nummer, @RequestBody Schoolwissel wissel) {
        verhuizing.verplaats(
                nummer,
                Vestigingscode.lees(Objects.requireNonNullElse(wissel.school(), ""))
                        .orElseThrow(() -> new Ongeldig(
                                "school", "Vul de vestigingscode van de nieuwe school in, zoals 12AB00.")));
        return toon(nummer);
    }

    @PutMapping("/{nummer}/top-dossiernummer")
    Dossierbeeld verbeterTopDossiernummer(@PathVariable String nummer, @RequestBody Nummer verbeterd) {
        if (verbeterd.nummer() == null || verbeterd.nummer().isBlank()) {
            throw new Ongeldig("nummer", "Vul het juiste nummer van het TOP Dossier in.");
        }
        beheer.verbeterTopDossiernummer(nummer, verbeterd.nummer());
        return toon(nummer);
    }
}
