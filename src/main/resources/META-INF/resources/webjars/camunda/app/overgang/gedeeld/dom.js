/**
 * Makes an element. Text stays text: nothing that people typed is ever read as HTML.
 *
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} naam
 * @param {Record<string, string>} kenmerken
 * @param {...(string | Node | null | false | undefined)} inhoud what is empty is left out
 * @returns {HTMLElementTagNameMap[N]}
 */
export function maak(naam, kenmerken, ...inhoud) {
  const element = document.createElement(naam);
  Object.entries(kenmerken).forEach(([kenmerk, waarde]) => element.setAttribute(kenmerk, waarde));
  element.append(.../** @type {(string | Node)[]} */ (inhoud.filter((deel) => deel)));
  return element;
}

/** @param {string} tekst @param {(gebeurtenis: Event) => void} doen @param {Record<string, string>} [kenmerken] */
export function knop(tekst, doen, kenmerken = {}) {
  const element = maak('button', { type: 'button', class: 'knop', ...kenmerken }, tekst);
  element.addEventListener('click', doen);
  return element;
}

/** A message after an action, read aloud. @param {string} soort goed or fout @param {...(string | Node)} inhoud */
export const melding = (soort, ...inhoud) =>
  maak('div', { class: `melding ${soort}`, role: soort === 'fout' ? 'alert' : 'status' }, ...inhoud);
