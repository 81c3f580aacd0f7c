/** The drawn model with the path of a dossier on it. The drawing is the one of docs/diagrammen, which CI keeps current. */
import { Weigering } from '../../tasklist/overgang/api.js';
import { maak } from './stukken.js';

/** @type {Map<string, Promise<Document>>} */
const geladen = new Map();

/** @param {string} bestand */
async function haal(bestand) {
  const antwoord = await fetch(new URL(`diagrammen/${bestand}.svg`, import.meta.url));
  if (!antwoord.ok) {
    throw new Weigering('De tekening van het proces is niet te vinden. Laad de pagina opnieuw.');
  }
  return new DOMParser().parseFromString(await antwoord.text(), 'image/svg+xml');
}

/** A flow was taken when both its ends were visited: good enough to follow with the eye. @param {SVGElement} svg @param {string} id */
const vind = (svg, id) => svg.querySelector(`[data-element-id="${CSS.escape(id)}"]`);

/**
 * @param {string} bestand name of the drawing, without extension
 * @param {{element: string, tot?: string, afgebroken: boolean}[]} stappen
 */
export async function diagram(bestand, stappen) {
  if (!geladen.has(bestand)) {
    geladen.set(bestand, haal(bestand));
  }
  const document = await /** @type {Promise<Document>} */ (geladen.get(bestand));
  const svg = /** @type {SVGElement} */ (/** @type {Element} */ (window.document.importNode(document.documentElement, true)));
  const nu = stappen.filter((stap) => !stap.tot).map((stap) => stap.element);
  stappen.forEach(({ element, tot, afgebroken }) =>
    vind(svg, element)?.classList.add(tot ? (afgebroken ? 'afgebroken' : 'gedaan') : 'nu'));
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
