/** Words that blocks of the page share: what came of an action, and counts with their noun. */
import { getal, maak, melding } from '../stukken.js';

/** @param {number} aantal @param {string} een @param {string} meer */
export const stuks = (aantal, een, meer) => `${getal(aantal)} ${aantal === 1 ? een : meer}`;

/**
 * Says what came of an action. The button that was used may be gone, so the message takes the focus.
 *
 * @param {HTMLElement} plaats a live region
 * @param {string} soort goed or fout
 * @param {string} zin
 */
export function zeg(plaats, soort, zin) {
  const nieuw = melding(soort, maak('p', {}, zin));
  nieuw.removeAttribute('role');
  nieuw.tabIndex = -1;
  plaats.replaceChildren(nieuw);
  nieuw.focus();
}
