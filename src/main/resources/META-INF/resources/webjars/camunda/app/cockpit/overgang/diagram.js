/** The drawn model with the path of a dossier on it. The drawing is the one of docs/diagrammen, which CI keeps current. */
import { Weigering } from '../../overgang/gedeeld/api.js';
import { maak, opZichzelf } from './stukken.js';

/** @type {Map<string, Document>} only what was found */
const geladen = new Map();

/** @param {string} adres @returns {Promise<Response | null>} nothing as well when the network fails */
async function haal(adres) {
  try {
    const antwoord = await fetch(adres);
    return antwoord.ok ? antwoord : null;
  } catch {
    return null;
  }
}

/** @param {string} bestand */
async function tekening(bestand) {
  const bekend = geladen.get(bestand);
  if (bekend) {
    return bekend;
  }
  const antwoord = await haal(String(new URL(`diagrammen/${bestand}.svg`, import.meta.url)));
  const gelezen = antwoord && new DOMParser().parseFromString(await antwoord.text(), 'image/svg+xml');
  if (gelezen?.documentElement.localName !== 'svg') {
    throw new Weigering('De tekening van het proces is nu niet te laden. De stappen staan in de tabel hieronder.');
  }
  geladen.set(bestand, gelezen);
  return gelezen;
}

/**
 * What the model tells of a process: its flows as [id, from, to], and what is drawn as a frame around other places.
 * Nothing when the engine does not tell: the visited places then speak alone.
 *
 * @param {string} proces its key
 * @returns {Promise<{stromen: string[][], kaders: string[]}>}
 */
async function model(proces) {
  const antwoord = await haal(`/camunda/api/engine/engine/default/process-definition/key/${proces}/xml`);
  if (!antwoord) {
    return { stromen: [], kaders: [] };
  }
  const gelezen = new DOMParser().parseFromString((await antwoord.json()).bpmn20Xml, 'text/xml');
  /** @param {string} naam */
  const alle = (naam) => [...gelezen.getElementsByTagNameNS('*', naam)];
  return {
    stromen: alle('sequenceFlow')
      .map((stroom) => ['id', 'sourceRef', 'targetRef'].map((naam) => stroom.getAttribute(naam) ?? '')),
    kaders: alle('BPMNShape')
      .filter((vorm) => vorm.getAttribute('isExpanded') === 'true')
      .map((vorm) => vorm.getAttribute('bpmnElement') ?? '')
  };
}

/**
 * History does not keep flows. The one that was taken leads to the first next place that was visited after it.
 *
 * @param {string[][]} alle @param {{element: string, afgebroken: boolean}[]} stappen in order
 */
export const gegaan = (alle, stappen) => stappen.flatMap(({ element, afgebroken }, plaats) => {
  const uit = alle.filter(([, van]) => van === element && !afgebroken);
  const volgende = stappen.slice(plaats + 1).find((stap) => uit.some(([, , naar]) => naar === stap.element));
  return uit.filter(([, , naar]) => naar === volgende?.element).map(([id]) => id);
});

/** @param {SVGElement} svg @param {string} id */
const vind = (svg, id) => svg.querySelector(`[data-element-id="${CSS.escape(id)}"]`);

/**
 * The drawing, or in its place why it is not there: nothing else on a page waits for it.
 *
 * @param {string} bestand name of the drawing, without extension
 * @param {string} proces its key
 * @param {{element: string, tot?: string, afgebroken: boolean}[]} stappen in order
 * @returns {Promise<HTMLElement>}
 */
export const diagram = (bestand, proces, stappen) =>
  opZichzelf(async () => teken(await tekening(bestand), proces, stappen));

/**
 * @param {Document} document
 * @param {string} proces
 * @param {{element: string, tot?: string, afgebroken: boolean}[]} stappen
 */
async function teken(document, proces, stappen) {
  const svg = /** @type {SVGElement} */ (/** @type {Element} */ (window.document.importNode(document.documentElement, true)));
  const nu = stappen.filter((stap) => !stap.tot).map((stap) => stap.element);
  const { stromen, kaders } = await model(proces);
  // what is drawn around the places is no place
  stappen.filter(({ element }) => !kaders.includes(element)).forEach(({ element, tot, afgebroken }) =>
    vind(svg, element)?.classList.add(tot ? (afgebroken ? 'afgebroken' : 'gedaan') : 'nu'));
  gegaan(stromen, stappen).forEach((id) => vind(svg, id)?.classList.add('gegaan'));
  // no larger than it was drawn: what lies in one road is a small drawing
  svg.style.maxWidth = `${svg.getAttribute('width')}px`;
  svg.style.minWidth = `min(60em, ${svg.getAttribute('width')}px)`;
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', nu.length
    ? 'Tekening van het proces met de weg van dit dossier; de stappen staan in de tabel hieronder.'
    : 'Tekening van het proces met de weg die dit dossier is gegaan; de stappen staan in de tabel hieronder.');
  return maak(
    'div',
    {},
    maak('p', { class: 'legenda' },
      maak('span', { class: 'gedaan' }), 'gedaan (dikke lijn)  ', maak('span', { class: 'nu' }), 'nu bezig (gestreepte lijn)'),
    maak('div', { class: 'diagram', tabindex: '0', role: 'region', 'aria-label': 'Tekening, schuif om alles te zien' }, svg)
  );
}
