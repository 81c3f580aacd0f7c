package nl.swv.overgang.dossier.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nl.swv.overgang.dossier.Consulentwissel;
import nl.swv.overgang.dossier.Dossierbalie;
import nl.swv.overgang.dossier.Dossierbeheer;
import nl.swv.overgang.dossier.Dossierinzage;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Schoolwissel;
import nl.swv.overgang.dossier.onderdeel.Intrekking;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.dossier.onderdeel.Scenariowijziging;
import nl.swv.overgang.dossier.verbetering.Verbeterbalie;
import nl.swv.overgang.dossier.verbetering.Verbeterlijst;
import nl.swv.overgang.formulier.web.Formulierlezer;
import nl.swv.overgang.platform.AlleenSwv;
import nl.swv.overgang.platform.Groepen.Lid;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.school.Vestigingscode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Dossiers as their users see them; what is not theirs does not exist for them. */
@RestController
@RequestMapping("/api/dossiers")
class DossierController {

    record AndereConsulent(@Nullable String consulent) {}

    record AndereSchool(@Nullable String school) {}

    /** @param reden why the pupil has a second TOP Dossier (R20) */
    record Nummer(@Nullable String nummer, @Nullable String reden) {}

    record Reden(@Nullable String reden) {}

    /** @param inhoud what the form of this onderdeel saves */
    record Verbetering(@Nullable String reden, @Nullable JsonNode inhoud) {}

    private final Dossierinzage inzage;
    private final Dossierbalie balie;
    private final Dossierbeheer beheer;
    private final Verbeterbalie verbeterbalie;
    private final Consulentwissel consulentwissel;
    private final Schoolwissel schoolwissel;
    private final Dossierbeelden beelden;
    private final Formulierlezer formulieren;

    DossierController(
            Dossierinzage inzage,
            Dossierbalie balie,
            Dossierbeheer beheer,
            Verbeterbalie verbeterbalie,
            Consulentwissel consulentwissel,
            Schoolwissel schoolwissel,
            Dossierbeelden beelden,
            Formulierlezer formulieren) {
        this.inzage = inzage;
        this.balie = balie;
        this.beheer = beheer;
        this.verbeterbalie = verbeterbalie;
        this.consulentwissel = consulentwissel;
        this.schoolwissel = schoolwissel;
        this.beelden = beelden;
        this.formulieren = formulieren;
    }

    @GetMapping("/{nummer}")
    Dossierbeeld toon(@PathVariable OtDossiernummer nummer) {
        return beelden.van(inzage.toon(nummer));
    }

    /** Whom the school may send the documents to. */
    @GetMapping("/{nummer}/consulenten")
    List<Lid> consulenten(@PathVariable OtDossiernummer nummer) {
        return inzage.consulenten(nummer);
    }

    /**
     * What the form of a task saves, and the dossier as it is then. With If-Match, the versie of this onderdeel in the dossier,
     * it is refused when somebody saved it since. Completing the task itself goes through the engine.
     */
    @PutMapping("/{nummer}/{onderdeel}")
    @Transactional
    Dossierbeeld legVast(
            @PathVariable OtDossiernummer nummer,
            @PathVariable String onderdeel,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String gezien,
            HttpServletRequest vraag)
            throws NoResourceFoundException, IOException {
        balie.legVast(nummer, formulieren.lees(Onderdeel.SOORTEN, onderdeel, vraag), Formulierlezer.versie(gezien));
        return toon(nummer);
    }

    /** What was recorded, and what of it this user may mend (R16). */
    @GetMapping("/{nummer}/verbeteringen")
    Verbeterlijst verbeteringen(@PathVariable OtDossiernummer nummer) {
        return verbeterbalie.toon(nummer);
    }

    /** What was recorded was not as it is; also after the task was completed, or the dossier closed (R16). */
    @PostMapping("/{nummer}/{onderdeel}/verbetering")
    Dossierbeeld verbeter(
            @PathVariable OtDossiernummer nummer,
            @PathVariable String onderdeel,
            @RequestBody Verbetering verbetering,
            HttpServletRequest vraag)
            throws NoResourceFoundException {
        if (verbetering.inhoud() == null || !verbetering.inhoud().isObject()) {
            throw new Ongeldig("inhoud", "Geef de inhoud zoals die had moeten zijn.");
        }
        verbeterbalie.verbeter(
                nummer,
                formulieren.lees(Onderdeel.SOORTEN, onderdeel, verbetering.inhoud(), vraag),
                verbetering.reden());
        return toon(nummer);
    }

    /** It was withdrawn by mistake (R16). */
    @PostMapping("/{nummer}/intrekking/ongedaan")
    Dossierbeeld maakIntrekkingOngedaan(@PathVariable OtDossiernummer nummer, @RequestBody Reden reden) {
        verbeterbalie.maakIntrekkingOngedaan(nummer, reden.reden());
        return toon(nummer);
    }

    @PostMapping("/{nummer}/intrekken")
    Dossierbeeld trekIn(@PathVariable OtDossiernummer nummer, @RequestBody Intrekking intrekking) {
        beheer.trekIn(nummer, intrekking);
        return toon(nummer);
    }

    /** Another road, until a TOP Dossier is open (R16). */
    @PostMapping("/{nummer}/scenario")
    Dossierbeeld wijzigScenario(@PathVariable OtDossiernummer nummer, @RequestBody Scenariowijziging wijziging) {
        beheer.wijzigScenario(nummer, wijziging);
        return toon(nummer);
    }

    @PutMapping("/{nummer}/consulent")
    Dossierbeeld wisselConsulent(@PathVariable OtDossiernummer nummer, @RequestBody AndereConsulent andere) {
        if (andere.consulent() == null || andere.consulent().isBlank()) {
            throw new Ongeldig("consulent", "Vul het account van de nieuwe consulent in.");
        }
        consulentwissel.wissel(nummer, andere.consulent().strip());
        return toon(nummer);
    }

    /** The pupil goes to another school of the SWV. */
    @PutMapping("/{nummer}/school")
    @AlleenSwv
    Dossierbeeld wisselSchool(@PathVariable OtDossiernummer nummer, @RequestBody AndereSchool andere) {
        schoolwissel.wissel(nummer, school(andere.school()));
        return toon(nummer);
    }

    /** What that would do now. */
    @GetMapping("/{nummer}/school/vooruitblik")
    @AlleenSwv
    Schoolwissel.Vooruitblik vooruitblik(@PathVariable OtDossiernummer nummer, @RequestParam String school) {
        return schoolwissel.vooruitblik(nummer, school(school));
    }

    private static String school(@Nullable String code) {
        return Vestigingscode.lees(Objects.requireNonNullElse(code, ""))
                .orElseThrow(
                        () -> new Ongeldig("school", "Vul de vestigingscode van de nieuwe school in, zoals 12AB00."));
    }

    @PutMapping("/{nummer}/top-dossiernummer")
    Dossierbeeld verbeterTopDossiernummer(@PathVariable OtDossiernummer nummer, @RequestBody Nummer verbeterd) {
        if (verbeterd.nummer() == null || verbeterd.nummer().isBlank()) {
            throw new Ongeldig("nummer", "Vul het juiste nummer van het TOP Dossier in.");
        }
        beheer.verbeterTopDossiernummer(nummer, verbeterd.nummer(), verbeterd.reden());
        return toon(nummer);
    }
}
