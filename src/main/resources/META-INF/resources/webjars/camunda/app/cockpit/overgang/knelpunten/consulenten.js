/** Every consulent with what is open, and who has it while they are away. */
import { dag } from '../../../overgang/gedeeld/woorden.js';
import { stuks } from './bericht.js';
import { knop, maak, telling } from '../stukken.js';
import { tabel } from '../tabel.js';

/**
 * @typedef {{
 *   account: string, naam: string, dossiers: number, taken: number, teLaat: number,
 *   vervanger?: string, vervangenTot?: string
 * }} Consulent
 */

/** @param {Consulent} consulent */
export const heeftWerk = ({ dossiers, taken }) => dossiers + taken > 0;

/** What is on somebody's name, in words. @param {Consulent} consulent */
export const last = ({ dossiers, taken }) =>
  `${stuks(dossiers, 'open dossier', 'open dossiers')} en ${stuks(taken, 'taak', 'taken')}`;

/** @param {Consulent} rij @param {(account: string) => void} draagOver */
function afwezig(rij, draagOver) {
  if (rij.vervanger) {
    return maak('span', {}, `Vervangen door ${rij.vervanger} tot en met ${dag(rij.vervangenTot ?? '')}`);
  }
  return heeftWerk(rij)
    ? knop('Taken overdragen', () => draagOver(rij.account), { 'aria-label': `Taken overdragen van ${rij.naam}` })
    : '–';
}

/**
 * @param {Consulent[]} rijen
 * @param {import('../plek.js').Plek} plek
 * @param {(account: string) => void} draagOver
 */
export const consulenten = (rijen, plek, draagOver) => tabel({
  bijschrift: 'Consulenten en hun werk',
  niets: 'Er zijn nog geen consulenten. Vraag de beheerder hun accounts in de groep consulenten te zetten.',
  param: 'mensen',
  plek,
  rijen,
  kolommen: [
    { naam: 'naam', kop: 'Consulent', cel: (rij) => `${rij.naam} (${rij.account})`, sorteer: (rij) => rij.naam },
    {
      naam: 'dossiers',
      kop: 'Open dossiers',
      soort: 'getal',
      cel: (rij) => telling(rij.dossiers, plek.adres('dossiers', { consulent: rij.account, status: 'LOPEND,NAZORG' })),
      sorteer: (rij) => rij.dossiers
    },
    {
      naam: 'taken',
      kop: 'Taken',
      soort: 'getal',
      cel: (rij) => telling(rij.taken, plek.adres('taken', { wie: rij.account })),
      sorteer: (rij) => rij.taken
    },
    {
      naam: 'laat',
      kop: 'Taken over de termijn',
      soort: 'getal',
      cel: (rij) => maak('span', rij.teLaat ? { class: 'laat' } : {},
        telling(rij.teLaat, plek.adres('taken', { wie: rij.account, teLaat: 'true' }))),
      sorteer: (rij) => rij.teLaat
    },
    { naam: 'afwezig', kop: 'Afwezig?', cel: (rij) => afwezig(rij, draagOver), sorteer: (rij) => rij.vervanger }
  ]
});
