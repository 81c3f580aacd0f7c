/** The form of the nazorg: what was agreed with the school, what is still to be done, and perhaps another scenario. */
import { maak } from '../../../overgang/gedeeld/dom.js';
import { dag, woord } from '../../../overgang/gedeeld/woorden.js';

/** @param {any} taak */
function vanWie({ toegewezenAan, groep }) {
  if (toegewezenAan) {
    return toegewezenAan;
  }
  /** @type {Record<string, string>} */
  const wie = { school: 'de school', wijkteam: 'het wijkteam' };
  return wie[groep?.split('-')[0]] ?? 'het samenwerkingsverband';
}

/** @param {any} taak */
const nogTeDoen = (taak) =>
  maak('li', {}, maak('strong', {}, taak.naam), `: ${vanWie(taak)}${taak.termijn ? `, vóór of op ${dag(taak.termijn)}` : ''}`);

/** The day to come back to it has come: another contact begins. @param {any} dossier */
const isVervolgd = ({ nazorg: contact, vandaag, verbeteren }) =>
  !verbeteren && contact?.geregeld === false && contact.vervolgOp <= vandaag;

/** @type {import('./onderdelen.js').Onderdeel} */
export const nazorg = {
  begin: (dossier) => (isVervolgd(dossier) ? {} : dossier.nazorg),
  blijftOpen: ({ nazorg: contact }) => (contact.geregeld === false
    ? `Opgeslagen. De taak staat op uw naam, met termijn ${dag(contact.vervolgOp)}: dan komt u erop terug.`
    : undefined),
  bouw: (form, { openTaken }) => {
    const andere = openTaken.filter((/** @type {{taak: string}} */ { taak }) => taak !== 'Task_NazorgOppakken');
    form.querySelector('[data-nog-te-doen]').replaceChildren(
      andere.length > 0 ? maak('ul', {}, ...andere.map(nogTeDoen)) : maak('p', {}, 'Er staat geen andere taak open.'));
  },
  feiten: (dossier, { scenario: ander }) => {
    const { scenario, status, topDossiernummer, soort, verbeteren } = dossier;
    const besluitNodig = scenario === 'BESLUIT_NODIG';
    return {
      vervolgd: isVervolgd(dossier),
      besluitNodig,
      gesloten: status !== 'NAZORG',
      metTop: Boolean(topDossiernummer),
      // what is mended later is what was agreed; the scenario has a road of its own
      vrij: status === 'NAZORG' && !besluitNodig && !topDossiernummer && !verbeteren,
      kanAfronding: scenario !== 'AFRONDING',
      kanNieuweActie: scenario !== 'NIEUWE_ACTIE',
      kanVerlenging: scenario !== 'VERLENGING' && soort === 'ARRANGEMENT',
      anders: Boolean(ander)
    };
  },
  teksten: ({ scenario, topDossiernummer, overgangsdatum, nazorg: contact }) => ({
    vorigContact: contact?.contactOp && dag(contact.contactOp),
    vorigeAfspraak: contact?.afspraak,
    vervolgdag: contact?.vervolgOp && dag(contact.vervolgOp),
    scenario: woord(scenario),
    topDossiernummer,
    overgangsdatum: dag(overgangsdatum)
  })
};
