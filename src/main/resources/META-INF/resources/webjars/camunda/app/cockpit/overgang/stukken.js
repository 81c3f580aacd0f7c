/** What every page is made of: numbers as the Dutch write them, links, buttons, and what stands there when nothing does. */
import { Weigering } from '../../overgang/gedeeld/api.js';
import { knop, maak, melding } from '../../overgang/gedeeld/dom.js';

export { knop, maak, melding };

const GETAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const PROCENT = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });
const KORT = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'short', year: 'numeric'
});

/** R21: what counts as done; withdrawn does not. */
export const GEDAAN = 'AFGEROND,OVER_NAAR_TOP';

/** The processes of which each task is about one dossier; the others are about a school or the SWV. */
export const VAN_DOSSIER = ['OvergangDossierProcess', 'TopDossierOpenenProcess', 'BijlagenPlaatsenProcess'];

/** @param {number} n */
export const getal = (n) => GETAL.format(n);

/** @param {number} deel @param {number} geheel */
export const procent = (deel, geheel) => (geheel > 0 ? PROCENT.format(deel / geheel) : '–');

/** A day that fits in a table: 1 jan 2027. @param {string | null | undefined} datum a date or a moment */
export const korteDag = (datum) => (datum ? KORT.format(new Date(datum)) : '–');

/** "3 dagen" for a number of hours. @param {number} uren */
export function duur(uren) {
  if (uren < 1) {
    return 'minder dan een uur';
  }
  if (uren < 48) {
    return `${getal(Math.round(uren))} uur`;
  }
  return `${getal(Math.round(uren / 24))} dagen`;
}

/** @param {string} titel @param {...(string | Node | null | false | undefined)} erbij */
export const kop = (titel, ...erbij) => maak('header', { class: 'kop' }, maak('h1', {}, titel), ...erbij);

/** A part of a page with its heading. @param {string} titel @param {...(string | Node | null | false | undefined)} inhoud */
export const deel = (titel, ...inhoud) => maak('section', {}, maak('h2', {}, titel), ...inhoud);

/** @param {string | Node} tekst @param {string} href */
export const koppeling = (tekst, href) => maak('a', { href }, tekst);

/** A number that leads to what it counts; a zero leads nowhere. @param {number} n @param {string} href */
export const telling = (n, href) => (n ? koppeling(getal(n), href) : getal(0));

/** Fills an element anew; what is empty is left out. @param {HTMLElement} doel @param {...(string | Node | null | false | undefined)} inhoud */
export const vul = (doel, ...inhoud) =>
  doel.replaceChildren(.../** @type {(string | Node)[]} */ (inhoud.filter((stuk) => stuk)));

/** What to say where there is nothing. @param {string} zin */
export const leeg = (zin) => maak('p', { class: 'leeg' }, zin);

/** @param {Error} weigering @param {() => void} opnieuw */
export const fout = (weigering, opnieuw) =>
  maak('div', { class: 'melding fout', role: 'alert' }, maak('p', {}, weigering.message), knop('Opnieuw proberen', opnieuw));

/**
 * What may fail without the page: in its place stands why it is not there, and a button that tries again.
 *
 * @param {() => Promise<HTMLElement>} teken
 * @returns {Promise<HTMLElement>}
 */
export async function opZichzelf(teken) {
  try {
    return await teken();
  } catch (reden) {
    if (!(reden instanceof Weigering)) {
      throw reden;
    }
    const plaats = fout(reden, async () => plaats.replaceWith(await opZichzelf(teken)));
    return plaats;
  }
}

/** The same list as a file. @param {string} pad below /api, without extension @param {URLSearchParams} [vraag] */
export function downloads(pad, vraag) {
  const erbij = vraag && String(vraag) ? `?${vraag}` : '';
  return maak(
    'p',
    { class: 'downloads' },
    'Deze lijst als bestand: ',
    maak('a', { href: `/api/${pad}.csv${erbij}`, download: '' }, 'CSV'),
    ' of ',
    maak('a', { href: `/api/${pad}.xlsx${erbij}`, download: '' }, 'Excel (XLSX)')
  );
}

/**
 * A field of choice that stands in the URL.
 *
 * @param {string} etiket
 * @param {string} naam the parameter
 * @param {[string, string][]} keuzes value and words
 * @param {import('./plek.js').Plek} plek
 */
export function kies(etiket, naam, keuzes, plek) {
  const veld = maak(
    'select',
    { id: `kies-${naam}` },
    maak('option', { value: '' }, 'alle'),
    ...keuzes.map(([waarde, woorden]) => maak('option', { value: waarde }, woorden))
  );
  veld.value = plek.param(naam) ?? '';
  veld.addEventListener('change', () => plek.zet({ [naam]: veld.value, blad: null }));
  return maak('div', { class: 'veld' }, maak('label', { for: veld.id }, etiket), veld);
}

/** @type {Map<string, string>} what was typed and not searched for yet, by page and field */
const getypt = new Map();

/**
 * A field to search with, that stands in the URL; Enter, leaving it or a pause of half a second searches. When the page is
 * drawn anew meanwhile, for another filter, the new field goes on with what was typed in the old one.
 *
 * @param {string} etiket
 * @param {string} naam the parameter
 * @param {import('./plek.js').Plek} plek
 */
export function zoek(etiket, naam, plek) {
  const veld = maak('input', { type: 'search', id: `zoek-${naam}`, autocomplete: 'off' });
  const sleutel = `${plek.pagina} ${naam}`;
  let gezocht = plek.param(naam) ?? '';
  veld.value = getypt.get(sleutel) ?? gezocht;
  const zoekNu = () => {
    clearTimeout(wacht);
    getypt.delete(sleutel);
    if (veld.value.trim() !== gezocht) {
      gezocht = veld.value.trim();
      plek.vervang({ [naam]: gezocht, blad: null });
    }
  };
  let wacht = getypt.has(sleutel) ? window.setTimeout(zoekNu, 500) : 0;
  veld.addEventListener('input', () => {
    clearTimeout(wacht);
    getypt.set(sleutel, veld.value);
    wacht = window.setTimeout(zoekNu, 500);
  });
  veld.addEventListener('change', zoekNu);
  plek.signaal.addEventListener('abort', () => {
    clearTimeout(wacht);
    if (!plek.isHier()) {
      getypt.delete(sleutel);
    }
  });
  return maak('div', { class: 'veld' }, maak('label', { for: veld.id }, etiket), veld);
}

/** The code of whoever typed its words, or a piece that only one has. @param {string} tekst @param {[string, string][]} bekend */
export function codeVan(tekst, bekend) {
  const klein = tekst.toLowerCase();
  if (!klein || bekend.some(([code]) => code.toLowerCase() === klein)) {
    return tekst;
  }
  const heel = bekend.filter(([, woorden]) => woorden.toLowerCase() === klein);
  const deels = bekend.filter(([, woorden]) => woorden.toLowerCase().includes(klein));
  return [heel, deels].find((passend) => passend.length === 1)?.[0][0] ?? tekst;
}

/**
 * A field for a whole code, that stands in the URL once it is filled in: on Enter, or when the user goes on. Whoever does
 * not know the code finds it by its words; these are asked for when the field is first used.
 *
 * @param {string} etiket
 * @param {string} naam the parameter
 * @param {string} voorbeeld
 * @param {import('./plek.js').Plek} plek
 * @param {() => Promise<[string, string][]>} voorstellen code and words
 */
export function vulIn(etiket, naam, voorbeeld, plek, voorstellen) {
  const lijst = maak('datalist', { id: `voorstel-${naam}` });
  const veld = maak('input', {
    type: 'text', id: `vul-${naam}`, autocomplete: 'off', placeholder: voorbeeld, list: lijst.id
  });
  veld.value = plek.param(naam) ?? '';
  /** @type {[string, string][]} */
  let bekend = [];
  veld.addEventListener('focus', async () => {
    // a code can be typed without them
    bekend = await voorstellen().catch(/** @returns {[string, string][]} */ () => []);
    lijst.replaceChildren(...bekend.map(([code, woorden]) => maak('option', { value: code }, woorden)));
  }, { once: true });
  veld.addEventListener('change', () => plek.zet({ [naam]: codeVan(veld.value.trim(), bekend), blad: null }));
  return maak('div', { class: 'veld' }, maak('label', { for: veld.id }, etiket), veld, lijst);
}
