/** Page Dossiers: running and finished, to filter, sort and find by number. */
import { vraag } from '../../overgang/gedeeld/api.js';
import { woord } from '../../overgang/gedeeld/woorden.js';
import { filters } from './scholen.js';
import { GEDAAN, downloads, kies, knop, kop, koppeling, korteDag, maak, vulIn, zoek } from './stukken.js';
import { bladen, tabel } from './tabel.js';

/** @typedef {import('./plek.js').Plek} Plek */

const STATUSSEN = ['LOPEND', 'NAZORG', 'AFGEROND', 'OVER_NAAR_TOP', 'INGETROKKEN', 'ALLEEN_BACKUP', 'BUITEN_BEREIK'];
const SCENARIOS = ['AFRONDING', 'NIEUWE_ACTIE', 'VERLENGING', 'BESLUIT_NODIG'];

/** @type {[string, string][]} more than one status at once, as the numbers on other pages ask for */
const SAMEN = [
  ['LOPEND,NAZORG', 'open (lopend of nazorg)'],
  [GEDAAN, 'gedaan (afgerond of over naar TOP)']
];

/** @type {Record<string, (waarde: string) => string>} what has no field of its own, in words */
const ZONDER_VELD = {
  school: (waarde) => (waarde === 'geen' ? 'zonder school' : `school ${waarde}`),
  uitExport: (waarde) => (waarde === 'true' ? 'uit een export' : 'met de hand aangemeld'),
  consulent: (waarde) => `consulent ${waarde}`,
  taak: (waarde) => `open taak ${waarde.replace('Task_', '')}`,
  wacht: (waarde) => (waarde === 'true' ? 'wacht op de knoppencursus' : 'wacht niet op de knoppencursus'),
  gesloten: (waarde) => `gesloten op ${korteDag(waarde)}`,
  parnassys: (waarde) => ({
    GEDAAN: 'op tijd in ParnasSys', TE_LAAT: 'te laat in ParnasSys',
    NIET_RELEVANT: 'niet relevant voor ParnasSys', OPEN: 'nog niet in ParnasSys'
  }[waarde] ?? waarde)
};

/** The filters that came with a link, each to be taken away again. @param {Plek} plek */
function meegekomen(plek) {
  const knoppen = Object.entries(ZONDER_VELD).filter(([naam]) => plek.param(naam)).map(([naam, zin]) =>
    knop(`${zin(plek.param(naam) ?? '')} ✕`, () => plek.zet({ [naam]: null, blad: null }), {
      id: `weg-${naam}`, 'aria-label': `${zin(plek.param(naam) ?? '')}: dit filter weghalen`
    }));
  return knoppen.length ? maak('p', { class: 'filters' }, 'Alleen: ', ...knoppen) : '';
}

/** @param {any} rij */
const termijn = ({ termijn: datum, teLaat }) =>
  (datum ? maak('span', { class: teLaat ? 'laat' : '' }, korteDag(datum), teLaat ? ' (voorbij)' : '') : '–');

/** @param {Plek} plek @returns {import('./tabel.js').Kolom<any>[]} */
export const kolommen = (plek) => [
  {
    naam: 'nummer', kop: 'OT-dossier', sorteer: (rij) => rij.nummer,
    cel: (rij) => koppeling(rij.nummer, plek.adres('dossier', { nummer: rij.nummer }))
  },
  { naam: 'leerling', kop: 'Leerling', cel: (rij) => rij.leerling ?? '–' },
  {
    naam: 'school', kop: 'School', sorteer: (rij) => rij.school,
    cel: (rij) => (rij.school ? koppeling(rij.schoolnaam ?? rij.school, plek.adres('school', { school: rij.school })) : '–')
  },
  { naam: 'scenario', kop: 'Scenario', cel: (rij) => woord(rij.scenario), sorteer: (rij) => rij.scenario },
  { naam: 'status', kop: 'Status', cel: (rij) => woord(rij.status), sorteer: (rij) => rij.status },
  { naam: 'consulent', kop: 'Consulent', cel: (rij) => rij.consulent ?? '–', sorteer: (rij) => rij.consulent },
  { naam: 'termijn', kop: 'Uiterlijk', cel: termijn, sorteer: (rij) => rij.termijn },
  { naam: 'gesloten', kop: 'Gesloten', cel: (rij) => korteDag(rij.gesloten), sorteer: (rij) => rij.gesloten },
  { naam: 'top', kop: 'TOP Dossier', cel: (rij) => rij.topDossiernummer ?? '–', sorteer: (rij) => rij.topDossiernummer }
];

/** @returns {Promise<[string, string][]>} */
const scholen = async () =>
  (await vraag('stand/scholen')).map((/** @type {any} */ { vestiging, naam }) => [vestiging, naam]);

/** Those that take part still, by name. @param {string | undefined} behalve @returns {() => Promise<[string, string][]>} */
export const andereScholen = (behalve) => async () => (await vraag('stand/scholen'))
  .filter((/** @type {any} */ { vestiging, opvolger }) => !opvolger && vestiging !== behalve)
  .sort((/** @type {any} */ een, /** @type {any} */ ander) => een.naam.localeCompare(ander.naam, 'nl'))
  .map((/** @type {any} */ { vestiging, naam }) => [vestiging, `${naam} (${vestiging})`]);

/** @param {string | undefined} behalve @returns {() => Promise<[string, string][]>} */
export const andereConsulenten = (behalve) => async () => (await consulenten())
  .filter(([account]) => account !== behalve)
  .map(([account, naam]) => [account, `${naam} (${account})`]);

/** @returns {Promise<[string, string][]>} */
const consulenten = async () =>
  (await vraag('stand/knelpunten')).consulenten.map((/** @type {any} */ { account, naam }) => [account, naam]);

/** @param {HTMLElement} doel @param {Plek} plek */
export async function teken(doel, plek) {
  const vraagstelling = new URLSearchParams(plek.vraag);
  vraagstelling.delete('pagina');
  const lijst = await vraag(`stand/dossiers?${vraagstelling}`);
  doel.replaceChildren(
    kop('Dossiers'),
    maak(
      'form',
      { class: 'filters', role: 'search' },
      zoek('Zoek op dossiernummer', 'zoek', plek),
      kies('Status', 'status', [...SAMEN, ...STATUSSEN.map((code) => /** @type {[string, string]} */ ([code, woord(code)]))], plek),
      kies('Scenario', 'scenario', SCENARIOS.map((code) => [code, woord(code)]), plek),
      kies('Termijn', 'termijn', [
        ['VOORBIJ', 'voorbij'], ['BINNEN10', 'binnen 10 schooldagen'], ['LATER', 'later']
      ], plek),
      vulIn('School', 'school', 'code of naam', plek, scholen),
      vulIn('Consulent', 'consulent', 'account of naam', plek, consulenten)
    ),
    meegekomen(plek),
    bladen({ blad: lijst.pagina, bladen: lijst.paginas, totaal: lijst.totaal, wat: 'dossiers' }, plek),
    tabel({
      bijschrift: 'Dossiers', kolommen: kolommen(plek), rijen: lijst.dossiers, plek, gesorteerd: true,
      niets: 'Geen dossier voldoet hieraan. Kies een ander filter, of zoek op het begin van een nummer.'
    }),
    downloads('stand/dossiers', filters(plek))
  );
  doel.querySelector('form')?.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());
}
