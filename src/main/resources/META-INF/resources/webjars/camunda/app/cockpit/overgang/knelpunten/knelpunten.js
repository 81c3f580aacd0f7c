/** Where it sticks: what stands still, tasks of nobody, schools that dossiers wait for, and the load of consulenten. */
import { dag } from '../../../overgang/gedeeld/woorden.js';
import { vraag } from '../../../overgang/gedeeld/api.js';
import { consulenten } from './consulenten.js';
import { Storingen } from './storingen.js';
import { Vervanging } from './vervanging.js';
import { deel, downloads, getal, koppeling, kop, korteDag, maak, telling } from '../stukken.js';
import { tabel } from '../tabel.js';

/**
 * @typedef {import('../plek.js').Plek} Plek
 * @typedef {{
 *   school?: string, schoolnaam?: string, groepen: string[], aantal: number, sinds: string, taken: {naam: string}[]
 * }} ZonderEigenaar
 * @typedef {{
 *   school: string, naam: string, overTermijn: number, oudsteTaak?: string, laatstActief?: string, mensen: string[]
 * }} Achterlopend
 * @typedef {{school: string, naam: string, aantal: number, sinds: string, geplandOp?: string}} Wachtend
 * @typedef {import('./consulenten.js').Consulent} Consulent
 * @typedef {{leerling: string, dossiers: {otDossiernummer: string, topDossiernummer: string}[]}} TweeTopDossiers
 * @typedef {{account?: string, naam?: string, aantal: number, oudste: string}} NazorgVoorbij
 * @typedef {{
 *   kenmerk: string, proces: string, processleutel: string, school?: string, schoolnaam?: string, totaal: number
 * }} Stilgezet
 * @typedef {{
 *   zonderEigenaar: ZonderEigenaar[], achterlopend: Achterlopend[], wachtend: Wachtend[], consulenten: Consulent[],
 *   tweeTopDossiers: TweeTopDossiers[], nazorg: NazorgVoorbij[], stilgezet: Stilgezet[]
 * }} Knelpunten
 */

/** Who it would be. @param {ZonderEigenaar} rij */
const naam = ({ school, schoolnaam, groepen }) =>
  (school ? `${schoolnaam} (${school})` : groepen.length ? `De groep ${groepen[0]}` : 'Aan niemand aangeboden');

/** @param {ZonderEigenaar} rij */
const waarom = ({ groepen }) => (groepen.length
  ? `${groepen.length > 1 ? 'De groepen' : 'De groep'} ${groepen.join(' en ')} ${groepen.length > 1 ? 'hebben' : 'heeft'} geen leden.`
    + ' Vraag de beheerder iemand in die groep te zetten.'
  : 'Vraag de beheerder deze taken in Tasklist iemand toe te wijzen.');

/** @param {ZonderEigenaar[]} rijen @param {Plek} plek */
const zonderEigenaar = (rijen, plek) => tabel({
  bijschrift: 'Taken die niemand in de takenlijst ziet',
  niets: 'Elke taak heeft iemand die haar kan oppakken.',
  param: 'taken',
  plek,
  rijen,
  kolommen: [
    {
      naam: 'naam', kop: 'Wie', sorteer: naam,
      cel: (rij) => (rij.school ? koppeling(naam(rij), plek.adres('school', { school: rij.school })) : naam(rij))
    },
    {
      naam: 'aantal', kop: 'Taken', soort: 'getal', sorteer: (rij) => rij.aantal,
      cel: (rij) => telling(rij.aantal, plek.adres('taken', { zonderEigenaar: 'true', groep: rij.groepen.join(',') || 'geen' }))
    },
    { naam: 'taken', kop: 'Welke', cel: (rij) => [...new Set(rij.taken.map((taak) => taak.naam))].join(', ') },
    { naam: 'waarom', kop: 'Waarom niemand', cel: waarom },
    { naam: 'sinds', kop: 'Sinds', cel: (rij) => korteDag(rij.sinds), sorteer: (rij) => rij.sinds }
  ]
});

/** @param {Achterlopend[]} rijen @param {Plek} plek */
const achterlopend = (rijen, plek) => tabel({
  bijschrift: 'Scholen met dossiers over hun termijn, de meeste eerst',
  niets: 'Geen school loopt achter.',
  param: 'achter',
  plek,
  rijen,
  kolommen: [
    {
      naam: 'school', kop: 'School', sorteer: (rij) => rij.naam,
      cel: (rij) => koppeling(`${rij.naam} (${rij.school})`, plek.adres('school', { school: rij.school }))
    },
    {
      naam: 'termijn', kop: 'Dossiers over de termijn', soort: 'getal', sorteer: (rij) => rij.overTermijn,
      cel: (rij) => maak('span', { class: 'laat' },
        telling(rij.overTermijn, plek.adres('dossiers', { school: rij.school, termijn: 'VOORBIJ' })))
    },
    { naam: 'oudste', kop: 'Oudste taak van de school', cel: (rij) => korteDag(rij.oudsteTaak), sorteer: (rij) => rij.oudsteTaak },
    {
      naam: 'actief', kop: 'Laatst actief', sorteer: (rij) => rij.laatstActief,
      cel: (rij) => (rij.laatstActief ? korteDag(rij.laatstActief) : 'nog niet')
    },
    {
      naam: 'mensen', kop: 'Wie te bellen',
      cel: (rij) => (rij.mensen.length ? rij.mensen.join(', ') : maak('span', { class: 'laat' }, 'niemand heeft een account'))
    }
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

/** R08. @param {NazorgVoorbij[]} rijen @param {Plek} plek */
const nazorgVoorbij = (rijen, plek) => tabel({
  bijschrift: 'Nazorg waarvan de vervolgdag voorbij is',
  niets: 'Geen nazorg wacht langer dan is afgesproken.',
  param: 'nazorg',
  plek,
  rijen,
  kolommen: [
    {
      naam: 'wie', kop: 'Van wie', sorteer: (rij) => rij.naam,
      cel: (rij) => (rij.account ? `${rij.naam} (${rij.account})` : 'nog niemand')
    },
    {
      naam: 'aantal', kop: 'Dossiers', soort: 'getal', sorteer: (rij) => rij.aantal,
      cel: (rij) => maak('span', { class: 'laat' }, telling(rij.aantal,
        plek.adres('taken', { stap: 'Task_NazorgOppakken', wie: rij.account ?? 'geen', teLaat: 'true' })))
    },
    { naam: 'oudste', kop: 'Oudste vervolgdag', cel: (rij) => korteDag(rij.oudste), sorteer: (rij) => rij.oudste }
  ]
});

/** Where a process is about. @param {Stilgezet} rij @param {Plek} plek */
function waarover({ kenmerk, school, schoolnaam }, plek) {
  if (kenmerk === school) {
    return koppeling(`${schoolnaam} (${school})`, plek.adres('school', { school }));
  }
  return school ? koppeling(kenmerk, plek.adres('dossier', { nummer: kenmerk })) : kenmerk;
}

/** @param {Stilgezet[]} rijen @param {Plek} plek */
function stilgezet(rijen, plek) {
  const meer = (rijen[0]?.totaal ?? 0) - rijen.length;
  return maak('div', {},
    rijen.length > 0 && maak('p', {}, 'Hieraan kan niemand werken, en het merkt niets van de overgangsdatum of van een gevolgde cursus. '
      + 'Vraag de beheerder het in Cockpit te hervatten. Was de overgangsdatum intussen voorbij, dan komt de nazorg in de nacht daarna vanzelf.'),
    tabel({
      bijschrift: 'Wat in Cockpit is stilgezet',
      niets: 'Er is niets stilgezet.',
      param: 'stil',
      plek,
      rijen,
      kolommen: [
        { naam: 'kenmerk', kop: 'Dossier of school', cel: (rij) => waarover(rij, plek), sorteer: (rij) => rij.kenmerk },
        { naam: 'school', kop: 'School', cel: (rij) => rij.schoolnaam ?? '–', sorteer: (rij) => rij.schoolnaam },
        { naam: 'proces', kop: 'Proces', cel: (rij) => rij.proces, sorteer: (rij) => rij.proces }
      ]
    }),
    meer > 0 && maak('p', { class: 'zacht' }, `En nog ${getal(meer)}.`));
}

/** @param {HTMLElement} doel @param {Plek} plek */
export async function teken(doel, plek) {
  const storingen = new Storingen(plek);
  const vervanging = new Vervanging(plek, () => ververs());
  const [taken, achter, scholen, leerlingen, mensen, nazorg, stil] = Array.from({ length: 7 }, () => maak('div', {}));
  const ververs = async () => {
    /** @type {Knelpunten} */
    const stand = await vraag('stand/knelpunten');
    taken.replaceChildren(zonderEigenaar(stand.zonderEigenaar, plek),
      ...(stand.zonderEigenaar.length ? [downloads('stand/accounts-nodig'), maak('p', { class: 'zacht' }, 'Deze lijst is om aan de beheerder te geven: welke groep nog iemand nodig heeft.')] : []));
    achter.replaceChildren(achterlopend(stand.achterlopend, plek));
    scholen.replaceChildren(wachtend(stand.wachtend, plek));
    leerlingen.replaceChildren(tweeTopDossiers(stand.tweeTopDossiers, plek));
    nazorg.replaceChildren(nazorgVoorbij(stand.nazorg, plek));
    stil.replaceChildren(stilgezet(stand.stilgezet, plek));
    mensen.replaceChildren(consulenten(stand.consulenten, plek, (account) => vervanging.begin(account)));
    vervanging.toon(stand.consulenten);
  };
  await Promise.all([storingen.laad(), ververs()]);
  doel.append(
    kop('Knelpunten', maak('p', { class: 'zacht' }, 'Wat stilstaat, en wie ermee verder kan.')),
    deel('Storingen', storingen.element),
    deel('Stilgezet', stil),
    deel('Nazorg over de vervolgdag', nazorg),
    deel('Scholen die achterlopen', achter),
    deel('Taken zonder eigenaar', taken),
    deel('Wachten op een knoppencursus', scholen),
    deel('Leerlingen met twee TOP Dossiers', leerlingen),
    deel('Consulenten', mensen),
    vervanging.element
  );
  plek.ververs(() => storingen.ververs(), 30);
}
