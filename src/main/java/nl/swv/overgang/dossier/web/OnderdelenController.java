package nl.swv.overgang.dossier.web;

import nl.swv.overgang.dossier.Dossierbalie;
import nl.swv.overgang.dossier.Dossierinzage;
import nl.swv.overgang.dossier.Evaluatie;
import nl.swv.overgang.dossier.Evaluatiegesprek;
import nl.swv.overgang.dossier.Momentopname;
import nl.swv.overgang.dossier.Nazorgcontact;
import nl.swv.overgang.dossier.NieuweActie;
import nl.swv.overgang.dossier.Onderdeel;
import nl.swv.overgang.dossier.Ontheffingsaanvraag;
import nl.swv.overgang.dossier.Ontheffingsbesluit;
import nl.swv.overgang.dossier.Parnassys;
import nl.swv.overgang.dossier.Scenariokeuze;
import nl.swv.overgang.dossier.TopDossierOpening;
import nl.swv.overgang.dossier.Verzendbewijs;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the form of each task saves, and the dossier as it is then, in one transaction. Completing the task itself goes through the engine. */
@RestController
@RequestMapping("/api/dossiers/{nummer}")
@Transactional
class OnderdelenController {

    private final Dossierbalie balie;
    private final Dossierinzage inzage;
    private final Dossierbeelden beelden;

    OnderdelenController(Dossierbalie balie, Dossierinzage inzage, Dossierbeelden beelden) {
        this.balie = balie;
        this.inzage = inzage;
        this.beelden = beelden;
    }

    @PutMapping("/scenariokeuze")
    Dossierbeeld scenariokeuze(@PathVariable String nummer, @RequestBody Scenariokeuze keuze) {
        return legVast(nummer, keuze);
    }

    @PutMapping("/evaluatie")
    Dossierbeeld evaluatie(@PathVariable String nummer, @RequestBody Evaluatie evaluatie) {
        return legVast(nummer, evaluatie);
    }

    @PutMapping("/parnassys")
    Dossierbeeld parnassys(@PathVariable String nummer, @RequestBody Parnassys parnassys) {
        return legVast(nummer, parnassys);
    }

    @PutMapping("/nieuwe-actie")
    Dossierbeeld nieuweActie(@PathVariable String nummer, @RequestBody NieuweActie actie) {
        return legVast(nummer, actie);
    }

    @PutMapping("/verzendbewijs")
    Dossierbeeld verzendbewijs(@PathVariable String nummer, @RequestBody Verzendbewijs bewijs) {
        return legVast(nummer, bewijs);
    }

    @PutMapping("/evaluatiegesprek")
    Dossierbeeld evaluatiegesprek(@PathVariable String nummer, @RequestBody Evaluatiegesprek gesprek) {
        return legVast(nummer, gesprek);
    }

    @PutMapping("/top-dossier")
    Dossierbeeld topDossier(@PathVariable String nummer, @RequestBody TopDossierOpening opening) {
        return legVast(nummer, opening);
    }

    @PutMapping("/nazorg")
    Dossierbeeld nazorg(@PathVariable String nummer, @RequestBody Nazorgcontact contact) {
        return legVast(nummer, contact);
    }

    @PutMapping("/ontheffingsaanvraag")
    Dossierbeeld ontheffingsaanvraag(@PathVariable String nummer, @RequestBody Ontheffingsaanvraag aanvraag) {
        return legVast(nummer, aanvraag);
    }

    @PutMapping("/ontheffingsbesluit")
    Dossierbeeld ontheffingsbesluit(@PathVariable String nummer, @RequestBody Ontheffingsbesluit besluit) {
        return legVast(nummer, besluit);
    }

    @PutMapping("/momentopname")
    Dossierbeeld momentopname(@PathVariable String nummer, @RequestBody Momentopname momentopname) {
        return legVast(nummer, momentopname);
    }

    private Dossierbeeld legVast(String nummer, Onderdeel deel) {
        balie.legVast(nummer, deel);
        return beelden.van(inzage.toon(nummer));
    }
}
