/** The start form "Overgang starten"; once it has begun, it moves the overgangsdatum. */
import { vraag } from '../../overgang/gedeeld/api.js';
import { maak } from '../../overgang/gedeeld/dom.js';
import { toonBericht, wis } from './meldingen.js';
import { startformulier } from './startformulier.js';
import { lees, toonWatGeldt, vul } from './velden.js';
import { dag, moment } from '../../overgang/gedeeld/woorden.js';

/** @param {HTMLFormElement} form @param {string} kop @param {any} overgang */
function meld(form, kop, { overgangsdatum, schooldagen }) {
  toonBericht(form,
    maak('p', {}, maak('strong', {}, kop), ` OT gaat dicht op ${dag(overgangsdatum)}; nog ${schooldagen} schooldagen.`),
    maak('p', {}, 'U kunt dit venster sluiten.'));
  form.querySelector('.velden').hidden = true;
}

/** @param {HTMLFormElement} form */
async function start(form) {
  meld(form, 'De overgang is gestart. De scholen vinden hun taken in de takenlijst.',
    await vraag('overgang', 'POST', lees(form)));
}

/** @param {HTMLFormElement} form */
async function verzet(form) {
  meld(form, 'De overgangsdatum is verzet. De termijnen schuiven mee.',
    await vraag('overgang/overgangsdatum', 'PUT', lees(form)));
}

/** @param {any} camForm */
export function starten(camForm) {
  const { form, doe, sluit } = startformulier(camForm, start);
  form.querySelector('[data-verzet]').addEventListener('click', () => {
    wis(form);
    doe(() => verzet(form));
  });
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
