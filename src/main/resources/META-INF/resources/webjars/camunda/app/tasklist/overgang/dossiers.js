/**
 * The page "Dossiers": every dossier that this user may see, running and finished, with what became of it; and of each the same
 * as on the tab "Dossier", to mend what was recorded (R16).
 */
import { Weigering, vraag } from '../../overgang/gedeeld/api.js';
import { maak } from '../../overgang/gedeeld/dom.js';
import { woord } from '../../overgang/gedeeld/woorden.js';
import { dossierblad } from './dossierblad.js';
import { verbeterlijst } from './verbeteren.js';

/** @typedef {Antwoord<'/api/dossiers'>} Lijst @typedef {Lijst['dossiers'][number]} Regel */

const PAD = '/overgang/dossiers';

/** @type {[string, string][]} */
const STATUSSEN = [
  ['', 'alle'],
  ['LOPEND,NAZORG', 'nog open'],
  ['AFGEROND,OVER_NAAR_TOP', 'afgerond of over naar TOP'],
  ['INGETROKKEN', 'ingetrokken']
];

/** As Tasklist writes it: another spelling would be a step of its own for "back". @param {Record<string, string>} vraagstelling what is empty is left out */
const adres = (vraagstelling) =>
  `#${PAD}?${new URLSearchParams(Object.entries(vraagstelling).filter(([, waarde]) => waarde)).toString().replaceAll('%2C', ',')}`;

/** What the address asks for. */
const gevraagd = () => new URLSearchParams(location.hash.split('?')[1]);

/** @param {string} naam @param {string} tekst @param {HTMLElement} invoer */
const veld = (naam, tekst, invoer) => maak('div', { class: 'veld' }, maak('label', { for: `zoek-${naam}` }, tekst), invoer);

/** @param {string} zoek @param {string} status */
function zoekformulier(zoek, status) {
  const nummer = maak('input', { type: 'search', id: 'zoek-zoek', value: zoek, autocomplete: 'off', spellcheck: 'false' });
  const keuze = maak('select', { id: 'zoek-status' }, ...STATUSSEN.map(([code, tekst]) =>
    maak('option', { value: code, ...(code === status ? { selected: '' } : {}) }, tekst)));
  const form = maak('form', { class: 'zoek', role: 'search' },
    veld('zoek', 'OT- of TOP-dossiernummer, of het begin ervan', nummer),
    veld('status', 'Status', keuze),
    maak('button', { type: 'submit', class: 'opslaan' }, 'Zoeken'));
  form.addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    location.hash = adres({ zoek: nummer.value.trim(), status: keuze.value });
  });
  return form;
}

/** @param {Regel} regel @param {boolean} metSchool */
const rij = ({ otDossiernummer, school, leerling, groep, scenario, status, topDossiernummer }, metSchool) =>
  maak('tr', {},
    maak('th', { scope: 'row' }, maak('a', { href: adres({ nummer: otDossiernummer }) }, otDossiernummer)),
    ...[
      [leerling, groep && `groep ${groep}`].filter(Boolean).join(', '), ...(metSchool ? [school] : []),
      woord(scenario), woord(status), topDossiernummer
    ].map((cel) => maak('td', {}, cel || '–')));

/** @param {Regel[]} regels */
function tabel(regels) {
  const metSchool = new Set(regels.map(({ school }) => school)).size > 1;
  const koppen = ['OT-dossier', 'Leerling', metSchool && 'School', 'Scenario', 'Status', 'TOP Dossier'];
  return maak('div', { class: 'tabel', role: 'region', tabindex: '0', 'aria-label': 'Dossiers' },
    maak('table', { class: 'dossiers' },
      maak('thead', {}, maak('tr', {}, ...koppen.filter((kop) => kop).map((kop) => maak('th', { scope: 'col' }, kop)))),
      maak('tbody', {}, ...regels.map((regel) => rij(regel, metSchool)))));
}

/** @param {Lijst} lijst @param {Record<string, string>} vraagstelling */
const bladen = ({ pagina, paginas }, vraagstelling) => paginas > 1 && maak('p', { class: 'bladen' },
  pagina > 1 && maak('a', { href: adres({ ...vraagstelling, pagina: String(pagina - 1) }) }, 'Vorige'),
  ` Bladzijde ${pagina} van ${paginas} `,
  pagina < paginas && maak('a', { href: adres({ ...vraagstelling, pagina: String(pagina + 1) }) }, 'Volgende'));

/** @param {URLSearchParams} vragen */
async function lijst(vragen) {
  const vraagstelling = Object.fromEntries(vragen);
  const { zoek = '', status = '' } = vraagstelling;
  /** @type {Lijst} */
  const gevonden = await vraag(`dossiers?${vragen}`);
  return [
    zoekformulier(zoek, status),
    maak('p', { role: 'status' }, gevonden.totaal === 1 ? '1 dossier gevonden.' : `${gevonden.totaal} dossiers gevonden.`),
    gevonden.dossiers.length > 0
      ? tabel(gevonden.dossiers)
      : maak('p', {}, 'U ziet hier de dossiers van uw school, of die van u en uw wijkteam. Kies een andere status, of zoek op het begin van een nummer.'),
    bladen(gevonden, vraagstelling)
  ];
}

/** @param {string} nummer @param {() => void} opnieuw */
async function dossier(nummer, opnieuw) {
  const [heel, verbeteringen] = await Promise.all([vraag(`dossiers/${encodeURIComponent(nummer)}`), verbeterlijst(nummer)]);
  return [
    maak('p', {}, maak('a', { href: `#${PAD}` }, 'Naar de lijst van dossiers')),
    maak('p', {}, 'Status: ', maak('strong', {}, woord(heel.status)), '.'),
    ...dossierblad(heel, verbeteringen, null, opnieuw)
  ];
}

/** @param {HTMLElement} node */
function toon(node) {
  const titel = maak('h1', { tabindex: '-1' }, 'Dossiers');
  const inhoud = maak('div', { class: 'overgang-dossierblad' }, maak('p', { role: 'status' }, 'De dossiers worden geladen…'));
  node.replaceChildren(maak('section', { class: 'overgang-formulier overgang-takenblad', 'aria-label': 'Dossiers' },
    maak('p', {}, maak('a', { href: '#/' }, 'Terug naar de takenlijst')), titel, inhoud));
  const vragen = gevraagd();
  const nummer = vragen.get('nummer');
  const teken = () => (nummer ? dossier(nummer, teken) : lijst(vragen)).then(
    (delen) => inhoud.replaceChildren(.../** @type {Node[]} */ (delen.filter((deel) => deel))),
    (fout) => inhoud.replaceChildren(maak('p', { class: 'melding fout', role: 'alert' },
      fout instanceof Weigering ? fout.message : `Er ging iets mis op deze bladzijde: ${fout}`)));
  titel.focus();
  teken();
}

export default {
  id: 'overgang.dossiers',
  pluginPoint: 'tasklist.route',
  properties: { path: PAD },
  render: toon
};
