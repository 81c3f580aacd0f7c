/** Page Importeren: which columns a file must have, and which column of a file is which when they are called otherwise. */
import { vraag } from '../../../overgang/gedeeld/api.js';
import { deel, knop, koppeling, maak } from '../stukken.js';
import { stuurMee } from './stroom.js';
import { SOORTEN } from './uitkomst.js';

/** @typedef {{kolom: string, verplicht: boolean, uitleg: string, naam?: string}} Kolom */
/** @typedef {{vrij: string[], ontbreekt: string[]}} Kopregel its columns that are none of ours, and ours that are not there */

/** @type {Record<string, string>} */
export const PADEN = { SCHOLEN: 'scholen', OT_EXPORT: 'ot-export', KNOPPENCURSUSSEN: 'knoppencursussen' };

/** What each kind of file has for columns, with the names that were chosen. @returns {Promise<Record<string, Kolom[]>>} */
export async function alleKolommen() {
  /** @type {{soort: string, kolommen: Kolom[]}[]} */
  const soorten = await vraag('import/kolommen');
  return Object.fromEntries(soorten.map(({ soort, kolommen }) => [soort, kolommen]));
}

/** @param {string} soort @param {File} bestand @returns {Promise<Kopregel>} */
export const kopregel = async (soort, bestand) => (await stuurMee(`${PADEN[soort]}/kopregel`, bestand)).json();

/** @param {string} soort @param {Record<string, string>} namen our column and its name in the file @returns {Promise<{kolommen: Kolom[]}>} */
export const onthoud = (soort, namen) => vraag(`import/${PADEN[soort]}/kolommen`, 'PUT', namen);

/** The names that were chosen. @param {Kolom[]} kolommen @returns {Record<string, string>} */
export const gekozen = (kolommen) => Object.fromEntries(kolommen.flatMap(({ kolom, naam }) => (naam ? [[kolom, naam]] : [])));

/**
 * What a file of this kind must have.
 *
 * @param {string} soort @param {Kolom[]} kolommen @param {() => void} vergeet goes back to our own names
 */
export function uitleg(soort, kolommen, vergeet) {
  const anders = kolommen.some(({ naam }) => naam);
  const koppen = ['Kolom', 'Moet erin', 'Wat erin staat', ...(anders ? ['Heet in uw bestand'] : [])];
  return maak(
    'details',
    { class: 'importkolommen' },
    maak('summary', {}, `Welke kolommen heeft een bestand met ${SOORTEN[soort]}?`),
    maak('p', {}, 'De volgorde van de kolommen is vrij, en andere kolommen mogen erin blijven. ',
      koppeling('Voorbeeldbestand', `/api/import/${PADEN[soort]}/voorbeeld.csv`), ' (CSV voor Excel).'),
    maak('div', { class: 'tabel', role: 'region', 'aria-label': 'Kolommen', tabindex: '0' }, maak(
      'table',
      {},
      maak('thead', {}, maak('tr', {}, ...koppen.map((tekst) => maak('th', { scope: 'col' }, tekst)))),
      maak('tbody', {}, ...kolommen.map((een) => maak(
        'tr',
        {},
        maak('th', { scope: 'row' }, een.kolom),
        maak('td', {}, een.verplicht ? 'ja' : 'mag'),
        maak('td', {}, een.uitleg),
        anders && maak('td', {}, een.naam ?? '–')
      )))
    )),
    anders && maak('p', {}, knop('Gebruik weer onze namen', vergeet))
  );
}

/**
 * Asks which column of the file each column of ours is that is not there.
 *
 * @param {Kolom[]} kolommen @param {Kopregel} kopregelVan
 * @param {(namen: Record<string, string>) => void} klaar hears what was chosen
 * @param {() => void} onvolledig when a column that must be there was not chosen
 */
export function vraagKolommen(kolommen, { vrij, ontbreekt }, klaar, onvolledig) {
  const gevraagd = kolommen.filter(({ kolom }) => ontbreekt.includes(kolom));
  const velden = gevraagd.map(({ kolom, verplicht, uitleg: tekst }) => {
    const keuze = /** @type {HTMLSelectElement} */ (maak(
      'select',
      { id: `kolom-${kolom}`, 'aria-describedby': `kolom-uitleg-${kolom}` },
      maak('option', { value: '' }, verplicht ? 'Kies een kolom' : 'Staat er niet in'),
      ...vrij.map((naam) => maak('option', { value: naam }, naam))
    ));
    return {
      kolom, verplicht, keuze,
      veld: maak(
        'div',
        { class: 'veld' },
        maak('label', { for: keuze.id }, `Welke kolom van uw bestand is ${kolom}?`),
        keuze,
        maak('p', { class: 'zacht', id: `kolom-uitleg-${kolom}` }, `${tekst}${verplicht ? '' : ' Mag ontbreken.'}`)
      )
    };
  });
  return deel(
    'Welke kolom is het?',
    maak('p', {}, 'Uw bestand noemt deze kolommen anders. Wat u kiest, wordt onthouden voor elk volgend bestand.'),
    maak('div', { class: 'kolomkeuze' }, ...velden.map(({ veld }) => veld)),
    knop('Onthouden en proef doen', () => {
      const leeg = velden.find(({ verplicht, keuze }) => verplicht && !keuze.value);
      if (leeg) {
        onvolledig();
        leeg.keuze.focus();
        return;
      }
      klaar(Object.fromEntries(velden.flatMap(({ kolom, keuze }) => (keuze.value ? [[kolom, keuze.value]] : []))));
    }, { class: 'knop eerst' })
  );
}
