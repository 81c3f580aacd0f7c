/** How an import looks: a bar while it runs, and what became of each row afterwards. */
import { moment, woord } from '../../../overgang/gedeeld/woorden.js';
import { deel, getal, koppeling, maak, melding, procent } from '../stukken.js';

/** @typedef {import('./stroom.js').Stand} Stand @typedef {import('./stroom.js').Verslag} Verslag */

/** @type {Record<string, string>} */
export const SOORTEN = { SCHOLEN: 'Scholen', OT_EXPORT: 'OT-export', KNOPPENCURSUSSEN: 'Knoppencursussen' };

/** @type {[string, string][]} what becomes of a row, in the words of a report */
export const UITKOMSTEN = [
  ['gestart', 'gestart'],
  ['nieuw', 'nieuw'],
  ['bekend', 'al bekend'],
  ['ongewijzigd', 'waarvan ongewijzigd'],
  ['bijgewerkt', 'waarvan bijgewerkt'],
  ['teBeoordelen', 'waarvan te beoordelen'],
  ['heropend', 'waarvan heropend'],
  ['alleenBackup', 'alleen back-up'],
  ['buitenBereik', 'buiten bereik (OT-POVO)'],
  ['geweigerd', 'geweigerd']
];

const GETOOND = 100;

/** @param {Stand} stand */
function hoever({ stap, gedaan, totaal }) {
  if (stap === 'CONTROLEREN' || totaal === undefined) {
    return 'Het bestand wordt gecontroleerd.';
  }
  return `${getal(gedaan)} van ${getal(totaal)} ${totaal === 1 ? 'regel' : 'regels'}, ${procent(gedaan, totaal)}.`;
}

/** An import that runs, by whoever. @param {Stand} stand */
export function balk(stand) {
  const wat = `${stand.proef ? 'Proef' : 'Import'} van ${SOORTEN[stand.soort]}`;
  const bepaald = stand.totaal === undefined ? {} : { max: String(Math.max(1, stand.totaal)), value: String(stand.gedaan) };
  return maak(
    'div',
    { class: 'importbalk' },
    maak('p', {}, `${wat}, begonnen door ${stand.door} op ${moment(stand.begonnenOp)}.`),
    maak('progress', { 'aria-label': wat, ...bepaald }),
    maak('p', { class: 'hoever' }, hoever(stand)),
    maak('p', { class: 'zacht' }, 'U kunt deze pagina verlaten of opnieuw laden: de import gaat door.')
  );
}

/** @param {string} titel @param {import('./stroom.js').Regelmelding[]} regels @param {number} totaal */
function meldingen(titel, regels, totaal) {
  if (!regels.length) {
    return '';
  }
  return deel(
    titel,
    totaal > GETOOND && maak('p', {}, `De eerste ${getal(Math.min(GETOOND, regels.length))} van ${getal(totaal)}.`),
    maak('div', { class: 'tabel', role: 'region', 'aria-label': titel, tabindex: '0' }, maak(
      'table',
      {},
      maak('thead', {}, maak('tr', {}, ...['Regel', 'Veld', 'Wat u doet'].map((kop) => maak('th', { scope: 'col' }, kop)))),
      maak('tbody', {}, ...regels.slice(0, GETOOND).map(({ regel, veld, melding: zin }) =>
        maak('tr', {}, maak('th', { scope: 'row' }, getal(regel)), maak('td', {}, veld), maak('td', {}, zin))))
    ))
  );
}

/** @param {Verslag} verslag */
const cijfers = (verslag) => maak('dl', { class: 'cijfers' }, ...UITKOMSTEN.filter(([naam]) => verslag[naam] !== undefined)
  .map(([naam, woorden]) => maak('div', { class: 'cijfer', 'data-uitkomst': naam }, maak('dt', {}, woorden), maak(
    'dd', {}, maak('span', { class: 'groot' }, getal(verslag[naam])), ` ${procent(verslag[naam], verslag.regels)}`
  ))));

/** What fields say otherwise than before (R15). @param {Verslag} verslag */
function wijzigingen({ wijzigingen: alle = [], verdwenen }) {
  const weg = verdwenen > 0 && maak('p', {}, `${getal(verdwenen)} open ${verdwenen === 1 ? 'dossier staat' : 'dossiers staan'} niet meer in `
    + 'deze volledige export.');
  if (!alle.length) {
    return weg || '';
  }
  return deel(
    'Anders dan in de vorige export',
    weg,
    alle.length > GETOOND && maak('p', {}, `De eerste ${getal(GETOOND)}.`),
    maak('div', { class: 'tabel', role: 'region', 'aria-label': 'Anders dan in de vorige export', tabindex: '0' }, maak(
      'table',
      {},
      maak('thead', {}, maak('tr', {}, ...['Regel', 'Dossier', 'Veld', 'Was', 'Wordt', 'Wat er gebeurt'].map((kop) =>
        maak('th', { scope: 'col' }, kop)))),
      maak('tbody', {}, ...alle.slice(0, GETOOND).map((een) => maak(
        'tr',
        {},
        maak('th', { scope: 'row' }, getal(een.regel)),
        ...[een.dossiernummer, een.veld.toLowerCase(), een.oud ? woord(een.oud) : 'leeg', een.nieuw ? woord(een.nieuw) : 'leeg',
          een.volgt ? 'volgt vanzelf' : 'u besluit bij Wijzigingen'].map((tekst) => maak('td', {}, tekst))
      )))
    ))
  );
}

/** How the user's last import ended. @param {Stand} stand */
export function uitkomst(stand) {
  const wat = `${stand.proef ? 'Proef' : 'Import'} van ${SOORTEN[stand.soort]}, ${moment(stand.begonnenOp)}`;
  if (!stand.verslag) {
    return deel(wat, melding('fout', maak('p', {}, stand.melding ?? '')));
  }
  const verslag = stand.verslag;
  const echt = stand.proef ? 'Dit was een proef: er is niets veranderd.' : 'Deze import is klaar.';
  return deel(
    wat,
    maak('p', {}, `${echt} ${verslag.regels === 1 ? '1 regel' : `${getal(verslag.regels)} regels`} gelezen, elk precies één keer geteld:`),
    cijfers(verslag),
    verslag.geweigerd > 0 && maak(
      'p',
      {},
      koppeling('Geweigerde regels als CSV', '/api/import/laatste/geweigerd.csv'),
      ': stuur ze terug aan wie het bestand maakte. Verbeter ze in het bestand en lees het hele bestand opnieuw in.'
    ),
    verslag.foutenTotaal > verslag.fouten.length && maak(
      'p', {}, `Hier en in de CSV staan de eerste ${getal(verslag.fouten.length)} van ${getal(verslag.foutenTotaal)} fouten. `,
      'Na het echte inlezen staan ze allemaal bij Aansluiting.'
    ),
    verslag.genegeerdeKolommen.length > 0
      && maak('p', {}, `Niet gelezen kolommen: ${verslag.genegeerdeKolommen.join(', ')}.`),
    wijzigingen(verslag),
    meldingen('Geweigerd', verslag.fouten, verslag.foutenTotaal),
    meldingen('Let op', verslag.waarschuwingen, verslag.waarschuwingen.length)
  );
}
