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

/** @type {import('./onderdelen.js').Onderdeel} */
export const nazorg = {
  bouw: (form, { openTaken }) => {
    const andere = openTaken.filter((/** @type {{taak: string}} */ { taak }) => taak !== 'Task_NazorgOppakken');
    form.querySelector('[data-nog-te-doen]').replaceChildren(
      andere.length > 0 ? maak('ul', {}, ...andere.map(nogTeDoen)) : maak('p', {}, 'Er staat geen andere taak open.'));
  },
  feiten: ({ scenario, status, topDossiernummer, soort, verbeteren }, { scenario: ander }) => {
    const besluitNodig = scenario === 'BESLUIT_NODIG';
    return {
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
  teksten: ({ scenario, topDossiernummer, overgangsdatum }) => ({
    scenario: woord(scenario),
    topDossiernummer,
    overgangsdatum: dag(overgangsdatum)
  })
};
