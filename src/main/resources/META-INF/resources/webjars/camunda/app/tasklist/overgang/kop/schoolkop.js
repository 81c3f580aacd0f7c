/** What stands above a form of a school: which school, until when, and how far it is. */
import { maak } from '../../../overgang/gedeeld/dom.js';
import { gegeven, regelBreed, waarTerecht, zetKop } from './kop.js';
import { dag, moment, termijn, woord } from '../../../overgang/gedeeld/woorden.js';

/** @param {any} school */
function cursus({ knoppencursus, cursusGepland, deelnemers }) {
  if (knoppencursus) {
    return `gevolgd op ${dag(knoppencursus)}${deelnemers ? `, ${deelnemers} deelnemers` : ''}`;
  }
  return cursusGepland ? `gepland op ${dag(cursusGepland)}` : 'nog niet gevolgd, geen dag gepland';
}

/** @param {Record<string, number>} aantallen */
const tel = (aantallen) =>
  Object.entries(aantallen).filter(([, aantal]) => aantal).map(([code, aantal]) => `${woord(code)} ${aantal}`).join(', ');

/** @param {any} school */
const inParnassys = ({ parnassys: { gedaan, teLaat, nietRelevant, open } }) =>
  `${gedaan} op tijd, ${teLaat} te laat, ${nietRelevant} niet relevant, ${open} nog niet`;

/** The facts of a school. @param {any} stand */
export const schoolgegevens = ({ school, scenarios, vandaag, overgangsdatum, laatsteSchooldag }) =>
  maak('dl', { class: 'gegevens' },
    gegeven('Wijk', school.wijk),
    gegeven('Leerlingdossiers in', school.las ?? 'ParnasSys'),
    gegeven('Knoppencursus', cursus(school)),
    school.ontheffingTot && gegeven('Ontheffing', `tot en met ${dag(school.ontheffingTot)}`),
    regelBreed('Overgangsdatum', termijn(overgangsdatum, vandaag),
      vandaag < overgangsdatum && `. De laatste schooldag daarvoor is ${dag(laatsteSchooldag)}.`),
    school.otIngetrokkenOp && regelBreed('OT', `geen taken meer in OT sinds ${moment(school.otIngetrokkenOp)}`),
    regelBreed('OT-dossiers', `${school.open} open, ${school.dossiers} in totaal`,
      school.dossiers > 0 && `. Status: ${tel(school.statussen)}. Scenario: ${tel(scenarios)}.`),
    regelBreed(school.las ?? 'ParnasSys', inParnassys(school)));

/** @param {HTMLElement} form @param {any} stand */
export function toonSchoolkop(form, stand) {
  zetKop(form,
    maak('h3', {}, `${stand.school.naam} (${stand.school.vestiging})`),
    schoolgegevens(stand),
    maak('div', { class: 'naast' }, waarTerecht(stand.hulp)));
}
