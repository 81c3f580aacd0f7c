/** Page of one school: its numbers, its open tasks, and the way to its dossiers. */
import { vraag } from '../../overgang/gedeeld/api.js';
import { dag, moment, woord } from '../../overgang/gedeeld/woorden.js';
import { andereScholen } from './dossiers.js';
import { handeling } from '../../overgang/gedeeld/handeling.js';
import { stuks } from './knelpunten/bericht.js';
import { cursus, over } from './scholen.js';
import { deel, kop, koppeling, korteDag, leeg, maak, telling, vul } from './stukken.js';
import { tabel } from './tabel.js';
import { tijdlijn } from './tijdlijn.js';
import { taken } from './voortgang/voortgang.js';

/** @param {string} wat @param {Node | string} waarde */
const gegeven = (wat, waarde) => maak('div', {}, maak('dt', {}, wat), maak('dd', {}, waarde));

/** @param {any} school @param {(erbij: Record<string, string>) => string} naar @param {import('./plek.js').Plek} plek */
const gegevens = (school, naar, plek) => maak(
  'dl',
  { class: 'gegevens' },
  gegeven('Wijk', school.wijk),
  gegeven('Bestuur', school.bestuur ?? '–'),
  gegeven('Leerlingadministratie', school.las ?? '–'),
  school.opvolger && gegeven('Gaat op in', koppeling(school.opvolger, plek.adres('school', { school: school.opvolger }))),
  !school.opvolger && gegeven('Knoppencursus', cursus(school)),
  !school.opvolger && gegeven('TOP-gereed', school.topGereed ? 'ja' : 'nee'),
  gegeven('Geen taken in OT sinds', korteDag(school.otIngetrokkenOp)),
  !school.opvolger && gegeven('Over', school.over ? `ja, sinds ${korteDag(school.overOp)}` : over(school)),
  gegeven(`In ${school.las ?? 'ParnasSys'}`, telling(school.parnassys.gedaan, naar({ parnassys: 'GEDAAN' }))),
  gegeven(`Te laat in ${school.las ?? 'ParnasSys'}`, telling(school.parnassys.teLaat, naar({ parnassys: 'TE_LAAT' }))),
  gegeven(`Niet relevant voor ${school.las ?? 'ParnasSys'}`, telling(school.parnassys.nietRelevant, naar({ parnassys: 'NIET_RELEVANT' }))),
  gegeven(`Nog niet in ${school.las ?? 'ParnasSys'}`, telling(school.parnassys.open, naar({ parnassys: 'OPEN' })))
);

/** @param {{wachten: number, geopend: string[]}} gevolg @param {string} een @param {string} meer */
const gevolg = ({ wachten, geopend }, een, meer) => `${wachten === 1 ? `1 dossier ${een}` : `${wachten} dossiers ${meer}`}. `
  + (geopend.length ? `Deze TOP Dossiers zijn intussen geopend en blijven: ${geopend.join(', ')}.` : 'Er is intussen geen TOP Dossier geopend.');

/** @typedef {() => Promise<HTMLElement>} Na draws the page anew */

/** Takes an access back that was opened by mistake (R24). @param {string} vestiging @param {string} toegang @param {string} wat @param {Na} na */
const intrekken = (vestiging, toegang, wat, na) => handeling({
  titel: `${wat} intrekken`,
  uitleg: 'Voor wat bij vergissing is vastgelegd. Dossiers die nog niet zijn geopend, wachten dan weer. Noem geen namen.',
  velden: [{ naam: 'reden', etiket: 'Reden', soort: 'tekst' }],
  knop: 'Intrekken',
  ja: 'Ja, trek in',
  na,
  vooraf: async () => `Dit gebeurt er: ${gevolg(await vraag(`scholen/${vestiging}/${toegang}/intrekking/vooruitblik`), 'gaat weer wachten', 'gaan weer wachten')}`,
  doe: async (waarden) => `${wat} is ingetrokken. `
    + gevolg(await vraag(`scholen/${vestiging}/${toegang}/intrekking`, 'POST', waarden), 'wacht weer', 'wachten weer')
});

/** @param {{dossiers: number, taken: number, accounts: number}} wat */
const alles = ({ dossiers, taken, accounts }) => `${stuks(dossiers, 'dossier', 'dossiers')}, ${stuks(taken, 'open taak', 'open taken')} en ${stuks(accounts, 'account', 'accounts')}`;

/** @param {import('../../overgang/gedeeld/handeling.js').Waarden} waarden */
const metVinkje = (waarden) => ({ ...waarden, nieuw: waarden.nieuw === 'true' });

/** @param {string} vestiging @param {Pick<Parameters<typeof handeling>[0], 'titel' | 'uitleg' | 'velden'>} wat @param {Na} na */
const opvolging = (vestiging, wat, na) => handeling({
  ...wat,
  knop: 'Naar de opvolger',
  ja: 'Ja, voeg samen',
  na,
  vooraf: async (waarden) => {
    const mee = await vraag(`scholen/${vestiging}/opvolger/vooruitblik`, 'POST', metVinkje(waarden));
    return `Naar ${mee.naam} (${mee.opvolger}) gaan: ${alles(mee)}. `
      + (mee.nieuw ? 'Deze school staat nog niet in de lijst en wordt toegevoegd. ' : '')
      + 'De taken van deze school zelf vervallen. Een dag lang kunt u dit hier nog ongedaan maken.';
  },
  doe: async (waarden) => {
    const mee = await vraag(`scholen/${vestiging}/opvolger`, 'POST', metVinkje(waarden));
    return `Naar ${mee.naam} (${mee.opvolger}) zijn gegaan: ${alles(mee)}.`;
  }
});

/** @param {number} aantal @param {string} een @param {string} meer @param {string} zin */
const telMee = (aantal, een, meer, zin) => (aantal ? ` ${stuks(aantal, een, meer)} ${zin}` : '');

/** @param {any} terug @param {string} werkwoord */
const terugweg = (terug, werkwoord) => `Terug ${werkwoord}: ${alles(terug)}.`
  + telMee(terug.elders.length, 'dossier is', 'dossiers zijn', `intussen van ${terug.naam} naar een andere school gegaan, en niet teruggezet: ${terug.elders.join(', ')}.`)
  + telMee(terug.nieuw.length, 'dossier kwam', 'dossiers kwamen', `intussen bij ${terug.naam} binnen, en niet meegeteld: ${terug.nieuw.join(', ')}.`)
  + telMee(terug.andereAccounts, 'account', 'accounts', `van toen hoort daar niet meer en blijft zoals het is.`)
  + (terug.verdwijnt ? ` ${terug.naam} (${terug.opvolger}) verdwijnt uit de lijst: die school bestond alleen hierdoor.` : '');

/** @param {string} vestiging @param {any} terug @param {Na} na */
const ongedaan = (vestiging, terug, na) => handeling({
  titel: `Opgaan in ${terug.naam} (${terug.opvolger}) ongedaan maken`,
  uitleg: `Dat kan tot ${moment(terug.tot)}. Wat meeging, komt terug; wie een taak had opgepakt, pakt haar opnieuw op.`,
  velden: [],
  knop: 'Ongedaan maken',
  ja: 'Ja, maak ongedaan',
  na,
  vooraf: async () => terugweg(await vraag(`scholen/${vestiging}/opvolger/ongedaan/vooruitblik`), 'gaan'),
  doe: async () => `Ongedaan gemaakt. ${terugweg(await vraag(`scholen/${vestiging}/opvolger/ongedaan`, 'POST'), 'gingen')}`
});

/** Of a school that went up in another one only that can be undone. @param {string} vestiging @param {Na} na */
const vanOpgegane = (vestiging, na) => vraag(`scholen/${vestiging}/opvolger/ongedaan/vooruitblik`).then(
  (terug) => ongedaan(vestiging, terug, na),
  (weigering) => maak('p', { class: 'zacht' }, weigering.message)
);

/** @param {any} school @param {Na} na */
const handelingen = ({ vestiging, knoppencursus, cursusGepland, ontheffingTot }, na) => [
  handeling({
    titel: 'Knoppencursus vastleggen',
    uitleg: 'Vul de dag in waarop de school de cursus volgde. Een dag in de toekomst is een plan. Dossiers die op de cursus wachten, gaan vanzelf verder.',
    velden: [
      { naam: 'gevolgdOp', etiket: 'Gevolgd op', soort: 'date' },
      { naam: 'deelnemers', etiket: 'Aantal deelnemers (mag leeg blijven)', soort: 'number', niet: true }
    ],
    knop: 'Vastleggen',
    na,
    doe: async ({ gevolgdOp, deelnemers }) => {
      const { knoppencursus } = await vraag(`scholen/${vestiging}/knoppencursus`, 'PUT', {
        gevolgdOp, deelnemers: deelnemers ? Number(deelnemers) : undefined
      });
      return knoppencursus === gevolgdOp
        ? `De knoppencursus van ${dag(gevolgdOp)} is vastgelegd.`
        : `De knoppencursus staat gepland op ${dag(gevolgdOp)}.`;
    }
  }),
  (knoppencursus || cursusGepland) && intrekken(vestiging, 'knoppencursus', 'Knoppencursus', na),
  ontheffingTot && intrekken(vestiging, 'ontheffing', 'Ontheffing', na),
  opvolging(vestiging, {
    titel: 'School gaat op in een andere',
    uitleg: 'Alle dossiers, taken en accounts van deze school gaan naar de opvolger.',
    velden: [{ naam: 'opvolger', etiket: 'Opvolger', keuzes: andereScholen(vestiging) }]
  }, na),
  opvolging(vestiging, {
    titel: 'School gaat verder onder een nieuwe vestigingscode',
    uitleg: 'Voor een school die hier nog niet in de lijst staat. Alle dossiers, taken en accounts gaan mee.',
    velden: [
      { naam: 'opvolger', etiket: 'Nieuwe vestigingscode', uitleg: 'Zoals 12AB01' },
      { naam: 'naam', etiket: 'Naam van de school' },
      { naam: 'nieuw', etiket: 'Dit is een nieuwe school: zij staat niet in de lijst.', soort: 'vinkje' }
    ]
  }, na)
];

/** @param {HTMLElement} doel @param {import('./plek.js').Plek} plek */
export async function teken(doel, plek) {
  const code = plek.param('school');
  if (!code) {
    vul(doel, kop('School'), leeg('Kies een school uit de lijst.'), koppeling('Alle scholen', plek.adres('scholen')));
    return;
  }
  const pad = encodeURIComponent(code);
  const [school, open, gebeurd] = await Promise.all(
    [vraag(`scholen/${pad}`), vraag(`stand/scholen/${pad}/taken`), vraag(`scholen/${pad}/tijdlijn`)]
  );
  /** @param {Record<string, string>} erbij */
  const naar = (erbij) => plek.adres('dossiers', { school: code, ...erbij });
  const na = async () => {
    await teken(doel, plek);
    return doel;
  };
  doel.replaceChildren(
    maak('p', {}, koppeling('Alle scholen', plek.adres('scholen'))),
    kop(`${school.naam} (${code})`),
    gegevens(school, naar, plek),
    deel('Dossiers', tabel({
      bijschrift: 'Dossiers per status',
      plek,
      niets: 'Deze school heeft geen dossiers.',
      rijen: Object.entries(school.statussen),
      kolommen: [
        { naam: 'status', kop: 'Status', cel: ([status]) => woord(status), sorteer: ([status]) => woord(status) },
        {
          naam: 'aantal', kop: 'Dossiers', soort: 'getal', sorteer: ([, aantal]) => aantal,
          cel: ([status, aantal]) => telling(aantal, naar({ status }))
        }
      ]
    }), maak('p', {}, koppeling('Alle dossiers van deze school', naar({})))),
    deel('Open taken van de school', taken(open, 'Taken die bij deze school liggen, de oudste eerst', plek)),
    deel('Wat u kunt doen', ...(school.opvolger ? [await vanOpgegane(pad, na)] : handelingen(school, na))),
    tijdlijn(gebeurd)
  );
}
