/** Page of one dossier, running or finished: data, where it is, tijdlijn, and the path it took in the model. */
import { vraag } from '../../overgang/gedeeld/api.js';
import { schema, waar } from '../../overgang/gedeeld/schema.js';
import { moment, regel, woord } from '../../overgang/gedeeld/woorden.js';
import { diagram } from './diagram.js';
import { andereConsulenten, andereScholen } from './dossiers.js';
import { stuks } from './knelpunten/bericht.js';
import { handeling } from '../../overgang/gedeeld/handeling.js';
import { anderScenario, gegevensVerbeteren, intrekken, ongedaan, vastgelegd, verbeterlijst } from '../../tasklist/overgang/verbeteren.js';
import { deel, kop, koppeling, korteDag, leeg, maak, opZichzelf, vul } from './stukken.js';
import { tabel } from './tabel.js';

/** @typedef {import('./plek.js').Plek} Plek */

/** Process, drawing and title; and for what is inside a sub-process, that sub-process: drawn once a dossier was there. */
const TEKENINGEN = [
  ['OvergangDossierProcess', 'overgang-dossier', 'De weg van het OT-dossier'],
  ['OvergangDossierProcess', 'overgang-dossier-1-afronding', '1. Afronding', 'SubProcess_Afronding'],
  ['OvergangDossierProcess', 'overgang-dossier-2-nieuwe-actie', '2. Nieuwe actie', 'SubProcess_NieuweActie'],
  ['OvergangDossierProcess', 'overgang-dossier-3-verlenging', '3. Verlenging', 'SubProcess_Verlenging'],
  ['OvergangDossierProcess', 'overgang-dossier-nazorg', 'Nazorg', 'EventSubProcess_Nazorg'],
  ['OvergangDossierProcess', 'overgang-dossier-dossier-intrekken', 'Dossier intrekken', 'EventSubProcess_Intrekken'],
  ['TopDossierOpenenProcess', 'top-dossier-openen', 'Het openen van het TOP Dossier'],
  ['TopDossierOpenenProcess', 'top-dossier-openen-top-gereed-afwachten', 'TOP-gereed afwachten', 'SubProcess_TopGereedAfwachten'],
  ['BijlagenPlaatsenProcess', 'bijlagen-plaatsen', 'Bijlagen plaatsen']
];

/** @param {string} wat @param {Node | string} waarde */
const gegeven = (wat, waarde) => maak('div', {}, maak('dt', {}, wat), maak('dd', {}, waarde));

/** @param {any} dossier @param {string | undefined} las @param {Plek} plek */
const gegevens = (dossier, las, plek) => maak(
  'dl',
  { class: 'gegevens' },
  gegeven('Status', woord(dossier.status)),
  gegeven('Scenario', woord(dossier.scenario)),
  gegeven('Soort', woord(dossier.soort) || '–'),
  gegeven('Leerling', [dossier.leerling, dossier.groep && `groep ${dossier.groep}`].filter(Boolean).join(', ') || '–'),
  gegeven('School', dossier.school
    ? koppeling(`${dossier.schoolnaam} (${dossier.school})`, plek.adres('school', { school: dossier.school }))
    : '–'),
  gegeven('Consulent', dossier.consulent
    ? koppeling(dossier.consulent, plek.adres('dossiers', { consulent: dossier.consulent }))
    : '–'),
  gegeven('Ontvangen', korteDag(dossier.ontvangen)),
  dossier.termijn && gegeven('Uiterlijk', `${korteDag(dossier.termijn)}${dossier.teLaat ? ' (voorbij)' : ''}`),
  gegeven(`In ${las ?? 'ParnasSys'}`, korteDag(dossier.parnassysOp)),
  gegeven('TOP Dossier', dossier.topDossiernummer ?? '–'),
  dossier.gesloten && gegeven('Hier afgesloten', korteDag(dossier.gesloten))
);

/** @param {any[]} stappen @param {Plek} plek */
const stappentabel = (stappen, plek) => tabel({
  bijschrift: 'De stappen van dit dossier, in volgorde',
  plek,
  rijen: stappen.filter(({ soort }) => soort === 'userTask' || soort === 'serviceTask'),
  niets: 'Dit dossier heeft nog geen stap gezet.',
  kolommen: [
    { naam: 'stap', kop: 'Stap', cel: (rij) => rij.naam ?? rij.element, sorteer: (rij) => rij.naam },
    { naam: 'van', kop: 'Begonnen', cel: (rij) => moment(rij.van), sorteer: (rij) => rij.van },
    {
      naam: 'tot', kop: 'Afgerond', sorteer: (rij) => rij.tot,
      cel: (rij) => (rij.tot ? moment(rij.tot) + (rij.afgebroken ? ' (afgebroken)' : '') : 'nog bezig')
    },
    { naam: 'wie', kop: 'Wie', cel: (rij) => rij.wie ?? '–', sorteer: (rij) => rij.wie }
  ]
});

/** What the SWV may do with an open dossier beside its tasks. @param {any} dossier @param {() => Promise<HTMLElement>} na */
function handelingen({ nummer, school, consulent }, na) {
  const pad = `dossiers/${encodeURIComponent(nummer)}`;
  return [
    handeling({
      titel: 'Andere consulent',
      uitleg: 'De taken van de consulent gaan mee. Zijn de documenten al verzonden, dan vraagt de taak ze opnieuw te verzenden (R05).',
      velden: [{ naam: 'consulent', etiket: 'Nieuwe consulent', keuzes: andereConsulenten(consulent) }],
      knop: 'Toewijzen',
      na,
      doe: async (waarden) => {
        await vraag(`${pad}/consulent`, 'PUT', waarden);
        return `Het dossier is van ${waarden.consulent}.`;
      }
    }),
    handeling({
      titel: 'Leerling gaat naar een andere school van het samenwerkingsverband',
      uitleg: 'Het dossier verhuist met zijn open taken. De knoppencursus van de nieuwe school telt.',
      velden: [{ naam: 'school', etiket: 'Nieuwe school', keuzes: andereScholen(school) }],
      knop: 'Verhuizen',
      ja: 'Ja, verhuis',
      na,
      vooraf: async (waarden) => {
        const { naam, school: code, taken, wacht } = await vraag(`${pad}/school/vooruitblik?${new URLSearchParams(waarden)}`);
        return `Het dossier gaat met ${stuks(taken, 'open taak', 'open taken')} naar ${naam} (${code}); de oude school ziet het niet meer. `
          + (wacht ? 'Die school is niet TOP-gereed: het TOP Dossier wacht daar op de knoppencursus.' : 'Verder verandert er niets aan zijn weg.');
      },
      doe: async (waarden) => {
        await vraag(`${pad}/school`, 'PUT', waarden);
        return `Het dossier is bij school ${waarden.school}.`;
      }
    }),
    intrekken(nummer, na)
  ];
}

/** A number that was typed by hand may be mended, also after closing. @param {string} nummer @param {() => Promise<HTMLElement>} na */
const verbeteren = (nummer, na) => handeling({
  titel: 'Nummer van het TOP Dossier verbeteren',
  uitleg: 'Alleen een nummer dat met de hand is ingevuld, kan worden verbeterd. De tijdlijn laat het oude nummer zien.',
  velden: [
    { naam: 'nummer', etiket: 'Het juiste nummer' },
    { naam: 'reden', etiket: 'Waarom een tweede TOP Dossier (alleen als de leerling er al een heeft)', niet: true }
  ],
  knop: 'Verbeteren',
  na,
  doe: async (waarden) => {
    const { topDossiernummer } = await vraag(`dossiers/${encodeURIComponent(nummer)}/top-dossiernummer`, 'PUT', waarden);
    return `Het nummer is nu ${topDossiernummer}.`;
  }
});

/** The overgangsfase as one drawn page, with the step of this dossier marked. @param {any} dossier @param {any[]} stappen */
async function plaats(dossier, stappen) {
  const openTaken = stappen
    .filter(({ soort, tot }) => soort === 'userTask' && !tot)
    .map(({ element, naam }) => ({ taak: element, naam }));
  const hier = { scenario: dossier.scenario, status: dossier.status, openTaken };
  return deel('Waar dit dossier is', maak('p', {}, waar(hier)), await opZichzelf(() => schema(hier)));
}

/** For who wants it: the model itself, fetched when it is opened. @param {any[]} stappen */
function procesmodel(stappen) {
  const tekeningen = () => Promise.all(TEKENINGEN.map(async ([proces, bestand, titel, binnen]) => {
    const hier = stappen.filter((stap) => stap.proces === proces);
    return hier.some((stap) => !binnen || stap.element === binnen) ? deel(titel, await diagram(bestand, proces, hier)) : '';
  }));
  const model = maak('div', {}, maak('p', { role: 'status' }, 'De tekeningen worden geladen…'));
  const blok = maak('details', {}, maak('summary', {}, 'Procesmodel (BPMN) met de weg van dit dossier'), model);
  blok.addEventListener('toggle', async () => vul(model, ...await tekeningen()), { once: true });
  return blok;
}

/** @param {HTMLElement} doel @param {Plek} plek */
export async function teken(doel, plek) {
  const nummer = plek.param('nummer');
  if (!nummer) {
    vul(doel, kop('Dossier'), leeg('Kies een dossier uit de lijst.'), koppeling('Alle dossiers', plek.adres('dossiers')));
    return;
  }
  const pad = encodeURIComponent(nummer);
  const [{ dossier, tijdlijn, stappen }, heel, lijst] = await Promise.all(
    [vraag(`stand/dossiers/${pad}`), vraag(`dossiers/${pad}`), verbeterlijst(nummer)]
  );
  const isOpen = ['LOPEND', 'NAZORG'].includes(dossier.status);
  const na = async () => {
    await teken(doel, plek);
    return doel;
  };
  vul(doel,
    maak('p', {}, koppeling('Alle dossiers', plek.adres('dossiers'))),
    kop(`Dossier ${nummer}`),
    gegevens(dossier, heel.las, plek),
    await plaats(dossier, stappen),
    deel('Wat is vastgelegd', ...vastgelegd(heel, lijst, () => teken(doel, plek))),
    deel('Tijdlijn', tijdlijn.length
      ? maak('ol', {}, ...tijdlijn.map((/** @type {any} */ een) => maak('li', {}, regel(een))))
      : leeg('Er is nog niets gebeurd.')),
    stappen.length > 0 && procesmodel(stappen),
    deel('Stappen', stappentabel(stappen, plek)),
    deel(
      'Wat u kunt doen',
      ...(isOpen ? handelingen(dossier, na) : []),
      anderScenario(heel, lijst, na),
      gegevensVerbeteren(heel, lijst, na),
      ongedaan(heel, lijst, na),
      dossier.topDossiernummer && verbeteren(nummer, na)
    )
  );
}
