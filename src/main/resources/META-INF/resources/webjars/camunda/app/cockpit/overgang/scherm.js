/** The frame around the pages. Cockpit's router makes the route anew for each change of URL; what is drawn stays. */
import { maak } from '../../overgang/gedeeld/dom.js';
import { bladzijde, bladzijden } from './bladzijden.js';
import { Plek, adres } from './plek.js';
import { fout, leeg } from './stukken.js';

/** @typedef {import('./bladzijden.js').Bladzijde} Bladzijde */

export class Scherm {
  #menu = maak('ul', {});
  #inhoud = maak('div', { class: 'inhoud' });
  #bladzijde = maak(
    'div',
    { class: 'overgang-cockpit' },
    maak('nav', { 'aria-label': 'Bladzijden van de overgang' }, this.#menu),
    maak('main', { id: 'overgang-inhoud', tabindex: '-1' }, this.#inhoud)
  );
  /** @type {string | undefined} the page that is drawn */
  #getekend;
  /** @type {AbortController | undefined} */
  #bezoek;
  /** @type {string | undefined} what had the focus when the router took the page away */
  #focus;

  /** @param {HTMLElement} node */
  async toonIn(node) {
    node.append(this.#bladzijde);
    const bezoek = (this.#bezoek = new AbortController());
    const plek = new Plek(bezoek.signal);
    /** @type {Bladzijde[]} */
    let alle;
    try {
      alle = await bladzijden();
    } catch (weigering) {
      this.#inhoud.replaceChildren(fout(/** @type {Error} */ (weigering), () => this.toonIn(node)));
      return;
    }
    if (bezoek.signal.aborted) {
      return;
    }
    const nu = bladzijde(alle, plek.pagina);
    if (!nu) {
      this.#inhoud.replaceChildren(leeg('Er zijn hier geen bladzijden voor uw rol.'));
      return;
    }
    this.#tekenMenu(alle, nu);
    document.title = `${nu.titel} · Overgang`;
    if (this.#getekend !== nu.id) {
      this.#inhoud.replaceChildren(maak('p', { class: 'laadt', role: 'status' }, 'Even geduld, de gegevens komen eraan.'));
    }
    this.#inhoud.setAttribute('aria-busy', 'true');
    // a page draws into a piece of its own, so that the old one stays until the new one is whole
    const doel = maak('div', {});
    try {
      await (await nu.laad()).teken(doel, plek);
    } catch (weigering) {
      doel.replaceChildren(fout(/** @type {Error} */ (weigering), () => this.toonIn(node)));
    }
    if (!bezoek.signal.aborted) {
      if (this.#inhoud.contains(document.activeElement)) {
        this.#focus = document.activeElement?.id;
      }
      this.#inhoud.replaceChildren(doel);
      this.#inhoud.removeAttribute('aria-busy');
      this.#getekend = nu.id;
      this.#herstelFocus();
      doel.dispatchEvent(new Event('getekend'));
    }
  }

  verlaat() {
    this.#focus = this.#bladzijde.contains(document.activeElement) ? document.activeElement?.id : undefined;
    this.#bezoek?.abort();
  }

  #herstelFocus() {
    const element = this.#focus ? document.getElementById(this.#focus) : null;
    this.#focus = undefined;
    if (element) {
      element.focus({ preventScroll: true });
      if (element instanceof HTMLInputElement && element.type === 'search') {
        element.setSelectionRange(element.value.length, element.value.length);
      }
    }
  }

  /** @param {Bladzijde[]} alle @param {Bladzijde} nu */
  #tekenMenu(alle, nu) {
    this.#menu.replaceChildren(...alle.filter((een) => een.menu).map((een) =>
      maak('li', {}, maak(
        'a',
        { id: `menu-${een.id}`, href: adres(een.id), ...(een.id === nu.id ? { 'aria-current': 'page' } : een.id === nu.onder ? { 'aria-current': 'true' } : {}) },
        een.titel
      ))));
  }
}
