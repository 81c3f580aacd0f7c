/** Something that may be done beside the tasks, in Cockpit and in Tasklist: folded away, with its fields, and an answer that is read aloud. */
import { knop, maak, melding } from './dom.js';
import { woord } from './woorden.js';

/**
 * @typedef {[string, string]} Keuze a code and its words
 * @typedef {{
 *   naam: string, etiket: string, soort?: string, keuzes?: string[] | (() => Promise<Keuze[]>), uitleg?: string, niet?: boolean, begin?: string
 * }} Veld niet: may stay empty; begin stands there already; keuzes are codes, or are asked for when the fields are first seen
 * @typedef {Record<string, string>} Waarden what was filled in, by name
 */

const WACHT = 'Even geduld, dit wordt gedaan. Sluit de bladzijde niet.';

let nummer = 0;

/** @param {Veld} veld @param {string} id */
function invoer({ naam, etiket, soort = 'text', keuzes, uitleg, niet, begin }, id) {
  const kenmerken = { id, name: naam, ...(niet ? {} : { required: '' }), ...(uitleg ? { 'aria-describedby': `${id}-uitleg` } : {}) };
  const etikettering = maak('label', { for: id }, etiket);
  const erbij = uitleg && maak('p', { id: `${id}-uitleg`, class: 'zacht' }, uitleg);
  return soort === 'vinkje'
    ? maak('div', { class: 'veld vinkje', 'data-veld': naam }, maak('input', { ...kenmerken, type: 'checkbox', value: 'true' }), etikettering, erbij)
    : maak('div', { class: 'veld', 'data-veld': naam }, etikettering, erbij, gevuld(veld(soort, keuzes, kenmerken), begin));
}

/** Filled in such a way that emptying the form brings it back. @param {HTMLElement} control @param {string | undefined} begin */
function gevuld(control, begin) {
  if (begin && control instanceof HTMLSelectElement) {
    [...control.options].filter(({ value }) => value === begin).forEach((keuze) => keuze.setAttribute('selected', ''));
  } else if (begin) {
    control.setAttribute('value', begin);
  }
  return control;
}

/** @param {Keuze[]} keuzes */
const opties = (keuzes) => keuzes.map(([code, woorden]) => maak('option', { value: code }, woorden));

/** @param {string} soort @param {Veld['keuzes']} keuzes @param {Record<string, string>} kenmerken */
function veld(soort, keuzes, kenmerken) {
  if (typeof keuzes === 'function') {
    return maak('select', kenmerken, ...opties([['', 'Kies uit de lijst']]));
  }
  if (keuzes) {
    return maak('select', kenmerken, ...opties(keuzes.map((code) => [code, woord(code)])));
  }
  return soort === 'tekst' ? maak('textarea', { ...kenmerken, rows: '3' }) : maak('input', { ...kenmerken, type: soort, autocomplete: 'off' });
}

/** @param {import('./api.js').Weigering} weigering */
const bezwaren = ({ message, fouten = [] }) => melding(
  'fout',
  maak('p', {}, fouten.length ? 'Dit moet nog anders. Er is niets veranderd.' : message),
  ...(fouten.length ? [maak('ul', {}, ...fouten.map((fout) => maak('li', {}, fout.melding)))] : [])
);

/**
 * Says what came of it: the button that was used may be gone, so the message takes the focus.
 *
 * @param {HTMLElement} blad the page as it is drawn after it
 * @param {string} zin
 */
function zegOp(blad, zin) {
  const bericht = melding('goed', maak('p', {}, zin));
  bericht.removeAttribute('role');
  bericht.tabIndex = -1;
  blad.querySelector('header.kop')?.after(bericht);
  bericht.focus();
}

/**
 * @param {{
 *   titel: string, uitleg: string, velden: Veld[], knop: string, na?: () => Promise<HTMLElement>,
 *   doe: (waarden: Waarden, keren: number) => Promise<string>,
 *   vooraf?: (waarden: Waarden) => Promise<string | string[]>, ja?: string, wacht?: string
 * }} handeling vooraf tells first what doe will do, and asks; with more than one sentence it asks more than once. doe does it,
 *   hears how often it was asked, and gives the sentence to say then; na draws the page anew, wacht stands there meanwhile
 */
export function handeling({ titel, uitleg, velden, knop: woorden, na, doe, vooraf, ja = 'Ja', wacht = WACHT }) {
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
  const blok = maak('details', { class: 'handeling' }, maak('summary', {}, titel), form, uitkomst);
  /** @param {() => Promise<HTMLElement | undefined>} stap @param {string} [zin] what stands there meanwhile */
  const probeer = async (stap, zin = 'Even geduld, de gegevens komen eraan.') => {
    doen.disabled = true;
    uitkomst.replaceChildren(maak('p', { class: 'laadt' }, zin));
    try {
      const bericht = await stap();
      uitkomst.replaceChildren(...(bericht ? [bericht] : []));
      bericht?.querySelector('button')?.focus();
    } catch (weigering) {
      uitkomst.replaceChildren(bezwaren(/** @type {any} */ (weigering)));
    } finally {
      doen.disabled = false;
    }
  };
  /** What was done, is done, also when the page cannot be drawn anew. @param {Waarden} waarden @param {number} keren */
  const voerUit = (waarden, keren) => probeer(async () => {
    const zin = await doe(waarden, keren);
    form.reset();
    const blad = await na?.().catch(/** @returns {HTMLElement | undefined} */ () => undefined);
    if (!blad) {
      return melding('goed', maak('p', {}, `${zin} Ververs de bladzijde voor de nieuwe stand.`));
    }
    zegOp(blad, zin);
  }, wacht);
  /** @param {Waarden} waarden @param {string[]} vragen @param {number} [keer] @returns {HTMLElement} */
  const bevestiging = (waarden, vragen, keer = 0) => melding(
    '',
    maak('p', {}, vragen[keer]),
    maak('p', {}, knop(keer ? 'Ja, ik weet het zeker' : ja, () => (keer + 1 < vragen.length
      ? probeer(async () => bevestiging(waarden, vragen, keer + 1))
      : voerUit(waarden, vragen.length)), { class: 'knop eerst' }), ' ', knop('Nee, terug', () => {
      uitkomst.replaceChildren();
      doen.focus();
    }))
  );
  form.addEventListener('input', () => doen.disabled || uitkomst.replaceChildren());
  form.addEventListener('submit', async (gebeurtenis) => {
    gebeurtenis.preventDefault();
    const waarden = /** @type {Waarden} */ (Object.fromEntries([...new FormData(form)]
      .map(([naam, waarde]) => [naam, String(waarde).trim()]).filter(([, waarde]) => waarde)));
    await (vooraf ? probeer(async () => bevestiging(waarden, [await vooraf(waarden)].flat())) : voerUit(waarden, 0));
  });
  velden.forEach(({ naam, keuzes }) => typeof keuzes === 'function' && blok.addEventListener('toggle', () => probeer(async () => {
    blok.querySelector(`[name="${naam}"]`)?.append(...opties(await keuzes()));
    return undefined;
  }), { once: true }));
  return blok;
}
