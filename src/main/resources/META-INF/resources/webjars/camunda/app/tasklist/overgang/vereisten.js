/** The rules that a dossier or a school must still meet, as the server judges them. */
import { maak } from '../../overgang/gedeeld/dom.js';

/**
 * @typedef {object} Vereiste
 * @property {string} regel
 * @property {string} zin
 * @property {boolean} voldaan
 * @property {string[]} nogNodig
 * @property {string | null} taak
 */

/** @param {Vereiste} vereiste @param {string | null} taak the task that is open on the screen */
function regel({ regel: nummer, zin, voldaan, nogNodig, taak: waar }, taak) {
  const item = maak('li', { class: voldaan ? 'voldaan' : 'nog-niet', 'data-regel': nummer },
    maak('span', { class: 'teken', 'aria-hidden': 'true' }, voldaan ? '✓' : '○'),
    maak('div', {},
      maak('strong', {}, voldaan ? 'Voldaan: ' : 'Nog niet: '), zin,
      !voldaan && waar && waar === taak && ' Dat doet u in deze taak.'));
  if (nogNodig.length) {
    item.lastElementChild.append(maak('ul', {}, ...nogNodig.map((melding) => maak('li', {}, melding))));
  }
  return item;
}

/** @param {Vereiste[]} vereisten */
function kop(vereisten) {
  const open = vereisten.filter(({ voldaan }) => !voldaan).length;
  const aantal = vereisten.length === 1 ? '1 regel' : `${vereisten.length} regels`;
  return open ? `Aan ${open} van ${aantal} is nog niet voldaan.` : 'Aan alle regels is voldaan.';
}

/** @param {string} titel @param {Vereiste[]} vereisten @param {string | null} taak */
export const toonVereisten = (titel, vereisten, taak) =>
  maak('section', { class: 'vereisten' },
    maak('h4', {}, titel),
    maak('p', {}, vereisten.length ? kop(vereisten) : 'Er is geen regel meer waaraan moet worden voldaan.'),
    vereisten.length > 0 && maak('ul', {}, ...vereisten.map((vereiste) => regel(vereiste, taak))));
