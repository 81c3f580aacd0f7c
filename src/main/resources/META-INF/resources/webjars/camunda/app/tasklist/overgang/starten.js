/** The start form "Overgang starten": once. Moving the overgangsdatum is done in Cockpit. */
import { vraag } from '../../overgang/gedeeld/api.js';
import { maak } from '../../overgang/gedeeld/dom.js';
import { toonBericht } from './meldingen.js';
import { startformulier } from './startformulier.js';
import { lees, toonWatGeldt, vul } from './velden.js';
import { dag, moment } from '../../overgang/gedeeld/woorden.js';

/** @param {HTMLFormElement} form */
async function start(form) {
  const { overgangsdatum, schooldagen } = await vraag('overgang', 'POST', lees(form));
  toonBericht(form,
    maak('p', {}, maak('strong', {}, 'De overgang is gestart. De scholen vinden hun taken in de takenlijst.'),
      ` OT gaat dicht op ${dag(overgangsdatum)}; nog ${schooldagen} schooldagen.`),
    maak('p', {}, 'U kunt dit venster sluiten.'));
  form.querySelector('.velden').hidden = true;
}

/** @param {any} camForm */
export function starten(camForm) {
  const { form, doe, sluit } = startformulier(camForm, start);
  doe(async () => {
    const overgang = await vraag('overgang');
    vul(form, overgang);
    toonWatGeldt(form, { ...overgang, dicht: Boolean(overgang.otGeslotenOp) });
    form.querySelector('.velden').hidden = false;
    if (overgang.begonnen) {
      sluit();
    }
    if (overgang.otGeslotenOp) {
      toonBericht(form, `OT is gesloten sinds ${moment(overgang.otGeslotenOp)}: de overgangsdatum ligt vast.`);
    }
  });
}
