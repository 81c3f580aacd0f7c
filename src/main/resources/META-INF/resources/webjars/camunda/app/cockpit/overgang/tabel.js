/** A table that sorts by its headings. The order stands in the URL. */
import { getal, leeg, maak } from './stukken.js';

/**
 * @template R
 * @typedef {{
 *   naam: string,
 *   kop: string,
 *   soort?: 'getal' | 'tekst',
 *   cel: (rij: R) => Node | string | number,
 *   sorteer?: (rij: R) => string | number | null | undefined
 * }} Kolom a column; without sorteer its heading does not sort
 */

const VERGELIJK = new Intl.Collator('nl', { numeric: true }).compare;

/** What is not known comes last, whichever way. @param {any} een @param {any} ander @param {number} richting */
export function volgorde(een, ander, richting) {
  const [leegEen, leegAnder] = [een ?? '', ander ?? ''].map((waarde) => waarde === '');
  if (leegEen || leegAnder) {
    return Number(leegEen) - Number(leegAnder);
  }
  return richting * (typeof een === 'number' ? een - ander : VERGELIJK(String(een), String(ander)));
}

/** @param {any} kolom @param {string} op @param {boolean} af @param {import('./plek.js').Plek} plek @param {string} param */
function kopcel(kolom, op, af, plek, param) {
  const hier = op === kolom.naam;
  const klasse = kolom.soort === 'getal' ? 'getal' : '';
  if (!kolom.sorteer) {
    return maak('th', { scope: 'col', class: klasse }, kolom.kop);
  }
  const knop = maak('button', { type: 'button', id: `${param}-${kolom.naam}` }, kolom.kop, maak(
    'span', { class: 'pijl', 'aria-hidden': 'true' }, hier ? (af ? ' ▼' : ' ▲') : ''
  ));
  knop.addEventListener('click', () => plek.zet({ [param]: hier && !af ? `-${kolom.naam}` : kolom.naam, blad: null }));
  return maak(
    'th',
    { scope: 'col', class: klasse, ...(hier ? { 'aria-sort': af ? 'descending' : 'ascending' } : {}) },
    knop
  );
}

/**
 * @template R
 * @param {{
 *   bijschrift: string,
 *   kolommen: Kolom<R>[],
 *   rijen: R[],
 *   plek: import('./plek.js').Plek,
 *   param?: string,
 *   gesorteerd?: boolean,
 *   niets?: string
 * }} tabel param is the name in the URL; gesorteerd says that the server put the rows in order already
 * @returns {HTMLElement}
 */
export function tabel({ bijschrift, kolommen, rijen, plek, param = 'sorteer', gesorteerd = false, niets }) {
  if (!rijen.length && niets) {
    return leeg(niets);
  }
  const gevraagd = plek.param(param) ?? '';
  const af = gevraagd.startsWith('-');
  const op = gevraagd.replace(/^-/, '');
  const kolom = kolommen.find((een) => een.naam === op && een.sorteer);
  const sorteer = kolom?.sorteer;
  const geordend = sorteer && !gesorteerd
    ? [...rijen].sort((een, ander) => volgorde(sorteer(een), sorteer(ander), af ? -1 : 1))
    : rijen;
  return maak(
    'div',
    { class: 'tabel', role: 'region', 'aria-label': bijschrift, tabindex: '0' },
    maak(
      'table',
      {},
      maak('caption', {}, bijschrift),
      maak('thead', {}, maak('tr', {}, ...kolommen.map((een) => kopcel(een, op, af, plek, param)))),
      maak('tbody', {}, ...geordend.map((rij) => maak('tr', {}, ...kolommen.map((een, plaats) => {
        const inhoud = een.cel(rij);
        const cel = typeof inhoud === 'number' ? getal(inhoud) : inhoud;
        const klasse = een.soort === 'getal' ? 'getal' : '';
        return plaats === 0 ? maak('th', { scope: 'row', class: klasse }, cel) : maak('td', { class: klasse }, cel);
      }))))
    )
  );
}

/**
 * Which sheet of a long list, with links to the others.
 *
 * @param {{blad: number, bladen: number, totaal: number, wat: string}} lijst
 * @param {import('./plek.js').Plek} plek
 */
export function bladen({ blad, bladen: aantal, totaal, wat }, plek) {
  const vorige = maak('button', { type: 'button', class: 'knop', id: 'blad-vorige' }, 'Vorige');
  const volgende = maak('button', { type: 'button', class: 'knop', id: 'blad-volgende' }, 'Volgende');
  vorige.disabled = blad <= 1;
  volgende.disabled = blad >= aantal;
  vorige.addEventListener('click', () => plek.zet({ blad: blad - 1 }));
  volgende.addEventListener('click', () => plek.zet({ blad: blad + 1 }));
  return maak(
    'div',
    { class: 'bladen' },
    maak('p', { role: 'status' }, `${getal(totaal)} ${totaal === 1 ? wat.replace(/s$|en$/, '').replace(/ta?k$/, 'taak') : wat}, blad ${getal(blad)} van ${getal(Math.max(1, aantal))}`),
    aantal > 1 && vorige,
    aantal > 1 && volgende
  );
}
