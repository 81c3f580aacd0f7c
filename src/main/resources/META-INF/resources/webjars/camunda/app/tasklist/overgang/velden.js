/**
 * Reads and fills the fields of a form. Each field stands in a `.veld` with `data-veld="name"`; `data-als="a=x b=y"`
 * shows it only while all of that holds. A field that is not shown is not sent, but keeps what was typed.
 */
import { lokaal } from '../../overgang/gedeeld/woorden.js';

/** @typedef {Record<string, any>} Waarden */

/** @param {HTMLElement} form @param {string} naam @returns {HTMLInputElement[]} */
const controls = (form, naam) =>
  /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll(`[name="${naam}"]`)]);

/** @param {HTMLElement} form */
const namen = (form) => new Set([...form.querySelectorAll('[name]')].map((control) => control.getAttribute('name')));

/** @param {Element} element */
export const isZichtbaar = (element) => !element.closest('[hidden]');

/** @param {HTMLInputElement[]} groep @returns {any} */
function waarde(groep) {
  const [eerste] = groep;
  const gekozen = groep.filter((control) => control.checked).map((control) => control.value);
  if (eerste.type === 'radio') {
    const [keuze] = gekozen;
    return { true: true, false: false }[keuze] ?? (keuze || null);
  }
  if (eerste.type === 'checkbox') {
    return eerste.closest('[data-lijst]') ? gekozen : eerste.checked;
  }
  if (eerste.hasAttribute('data-regels')) {
    return eerste.value.split('\n').map((regel) => regel.trim()).filter(Boolean);
  }
  return eerste.value.trim() || null;
}

/** @param {HTMLElement} form @returns {Waarden} by name; an empty text is null */
export function lees(form) {
  const gelezen = /** @type {Waarden} */ ({});
  for (const naam of namen(form)) {
    const groep = controls(form, naam).filter(isZichtbaar);
    gelezen[naam] = groep.length ? waarde(groep) : null;
  }
  return gelezen;
}

/** @param {HTMLInputElement} control @param {any} nieuw */
function zet(control, nieuw) {
  if (control.type === 'radio') {
    control.checked = control.value === String(nieuw ?? '');
  } else if (control.type === 'checkbox') {
    control.checked = Array.isArray(nieuw) ? nieuw.includes(control.value) : Boolean(nieuw);
  } else if (control.type === 'datetime-local' && nieuw?.endsWith('Z')) {
    control.value = lokaal(nieuw);
  } else {
    control.value = Array.isArray(nieuw) ? nieuw.join('\n') : (nieuw ?? '');
  }
}

/** @param {HTMLElement} form @param {Waarden} waarden what is not named stays as it is */
export function vul(form, waarden) {
  for (const naam of namen(form)) {
    if (naam in waarden) {
      controls(form, naam).forEach((control) => zet(control, waarden[naam]));
    }
  }
}

/** Every value as it stands in the form, hidden or not: to put it back. @param {HTMLElement} form @returns {Waarden} */
export function concept(form) {
  return Object.fromEntries([...namen(form)].map((naam) => [naam, waarde(controls(form, naam))]));
}

/**
 * @param {HTMLElement} form
 * @param {Waarden} feiten the dossier, the values, and what follows from them; what is not there is false, null is not yet
 *   chosen
 */
export function toonWatGeldt(form, feiten) {
  for (const element of form.querySelectorAll('[data-als]')) {
    const eisen = element.getAttribute('data-als').split(' ').map((eis) => eis.split('='));
    element.hidden = !eisen.every(([naam, nodig]) => String(feiten[naam] === undefined ? false : feiten[naam]) === nodig);
  }
}

/**
 * A field with `data-gevraagd` is there once the API asked for it, or when it was answered.
 *
 * @param {HTMLElement} form @param {Waarden} waarden @param {Set<string>} gevraagd
 */
export function toonGevraagd(form, waarden, gevraagd) {
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll('[data-gevraagd]'))) {
    const { veld } = element.dataset;
    element.hidden = !(gevraagd.has(veld) || waarden[veld]);
  }
}

/** @param {HTMLElement} form @param {Record<string, string | boolean | undefined>} teksten by name, for `data-tekst="name"` */
export function vulTeksten(form, teksten) {
  for (const element of form.querySelectorAll('[data-tekst]')) {
    element.textContent = String(teksten[element.getAttribute('data-tekst')] ?? element.textContent);
  }
}
