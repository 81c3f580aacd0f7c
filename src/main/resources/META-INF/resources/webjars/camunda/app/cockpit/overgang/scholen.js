/** Page Scholen: every school in one table, with what it still has to do. */
import { vraag } from '../../overgang/gedeeld/api.js';
import { downloads, getal, kies, kop, koppeling, korteDag, maak, telling, zoek } from './stukken.js';
import { tabel } from './tabel.js';

/** @typedef {import('./plek.js').Plek} Plek @typedef {Antwoord<'/api/stand/scholen'>[number]} School */

/** @param {School[]} scholen @param {'wijk' | 'bestuur'} veld @returns {[string, string][]} */
const keuzes = (scholen, veld) => [...new Set(scholen.map((school) => school[veld]).filter(Boolean))]
  .sort((een, ander) => een.localeCompare(ander, 'nl'))
  .map((waarde) => [waarde, waarde]);

/** @param {Pick<School, 'knoppencursus' | 'cursusGepland' | 'ontheffingTot'>} school */
export function cursus({ knoppencursus, cursusGepland, ontheffingTot }) {
  if (knoppencursus) {
    return `gevolgd op ${korteDag(knoppencursus)}`;
  }
  if (ontheffingTot) {
    return `ontheffing tot en met ${korteDag(ontheffingTot)}`;
  }
  return cursusGepland ? `gepland op ${korteDag(cursusGepland)}` : 'niet gevolgd';
}

/** Whether a school is over, and if not, why. @param {Pick<School, 'over' | 'opvolger' | 'nogNodig'>} school */
export const over = ({ over: isOver, opvolger, nogNodig }) =>
  (isOver ? 'ja' : opvolger ? `gaat op in ${opvolger}` : `nee: ${nogNodig.join(', ')}`);

/** What the user filters by. @param {School} school @param {Plek} plek */
function hoortErbij(school, plek) {
  const zin = (plek.param('zoek') ?? '').toLowerCase();
  const stand = plek.param('stand');
  return (!plek.param('wijk') || school.wijk === plek.param('wijk'))
    && (!plek.param('bestuur') || school.bestuur === plek.param('bestuur'))
    && (!zin || `${school.vestiging} ${school.naam}`.toLowerCase().includes(zin))
    && (!stand || {
      over: school.over, 'niet-over': !school.over && !school.opvolger, cursus: !school.topGereed && !school.opvolger, achter: school.overTermijn > 0,
      'zonder-account': school.zonderAccount, wacht: school.wacht > 0
    }[stand]);
}

/** @param {School} school @param {Plek} plek @param {Record<string, string>} erbij */
const naar = ({ vestiging }, plek, erbij) => plek.adres('dossiers', { school: vestiging, ...erbij });

/** @param {Plek} plek @returns {import('./tabel.js').Kolom<School>[]} */
const kolommen = (plek) => [
  {
    naam: 'school', kop: 'School', sorteer: (rij) => rij.naam,
    cel: (rij) => koppeling(`${rij.naam} (${rij.vestiging})`, plek.adres('school', { school: rij.vestiging }))
  },
  { naam: 'wijk', kop: 'Wijk', cel: (rij) => rij.wijk, sorteer: (rij) => rij.wijk },
  { naam: 'bestuur', kop: 'Bestuur', cel: (rij) => rij.bestuur ?? '–', sorteer: (rij) => rij.bestuur },
  {
    naam: 'cursus', kop: 'Knoppencursus', cel: (rij) => (rij.opvolger ? '–' : rij.knoppencursus ? korteDag(rij.knoppencursus) : cursus(rij)),
    sorteer: (rij) => rij.knoppencursus
  },
  { naam: 'gereed', kop: 'TOP-gereed', cel: (rij) => (rij.opvolger ? '–' : rij.topGereed ? 'ja' : 'nee'), sorteer: (rij) => Number(rij.topGereed) },
  {
    naam: 'gedaan', kop: 'ParnasSys: op tijd', soort: 'getal', sorteer: (rij) => rij.parnassysGedaan,
    cel: (rij) => telling(rij.parnassysGedaan, naar(rij, plek, { parnassys: 'GEDAAN' }))
  },
  {
    naam: 'laat', kop: 'ParnasSys: te laat', soort: 'getal', sorteer: (rij) => rij.parnassysTeLaat,
    cel: (rij) => telling(rij.parnassysTeLaat, naar(rij, plek, { parnassys: 'TE_LAAT' }))
  },
  {
    naam: 'nietRelevant', kop: 'ParnasSys: niet relevant', soort: 'getal', sorteer: (rij) => rij.parnassysNietRelevant,
    cel: (rij) => telling(rij.parnassysNietRelevant, naar(rij, plek, { parnassys: 'NIET_RELEVANT' }))
  },
  {
    naam: 'nog', kop: 'ParnasSys: nog niet', soort: 'getal', sorteer: (rij) => rij.parnassysOpen,
    cel: (rij) => telling(rij.parnassysOpen, naar(rij, plek, { parnassys: 'OPEN' }))
  },
  ...[['LOPEND', 'Lopend'], ['NAZORG', 'Nazorg'], ['AFGEROND', 'Afgerond'], ['OVER_NAAR_TOP', 'Over naar TOP'],
    ['INGETROKKEN', 'Ingetrokken']].map(([status, woorden]) => ({
    naam: status.toLowerCase(), kop: woorden, soort: /** @type {'getal'} */ ('getal'),
    sorteer: (/** @type {School} */ rij) => rij.statussen[status] ?? 0,
    cel: (/** @type {School} */ rij) => telling(rij.statussen[status] ?? 0, naar(rij, plek, { status }))
  })),
  {
    naam: 'termijn', kop: 'Over de termijn', soort: 'getal', sorteer: (rij) => rij.overTermijn,
    cel: (rij) => maak('span', rij.overTermijn ? { class: 'laat' } : {},
      telling(rij.overTermijn, naar(rij, plek, { termijn: 'VOORBIJ' })))
  },
  { naam: 'oudste', kop: 'Oudste taak', cel: (rij) => korteDag(rij.oudsteTaak), sorteer: (rij) => rij.oudsteTaak },
  {
    naam: 'over', kop: 'Over', sorteer: (rij) => Number(rij.over),
    cel: (rij) => maak('span', { class: 'zin' }, over(rij))
  }
];

/** @param {HTMLElement} doel @param {Plek} plek */
export async function teken(doel, plek) {
  /** @type {School[]} */
  const scholen = await vraag('stand/scholen');
  const gevonden = scholen.filter((school) => hoortErbij(school, plek));
  const aantal = gevonden.length === scholen.length
    ? `${getal(scholen.length)} scholen`
    : `${getal(gevonden.length)} van ${getal(scholen.length)} scholen`;
  doel.replaceChildren(
    kop('Scholen'),
    maak(
      'form',
      { class: 'filters', role: 'search' },
      zoek('Zoek een school', 'zoek', plek),
      kies('Wijk', 'wijk', keuzes(scholen, 'wijk'), plek),
      kies('Bestuur', 'bestuur', keuzes(scholen, 'bestuur'), plek),
      kies('Stand', 'stand', [
        ['over', 'over'], ['niet-over', 'nog niet over'], ['cursus', 'nog niet TOP-gereed'],
        ['achter', 'over de termijn'], ['zonder-account', 'taken die niemand ziet'], ['wacht', 'dossiers wachten op de cursus']
      ], plek)
    ),
    maak('p', { role: 'status' }, `${aantal}. Klik op een kop om te sorteren, op een getal voor de dossiers erachter.`),
    tabel({
      bijschrift: 'Scholen', kolommen: kolommen(plek), rijen: gevonden, plek,
      niets: scholen.length
        ? 'Geen school voldoet hieraan. Kies een ander filter.'
        : 'Er zijn nog geen scholen. Lees eerst de lijst van scholen in, bij Importeren.'
    }),
    downloads('stand/scholen', filters(plek))
  );
  doel.querySelector('form')?.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());
}

/** @param {Plek} plek the filters, without what only the page knows */
export function filters(plek) {
  const vraag = new URLSearchParams(plek.vraag);
  ['pagina', 'blad'].forEach((naam) => vraag.delete(naam));
  return vraag;
}
