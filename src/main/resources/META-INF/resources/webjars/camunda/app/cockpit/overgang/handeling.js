/** Something the coördinator may do on a page: folded away, with its fields, and an answer that is read aloud. */
import { woord } from '../../overgang/gedeeld/woorden.js';
import { knop, maak, melding } from './stukken.js';

/**
 * @typedef {{naam: string, etiket: string, soort?: string, keuzes?: string[], uitleg?: string, niet?: boolean}} Veld niet: may
 *     stay empty; keuzes are codes
 * @typedef {Record<string, string>} Waarden what was filled in, by name
 */

let nummer = 0;

/** @param {Veld} veld @param {string} id */
function invoer({ naam, etiket, soort = 'text', keuzes, uitleg, niet }, id) {
  const kenmerken = { id, name: naam, ...(niet ? {} : { required: '' }), ...(uitleg ? { 'aria-describedby': `${id}-uitleg` } : {}) };
  return maak(
    'div',
    { class: 'veld', 'data-veld': naam },
    maak('label', { for: id }, etiket),
    uitleg && maak('p', { id: `${id}-uitleg`, class: 'zacht' }, uitleg),
    veld(soort, keuzes, kenmerken)
  );
}

/** @param {string} soort @param {string[] | undefined} keuzes @param {Record<string, string>} kenmerken */
function veld(soort, keuzes, kenmerken) {
  if (keuzes) {
    return maak('select', kenmerken, ...keuzes.map((code) => maak('option', { value: code }, woord(code))));
  }
  return soort === 'tekst' ? maak('textarea', { ...kenmerken, rows: '3' }) : maak('input', { ...kenmerken, type: soort, autocomplete: 'off' });
}

/** @param {import('../../overgang/gedeeld/api.js').Weigering} weigering */
const bezwaren = ({ message, fouten = [] }) => melding(
  'fout',
  maak('p', {}, fouten.length ? 'Dit moet nog anders. Er is niets veranderd.' : message),
  ...(fouten.length ? [maak('ul', {}, ...fouten.map((fout) => maak('li', {}, fout.melding)))] : [])
);

/**
 * @param {{
 *   titel: string, uitleg: string, velden: Veld[], knop: string, doe: (waarden: Waarden) => Promise<string>,
 *   vooraf?: (waarden: Waarden) => Promise<string>, ja?: string
 * }} handeling doe does it and gives the sentence to say then; vooraf tells first what that will do, and asks
 */
export function handeling({ titel, uitleg, velden, knop: woorden, doe, vooraf, ja = 'Ja' }) {
  const begin = `handeling-${(nummer += 1)}`;
  const uitkomst = maak('div', { 'aria-live': 'polite' });
  const doen = knop(woorden, () => {}, { type: 'submit', class: 'knop eerst' });
  const form = maak(
    'form',
    {},
    maak('p', {}, uitleg),
    ...velden.map((veld) => invoer(veld, `${begin}-${veld.naam}`)),
    maak('p', {}, doen)
  );
  /** @param {() => Promise<HTMLElement>} stap */
  const probeer = async (stap) => {
    doen.disabled = true;
    try {
      uitkomst.replaceChildren(await stap());
    } catch (weigering) {
      uitkomst.replaceChildren(bezwaren(/** @type {any} */ (weigering)));
    } finally {
      doen.disabled = false;
    }
  };
  /** @param {Waarden} waarden */
  const voerUit = (waarden) => probeer(async () => {
    const zin = await doe(waarden);
    form.reset();
    return melding('goed', maak('p', {}, zin));
  });
  /** @param {Waarden} waarden @param {string} zin */
  const bevestiging = (waarden, zin) => melding(
    '',
    maak('p', {}, zin),
    maak('p', {}, knop(ja, () => voerUit(waarden), { class: 'knop eerst' }), ' ', knop('Nee, terug', () => {
      uitkomst.replaceChildren();
      doen.focus();
    }))
  );
  form.addEventListener('input', () => uitkomst.replaceChildren());
  form.addEventListener('submit', async (gebeurtenis) => {
    gebeurtenis.preventDefault();
    const waarden = /** @type {Waarden} */ (Object.fromEntries([...new FormData(form)]
      .map(([naam, waarde]) => [naam, String(waarde).trim()]).filter(([, waarde]) => waarde)));
    await (vooraf ? probeer(async () => bevestiging(waarden, await vooraf(waarden))) : voerUit(waarden));
  });
  return maak('details', { class: 'handeling' }, maak('summary', {}, titel), form, uitkomst);
}
