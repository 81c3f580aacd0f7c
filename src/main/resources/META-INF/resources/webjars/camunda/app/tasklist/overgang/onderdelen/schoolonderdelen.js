/** What is particular to the forms of a school: the knoppencursus, the overgangsplan and the bevestiging. */
import { Weigering } from '../../../overgang/gedeeld/api.js';
import { SCHOOL } from '../bronnen.js';
import { maak } from '../../../overgang/gedeeld/dom.js';
import { plaatsing } from './plaatsing.js';
import { regelBreed } from '../kop/kop.js';
import { dag, dossierregel } from '../../../overgang/gedeeld/woorden.js';

const ONLEESBAAR = 'Schrijf elke vrije dag op een eigen regel, zoals 1-12-2026.';

/** "24-12-2026" or "2026-12-24" as 2026-12-24. @param {string} regel @throws {Weigering} */
export function leesDag(regel) {
  const [, dagnummer, maand, jaar] = regel.match(/^(\d{1,2})-(\d{1,2})-(\d{4})$/) ?? [];
  const iso = jaar ? `${jaar}-${maand.padStart(2, '0')}-${dagnummer.padStart(2, '0')}` : regel;
  const bestaat = new Date(`${iso}T00:00:00Z`).toJSON()?.slice(0, 10) === iso;
  if (!bestaat) {
    throw new Weigering(ONLEESBAAR, [{ veld: 'vrijeDagen', melding: `‘${regel}’ is geen datum. ${ONLEESBAAR}` }]);
  }
  return iso;
}

/** @param {string} iso */
const schrijfDag = (iso) => iso.split('-').reverse().join('-');

/** @type {import('./onderdelen.js').Onderdeel} */
const knoppencursus = {
  bron: SCHOOL,
  pad: 'knoppencursus',
  zonderOpslaan: true,
  begin: ({ school: { cursusGepland, deelnemers } }) => ({ gevolgdOp: cursusGepland, deelnemers }),
  feiten: ({ vandaag }, { gevolgdOp }) => ({ plan: gevolgdOp > vandaag }),
  // the dossiers that waited go on, and the task with them
  isGedaan: ({ knoppencursus: gevolgd }) => Boolean(gevolgd),
  blijftOpen: ({ cursusGepland }) =>
    `Vastgelegd als plan: de knoppencursus is op ${dag(cursusGepland)}. De taak blijft open tot de cursus is gevolgd.`
};

/** What a plan can still be made for. @param {{status: string}[]} dossiers */
const open = (dossiers) => dossiers.filter(({ status }) => ['LOPEND', 'NAZORG'].includes(status));

/** @type {import('./onderdelen.js').Onderdeel} */
const overgangsplan = {
  bron: SCHOOL,
  bewaar: ({ vrijeDagen, ...plan }) => [
    ['vrije-dagen', { dagen: vrijeDagen.map(leesDag) }],
    ['overgangsplan', plan]
  ],
  versieVan: 'overgangsplan',
  watErStaat: ({ overgangsplan: plan, school }) => maak('dl', { class: 'gegevens' },
    regelBreed('Eerst', plan?.eerst.join(', ') || 'geen dossier aangevinkt'),
    plan?.eersteKlaarOp && regelBreed('Die klaar op', dag(plan.eersteKlaarOp)),
    plan?.alleKlaarOp && regelBreed('Alle klaar op', dag(plan.alleKlaarOp)),
    regelBreed('Knoppencursus', plan?.geplandeCursus ? dag(plan.geplandeCursus) : 'geen dag ingevuld'),
    regelBreed('Vrije dagen', school.vrijeDagen.map(schrijfDag).join(', ') || 'geen')),
  begin: ({ overgangsplan: plan, school }) => ({
    eerst: plan?.eerst ?? [],
    geplandeCursus: plan?.geplandeCursus ?? school.cursusGepland,
    eersteKlaarOp: plan?.eersteKlaarOp,
    alleKlaarOp: plan?.alleKlaarOp,
    vrijeDagen: school.vrijeDagen.map(schrijfDag)
  }),
  bouw: (form, { dossiers }) =>
    form.querySelector('[data-keuzen]').replaceChildren(...open(dossiers).map((/** @type {any} */ dossier) =>
      maak('label', { class: 'keuze' },
        maak('input', { type: 'checkbox', name: 'eerst', value: dossier.nummer }),
        maak('span', {}, dossierregel(dossier))))),
  teksten: ({ laatsteSchooldag }) => ({ voorbeelddag: schrijfDag(laatsteSchooldag), laatsteSchooldag: dag(laatsteSchooldag) }),
  feiten: ({ school, dossiers, vandaag, laatsteSchooldag }, { eerst }) => ({
    teVerdelen: open(dossiers).length > 0 && vandaag <= laatsteSchooldag,
    metEerst: eerst?.length > 0,
    cursusGevolgd: Boolean(school.knoppencursus),
    metDossiers: open(dossiers).length > 0
  })
};

/** @type {Record<string, import('./onderdelen.js').Onderdeel>} */
export const SCHOOLONDERDELEN = {
  'school-knoppencursus': knoppencursus,
  overgangsplan,
  plaatsing,
  bevestiging: {
    bron: SCHOOL,
    pad: 'bevestiging',
    zonderOpslaan: true,
    watErStaat: () => maak('p', {}, 'De overgang is bevestigd, en de taak is nog niet afgerond.')
  }
};
