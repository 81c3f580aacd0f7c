/** The tijdlijn of a school or of the samenwerkingsverband: what changed, by whom and why, the newest first (R25). */
import { regel } from '../../overgang/gedeeld/woorden.js';
import { deel, leeg, maak } from './stukken.js';

/** @typedef {{op: string, zin: string, door: string, reden?: string}} Gebeurtenis */

const METEEN = 10;

/** @param {Gebeurtenis[]} gebeurtenissen */
const lijst = (gebeurtenissen) => maak('ul', {}, ...gebeurtenissen.map((een) => maak('li', {}, regel(een))));

/** @param {Gebeurtenis[]} gebeurtenissen */
export function tijdlijn(gebeurtenissen) {
  const ouder = gebeurtenissen.slice(METEEN);
  return deel(
    'Tijdlijn',
    gebeurtenissen.length ? lijst(gebeurtenissen.slice(0, METEEN)) : leeg('Er is nog niets veranderd.'),
    ouder.length > 0 && maak('details', {}, maak('summary', {}, `Ouder (${ouder.length})`), lijst(ouder))
  );
}
