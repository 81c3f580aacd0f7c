/** Page of one school: its numbers, its open tasks, and the way to its dossiers. */
import { vraag } from '../../overgang/gedeeld/api.js';
import { dag, woord } from '../../overgang/gedeeld/woorden.js';
import { handeling } from './handeling.js';
import { cursus } from './scholen.js';
import { deel, kop, koppeling, korteDag, leeg, maak, telling, vul } from './stukken.js';
import { tabel } from './tabel.js';
import { tijdlijn } from './tijdlijn.js';
import { taken } from './voortgang/voortgang.js';

/** @param {string} wat @param {Node | string} waarde */
const gegeven = (wat, waarde) => maak('div', {}, maak('dt', {}, wat), maak('dd', {}, waarde));

/** @param {any} school @param {(erbij: Record<string, string>) => string} naar */
const gegevens = (school, naar) => maak(
  'dl',
  { class: 'gegevens' },
  gegeven('Wijk', school.wijk),
  gegeven('Bestuur', school.bestuur ?? '–'),
  gegeven('Leerlingadministratie', school.las ?? '–'),
  gegeven('Knoppencursus', cursus(school)),
  gegeven('TOP-gereed', school.topGereed ? 'ja' : 'nee'),
  gegeven('Geen taken in OT sinds', korteDag(school.otIngetrokkenOp)),
  gegeven('Over', school.over ? `ja, sinds ${korteDag(school.overOp)}` : 'nee'),
  school.opvolger && gegeven('Gaat op in', school.opvolger),
  gegeven('In ParnasSys', telling(school.parnassys.gedaan, naar({ parnassys: 'GEDAAN' }))),
  gegeven('Te laat in ParnasSys', telling(school.parnassys.teLaat, naar({ parnassys: 'TE_LAAT' }))),
  gegeven('Niet relevant voor ParnasSys', telling(school.parnassys.nietRelevant, naar({ parnassys: 'NIET_RELEVANT' }))),
  gegeven('Nog niet in ParnasSys', telling(school.parnassys.open, naar({ parnassys: 'OPEN' })))
);

/** @param {{wachten: number, geopend: string[]}} gevolg @param {string} een @param {string} meer */
const gevolg = ({ wachten, geopend }, een, meer) => `${wachten === 1 ? `1 dossier ${een}` : `${wachten} dossiers ${meer}`}. `
  + (geopend.length ? `Deze TOP Dossiers zijn intussen geopend en blijven: ${geopend.join(', ')}.` : 'Er is intussen geen TOP Dossier geopend.');

/** Takes an access back that was opened by mistake (R24). @param {string} vestiging @param {string} toegang @param {string} wat */
const intrekken = (vestiging, toegang, wat) => handeling({
  titel: `${wat} intrekken`,
  uitleg: 'Voor wat bij vergissing is vastgelegd. Dossiers die nog niet zijn geopend, wachten dan weer. Noem geen namen.',
  velden: [{ naam: 'reden', etiket: 'Reden', soort: 'tekst' }],
  knop: 'Intrekken',
  ja: 'Ja, trek in',
  vooraf: async () => `Dit gebeurt er: ${gevolg(await vraag(`scholen/${vestiging}/${toegang}/intrekking/vooruitblik`), 'gaat weer wachten', 'gaan weer wachten')}`,
  doe: async (waarden) => `${wat} is ingetrokken. `
    + gevolg(await vraag(`scholen/${vestiging}/${toegang}/intrekking`, 'POST', waarden), 'wacht weer', 'wachten weer')
});

/** @param {any} school */
const handelingen = ({ vestiging, opvolger, knoppencursus, cursusGepland, ontheffingTot }) => [
  handeling({
    titel: 'Knoppencursus vastleggen',
    uitleg: 'Vul de dag in waarop de school de cursus volgde. Een dag in de toekomst is een plan. Dossiers die op de cursus wachten, gaan vanzelf verder.',
    velden: [
      { naam: 'gevolgdOp', etiket: 'Gevolgd op', soort: 'date' },
      { naam: 'deelnemers', etiket: 'Aantal deelnemers (mag leeg blijven)', soort: 'number', niet: true }
    ],
    knop: 'Vastleggen',
    doe: async ({ gevolgdOp, deelnemers }) => {
      const { knoppencursus } = await vraag(`scholen/${vestiging}/knoppencursus`, 'PUT', {
        gevolgdOp, deelnemers: deelnemers ? Number(deelnemers) : undefined
      });
      return knoppencursus === gevolgdOp
        ? `De knoppencursus van ${dag(gevolgdOp)} is vastgelegd. Ververs de bladzijde voor de nieuwe stand.`
        : `De knoppencursus staat gepland op ${dag(gevolgdOp)}.`;
    }
  }),
  (knoppencursus || cursusGepland) && intrekken(vestiging, 'knoppencursus', 'Knoppencursus'),
  ontheffingTot && intrekken(vestiging, 'ontheffing', 'Ontheffing'),
  !opvolger && handeling({
    titel: 'School gaat op in een andere',
    uitleg: 'Alle dossiers, taken en accounts van deze school gaan naar de opvolger. Dit is niet met een knop terug te draaien.',
    velden: [
      { naam: 'opvolger', etiket: 'Vestigingscode van de opvolger', uitleg: 'Zoals 12AB01' },
      { naam: 'naam', etiket: 'Naam, als de opvolger nog niet bekend is (mag leeg blijven)', niet: true }
    ],
    knop: 'Naar de opvolger',
    doe: async (waarden) => {
      const { dossiers, opvolger: naar } = await vraag(`scholen/${vestiging}/opvolger`, 'POST', waarden);
      return `${dossiers} dossiers zijn naar ${naar} gegaan.`;
    }
  })
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
  doel.replaceChildren(
    maak('p', {}, koppeling('Alle scholen', plek.adres('scholen'))),
    kop(`${school.naam} (${code})`),
    gegevens(school, naar),
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
    deel('Wat u kunt doen', ...handelingen(school)),
    tijdlijn(gebeurd)
  );
}
