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
