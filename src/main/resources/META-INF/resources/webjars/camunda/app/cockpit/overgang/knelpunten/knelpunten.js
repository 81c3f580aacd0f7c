/** Where it sticks: what stands still, tasks of nobody, schools that dossiers wait for, and the load of consulenten. */
import { dag } from '../../../overgang/gedeeld/woorden.js';
import { vraag } from '../../../overgang/gedeeld/api.js';
import { consulenten } from './consulenten.js';
import { Storingen } from './storingen.js';
import { Vervanging } from './vervanging.js';
import { deel, getal, koppeling, kop, korteDag, maak, telling } from '../stukken.js';
import { tabel } from '../tabel.js';

/**
 * @typedef {import('../plek.js').Plek} Plek
 * @typedef {{
 *   taak: string, naam: string, groep?: string, aantal: number, sinds: string, kenmerken: string[]
 * }} ZonderEigenaar
 * @typedef {{school: string, naam: string, aantal: number, sinds: string, geplandOp?: string}} Wachtend
 * @typedef {import('./consulenten.js').Consulent} Consulent
 * @typedef {{leerling: string, dossiers: {otDossiernummer: string, topDossiernummer: string}[]}} TweeTopDossiers
 * @typedef {{
 *   zonderEigenaar: ZonderEigenaar[], wachtend: Wachtend[], consulenten: Consulent[], tweeTopDossiers: TweeTopDossiers[]
 * }} Knelpunten
 */

/** @param {{kenmerken: string[], aantal: number}} taak @param {Plek} plek */
const dossiers = ({ kenmerken, aantal }, plek) => maak(
  'details',
  {},
  maak('summary', {}, aantal > kenmerken.length ? `De eerste ${getal(kenmerken.length)}` : getal(aantal)),
  maak('ul', {}, ...kenmerken.map((nummer) => maak('li', {}, koppeling(nummer, plek.adres('dossier', { nummer })))))
);

/** @param {ZonderEigenaar[]} rijen @param {Plek} plek */
const zonderEigenaar = (rijen, plek) => tabel({
  bijschrift: 'Taken die niemand in de takenlijst ziet',
  niets: 'Elke taak heeft iemand die haar kan oppakken.',
  param: 'taken',
  plek,
  rijen,
  kolommen: [
    { naam: 'taak', kop: 'Taak', cel: (rij) => rij.naam, sorteer: (rij) => rij.naam },
    {
      naam: 'waarom',
      kop: 'Waarom niemand',
      cel: (rij) => (rij.groep
        ? `De groep ${rij.groep} heeft geen leden. Vraag de beheerder iemand in die groep te zetten.`
        : 'De taak is aan niemand aangeboden. Wijs haar in Tasklist iemand toe.')
    },
    { naam: 'aantal', kop: 'Aantal', soort: 'getal', cel: (rij) => dossiers(rij, plek), sorteer: (rij) => rij.aantal },
    { naam: 'sinds', kop: 'Sinds', cel: (rij) => korteDag(rij.sinds), sorteer: (rij) => rij.sinds }
  ]
});

/** @param {Wachtend[]} rijen @param {Plek} plek */
const wachtend = (rijen, plek) => tabel({
  bijschrift: 'Scholen waarvan dossiers op de knoppencursus wachten',
  niets: 'Geen dossier wacht op een knoppencursus.',
  param: 'scholen',
  plek,
  rijen,
  kolommen: [
    {
      naam: 'school',
      kop: 'School',
      cel: (rij) => koppeling(`${rij.naam} (${rij.school})`, plek.adres('school', { school: rij.school })),
      sorteer: (rij) => rij.naam
    },
    {
      naam: 'aantal',
      kop: 'Wachtende dossiers',
      soort: 'getal',
      cel: (rij) => telling(rij.aantal, plek.adres('dossiers', { school: rij.school, wacht: 'true' })),
      sorteer: (rij) => rij.aantal
    },
    { naam: 'sinds', kop: 'Sinds', cel: (rij) => korteDag(rij.sinds), sorteer: (rij) => rij.sinds },
    {
      naam: 'cursus',
      kop: 'Cursus gepland op',
      cel: (rij) => (rij.geplandOp ? dag(rij.geplandOp) : 'nog niet gepland: spreek een dag af'),
      sorteer: (rij) => rij.geplandOp
    }
  ]
});

/** R20. @param {TweeTopDossiers[]} rijen @param {Plek} plek */
const tweeTopDossiers = (rijen, plek) => tabel({
  bijschrift: 'Leerlingen met twee TOP Dossiers',
  niets: 'Elke leerling heeft ten hoogste één TOP Dossier.',
  param: 'leerlingen',
  plek,
  rijen,
  kolommen: [
    { naam: 'leerling', kop: 'Leerling', cel: (rij) => rij.leerling, sorteer: (rij) => rij.leerling },
    {
      naam: 'dossiers',
      kop: 'TOP Dossiers',
      cel: (rij) => maak('ul', {}, ...rij.dossiers.map(({ otDossiernummer, topDossiernummer }) => maak('li', {},
        `${topDossiernummer}, uit `, koppeling(otDossiernummer, plek.adres('dossier', { nummer: otDossiernummer })))))
    }
  ]
});

/** @param {HTMLElement} doel @param {Plek} plek */
export async function teken(doel, plek) {
  const storingen = new Storingen(plek);
  const vervanging = new Vervanging(plek, () => ververs());
  const [taken, scholen, leerlingen, mensen] = [maak('div', {}), maak('div', {}), maak('div', {}), maak('div', {})];
  const ververs = async () => {
    /** @type {Knelpunten} */
    const stand = await vraag('stand/knelpunten');
    taken.replaceChildren(zonderEigenaar(stand.zonderEigenaar, plek));
    scholen.replaceChildren(wachtend(stand.wachtend, plek));
    leerlingen.replaceChildren(tweeTopDossiers(stand.tweeTopDossiers, plek));
    mensen.replaceChildren(consulenten(stand.consulenten, plek, (account) => vervanging.begin(account)));
    vervanging.toon(stand.consulenten);
  };
  await Promise.all([storingen.laad(), ververs()]);
  doel.append(
    kop('Knelpunten', maak('p', { class: 'zacht' }, 'Wat stilstaat, en wie ermee verder kan.')),
    deel('Storingen', storingen.element),
    deel('Taken zonder eigenaar', taken),
    deel('Wachten op een knoppencursus', scholen),
    deel('Leerlingen met twee TOP Dossiers', leerlingen),
    deel('Consulenten', mensen),
    vervanging.element
  );
  plek.ververs(() => storingen.ververs(), 30);
}
