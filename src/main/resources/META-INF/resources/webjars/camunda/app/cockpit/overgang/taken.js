/** Page Taken: the open tasks behind a number of another page, the oldest first. */
import { vraag } from '../../overgang/gedeeld/api.js';
import { knop, kop, koppeling, maak } from './stukken.js';
import { bladen } from './tabel.js';
import { taken } from './voortgang/voortgang.js';

/** @typedef {import('./plek.js').Plek} Plek */

/** @typedef {Antwoord<'/api/stand/taken'>} Lijst */

/** @type {Record<string, (waarde: string, lijst: Lijst) => string>} what came with the link, in words */
const FILTERS = {
  wie: (waarde) => (waarde === 'geen' ? 'nog van niemand' : `van ${waarde}`),
  stap: (waarde, { taken: [eerste] }) => eerste?.naam ?? waarde.replace('Task_', ''),
  groep: (waarde) => (waarde === 'geen' ? 'aan niemand aangeboden' : `aangeboden aan ${waarde.replaceAll(',', ' en ')}`),
  teLaat: () => 'over de termijn',
  zonderEigenaar: () => 'die niemand ziet'
};

/** Each filter, to be taken away again. @param {Lijst} lijst @param {Plek} plek */
function meegekomen(lijst, plek) {
  const knoppen = Object.entries(FILTERS).filter(([naam]) => plek.param(naam)).map(([naam, zin]) =>
    knop(`${zin(plek.param(naam) ?? '', lijst)} ✕`, () => plek.zet({ [naam]: null, blad: null }), {
      id: `weg-${naam}`, 'aria-label': `${zin(plek.param(naam) ?? '', lijst)}: dit filter weghalen`
    }));
  return knoppen.length ? maak('p', { class: 'filters' }, 'Alleen: ', ...knoppen) : '';
}

/** @param {HTMLElement} doel @param {Plek} plek */
export async function teken(doel, plek) {
  const vraagstelling = new URLSearchParams(plek.vraag);
  vraagstelling.delete('pagina');
  /** @type {Lijst} */
  const lijst = await vraag(`stand/taken?${vraagstelling}`);
  doel.replaceChildren(
    maak('p', {}, koppeling('Naar Knelpunten', plek.adres('knelpunten'))),
    kop('Open taken'),
    meegekomen(lijst, plek),
    bladen({ blad: lijst.pagina, bladen: lijst.paginas, totaal: lijst.totaal, wat: 'open taken' }, plek),
    taken(lijst.taken, 'Open taken, de oudste eerst', plek)
  );
}
