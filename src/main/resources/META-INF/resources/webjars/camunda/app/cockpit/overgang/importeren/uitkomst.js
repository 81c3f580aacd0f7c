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

/**
 * A short table that is not sorted.
 *
 * @param {string} titel @param {string[]} koppen @param {(string | Node)[][]} rijen the first cell names the row
 */
const lijst = (titel, koppen, rijen) =>
  maak('div', { class: 'tabel', role: 'region', 'aria-label': titel, tabindex: '0' }, maak(
    'table',
    {},
    maak('thead', {}, maak('tr', {}, ...koppen.map((kop) => maak('th', { scope: 'col' }, kop)))),
    maak('tbody', {}, ...rijen.map(([naam, ...cellen]) =>
      maak('tr', {}, maak('th', { scope: 'row' }, naam), ...cellen.map((cel) => maak('td', {}, cel)))))
  ));

/** Which roads begin: the one thing to know before it is done. @param {Verslag} verslag */
function starten({ gestart, gestartPerScenario = {}, proef }) {
  const scenarios = Object.entries(gestartPerScenario);
  return scenarios.length > 0 && deel(
    proef ? 'Wat er zou starten' : 'Wat er is gestart',
    maak('ul', { class: 'scenarios' }, ...scenarios.map(([scenario, aantal]) =>
      maak('li', {}, `${getal(aantal)} van ${getal(gestart)}: ${woord(scenario)}`)))
  );
}

/** What to mend, by cause and by school. @param {Verslag} verslag */
function geweigerd({ geweigerd: totaal, geweigerdPerOorzaak: oorzaken, geweigerdPerSchool }) {
  if (!totaal) {
    return '';
  }
  const scholen = Object.entries(geweigerdPerSchool ?? {});
  const onbekend = totaal - scholen.reduce((som, [, aantal]) => som + aantal, 0);
  const csv = '/api/import/laatste/geweigerd.csv';
  return deel(
    'Waarom er is geweigerd',
    lijst('Waarom er is geweigerd', ['Wat u doet', 'Veld', 'Regels'], oorzaken.map((een) => [een.melding, een.veld, getal(een.aantal)])),
    geweigerdPerSchool !== undefined && deel(
      'Van welke school',
      lijst('Van welke school', ['School', 'Regels', 'Om terug te sturen'], [
        ...scholen.map(([school, aantal]) => [school, getal(aantal), koppeling(`CSV van ${school}`, `${csv}?school=${school}`)]),
        ...(onbekend ? [['geen school bekend', getal(onbekend), koppeling('CSV zonder school', `${csv}?school=geen`)]] : [])
      ])
    )
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
    lijst(titel, ['Regel', 'Nummer', 'Veld', 'Wat u doet'], regels.slice(0, GETOOND).map(({ regel, sleutel, veld, melding: zin }) =>
      [getal(regel), sleutel ?? '–', veld, zin]))
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
    lijst(
      'Anders dan in de vorige export',
      ['Regel', 'Dossier', 'Veld', 'Was', 'Wordt', 'Wat er gebeurt'],
      alle.slice(0, GETOOND).map((een) => [
        getal(een.regel), een.dossiernummer, een.veld.toLowerCase(), een.oud ? woord(een.oud) : 'leeg',
        een.nieuw ? woord(een.nieuw) : 'leeg', een.volgt ? 'volgt vanzelf' : 'u besluit bij Wijzigingen'
      ])
    )
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
    starten(verslag),
    verslag.geweigerd > 0 && maak(
      'p',
      {},
      koppeling('Geweigerde regels als CSV', '/api/import/laatste/geweigerd.csv'),
      verslag.geweigerd === 1
        ? ': stuur de regel terug aan wie het bestand maakte. Verbeter haar in het bestand en lees het hele bestand opnieuw in.'
        : ': stuur ze terug aan wie het bestand maakte. Verbeter ze in het bestand en lees het hele bestand opnieuw in.'
    ),
    geweigerd(verslag),
    verslag.foutenTotaal > verslag.fouten.length && maak(
      'p', {}, `Hier en in de CSV staan de eerste ${getal(verslag.fouten.length)} van ${getal(verslag.foutenTotaal)} fouten. `,
      'Na het echte inlezen staan ze allemaal bij Aansluiting.'
    ),
    verslag.genegeerdeKolommen.length > 0
      && maak('p', {}, `${verslag.genegeerdeKolommen.length === 1 ? 'Niet gelezen kolom' : 'Niet gelezen kolommen'}: ${verslag.genegeerdeKolommen.join(', ')}.`),
    wijzigingen(verslag),
    meldingen('Geweigerd', verslag.fouten, verslag.foutenTotaal),
    meldingen('Let op', verslag.waarschuwingen, verslag.waarschuwingen.length)
  );
}
