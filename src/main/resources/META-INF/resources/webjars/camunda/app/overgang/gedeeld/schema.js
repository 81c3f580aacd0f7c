/** The overgangsfase as one drawn page, with the place of one dossier on it. Tasklist and Cockpit show the same. */
import { Weigering } from './api.js';
import { maak } from './dom.js';

/** @typedef {{scenario: string, status: string, openTaken: {taak: string, naam: string}[]}} Plaats what tells where a dossier is */

/** @type {Record<string, string>} */
const WEGEN = { AFRONDING: 'weg 1, Afronding', NIEUWE_ACTIE: 'weg 2, Nieuwe actie', VERLENGING: 'weg 3, Verlenging' };

/** @type {Record<string, string>} */
const THUIS = {
  AFGEROND: 'Dit dossier is afgerond.',
  OVER_NAAR_TOP: 'Dit dossier is over naar TOP Dossier.',
  INGETROKKEN: 'Dit dossier is ingetrokken.',
  ALLEEN_BACKUP: 'Dit dossier was al afgerond in OT.',
  BUITEN_BEREIK: 'Dit dossier blijft in OT-POVO, bij Sterk VO.'
};

/**
 * In words, for who cannot see the drawing.
 *
 * @param {Plaats} dossier
 */
export function waar({ scenario, status, openTaken }) {
  const nog = [...new Set(openTaken.map(({ naam }) => naam))].join(', ');
  if (THUIS[status]) {
    return nog ? `${THUIS[status]} Nog te doen: ${nog}.` : THUIS[status];
  }
  const weg = WEGEN[scenario] ? `is op ${WEGEN[scenario]}` : 'heeft nog geen scenario';
  return nog ? `Dit dossier ${weg}. Nu te doen: ${nog}.`
    : `Dit dossier ${weg}. De toepassing is ermee bezig: er hoeft nu niemand iets te doen.`;
}

/**
 * Whether a step of the drawing is where the dossier is now. A step that two roads share is so on its own road only.
 *
 * @param {{taken: string, scenario: string}} stap what the drawing says of the step: its tasks, its road
 * @param {Plaats} dossier
 */
export const isHier = (stap, dossier) =>
  dossier.openTaken.some(({ taak }) => stap.taken.split(' ').includes(taak))
  && (!WEGEN[stap.scenario] || stap.scenario === dossier.scenario);

/** @type {Document | undefined} only what came whole is kept */
let tekening;

async function haal() {
  const antwoord = await fetch(new URL('../../cockpit/overgang/diagrammen/overgangsfase.svg', import.meta.url))
    .catch(/** @returns {null} */ () => null);
  if (!antwoord?.ok) {
    throw new Weigering('De tekening van de overgangsfase is niet te vinden. Probeer het opnieuw.');
  }
  return new DOMParser().parseFromString(await antwoord.text(), 'image/svg+xml');
}

/**
 * The drawing; with a dossier its step stands out and the other roads step back.
 *
 * @param {Plaats} [dossier]
 * @throws {Weigering} when the drawing does not come
 */
export async function schema(dossier) {
  tekening ??= await haal();
  const svg = /** @type {SVGElement} */ (/** @type {Element} */ (document.importNode(tekening.documentElement, true)));
  if (dossier) {
    svg.querySelectorAll('.stap').forEach((stap) => stap.classList.toggle('hier', isHier(
      { taken: stap.getAttribute('data-taken') ?? '', scenario: stap.getAttribute('data-scenario') ?? '' }, dossier)));
    svg.querySelectorAll('.weg').forEach((weg) =>
      weg.classList.toggle('elders', Boolean(WEGEN[dossier.scenario]) && weg.getAttribute('data-weg') !== dossier.scenario));
  }
  return maak('div', { class: 'overgang-schema', tabindex: '0', role: 'region', 'aria-label': 'Tekening, schuif om alles te zien' }, svg);
}
