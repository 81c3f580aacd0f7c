/** Hands the work of a consulent who is away to another, after showing how much that is. */
import { Weigering, vraag } from '../../../overgang/gedeeld/api.js';
import { dag, lokaal } from '../../../overgang/gedeeld/woorden.js';
import { stuks, zeg } from './bericht.js';
import { heeftWerk, last } from './consulenten.js';
import { Vervangingenlijst } from './vervangingen.js';
import { deel, knop, maak, melding } from '../stukken.js';

/** @typedef {import('./consulenten.js').Consulent} Consulent */

/** @param {string} naam @param {string} etiket @param {HTMLElement} invoer @param {string} [uitleg] */
function veld(naam, etiket, invoer, uitleg) {
  invoer.id = `vervanging-${naam}`;
  invoer.setAttribute('name', naam);
  invoer.setAttribute('required', '');
  invoer.setAttribute('aria-describedby', `${invoer.id}-uitleg ${invoer.id}-fout`);
  return maak(
    'div',
    { class: 'veld' },
    maak('label', { for: invoer.id }, etiket),
    maak('p', { id: `${invoer.id}-uitleg`, class: 'zacht' }, uitleg),
    invoer,
    maak('p', { id: `${invoer.id}-fout`, class: 'laat' })
  );
}

export class Vervanging {
  #na;
  /** @type {Consulent[]} */
  #consulenten = [];
  #afwezige = /** @type {HTMLSelectElement} */ (maak('select', {}));
  #vervanger = /** @type {HTMLSelectElement} */ (maak('select', {}));
  #reden = /** @type {HTMLTextAreaElement} */ (maak('textarea', { rows: '2', maxlength: '500' }));
  #tot = /** @type {HTMLInputElement} */ (maak('input', { type: 'date' }));
  #wat = maak('div', { role: 'status', class: 'watovergaat' });
  #bevestig = maak('div', {});
  #form = /** @type {HTMLFormElement} */ (maak('form', { id: 'vervanging', novalidate: '' }));
  #bericht = maak('div', { role: 'status' });
  #lijst;

  /** @param {import('../plek.js').Plek} plek @param {() => Promise<void>} na draws the load anew */
  constructor(plek, na) {
    this.#na = na;
    this.#lijst = new Vervangingenlijst(plek, na);
    this.#tot.min = lokaal(new Date().toISOString()).slice(0, 10);
    this.#form.append(
      veld('afwezige', 'Wie is er afwezig?', this.#afwezige),
      veld('vervanger', 'Wie neemt de taken over?', this.#vervanger),
      veld('reden', 'Waarom?', this.#reden, 'Zonder namen of andere gegevens van leerlingen.'),
      veld('tot', 'Tot en met', this.#tot, 'Daarna gaat terug wat nog open is.'),
      this.#wat,
      maak('p', {}, maak('button', { type: 'submit', class: 'knop eerst' }, 'Taken overdragen')),
      this.#bevestig
    );
    this.#form.addEventListener('submit', (gebeurtenis) => this.#vraagBevestiging(gebeurtenis));
    this.#form.addEventListener('input', () => this.#toonWat());
    this.element = maak(
      'div',
      {},
      deel('Taken van een afwezige consulent overdragen', this.#bericht, this.#form),
      this.#lijst.element
    );
  }

  /** @param {Consulent[]} consulenten */
  toon(consulenten) {
    this.#consulenten = consulenten;
    const aanwezig = consulenten.filter((een) => !een.vervanger);
    this.#vul(this.#afwezige, aanwezig.filter(heeftWerk));
    this.#vul(this.#vervanger, [...aanwezig].sort((een, ander) => een.dossiers - ander.dossiers));
    this.#toonWat();
  }

  /** @param {string} account */
  begin(account) {
    this.#afwezige.value = account;
    this.#toonWat();
    this.#vervanger.focus();
  }

  /** @param {HTMLSelectElement} keuze @param {Consulent[]} consulenten */
  #vul(keuze, consulenten) {
    const was = keuze.value;
    keuze.replaceChildren(maak('option', { value: '' }, 'kies een consulent'), ...consulenten.map((een) =>
      maak('option', { value: een.account }, `${een.naam} (${last(een)})`)));
    keuze.value = consulenten.some((een) => een.account === was) ? was : '';
  }

  #toonWat() {
    this.#bevestig.replaceChildren();
    const van = this.#consulenten.find((een) => een.account === this.#afwezige.value);
    const naar = this.#consulenten.find((een) => een.account === this.#vervanger.value);
    if (!van) {
      this.#wat.textContent = '';
      return;
    }
    const gaat = van.dossiers + van.taken === 1 ? 'gaat' : 'gaan';
    const erheen = naar ? ` naar ${naar.naam}, die nu ${last(naar)} heeft` : '';
    this.#wat.textContent = `Er ${gaat} ${last(van)} over van ${van.naam}${erheen}.`;
  }

  /** @param {Event} gebeurtenis */
  #vraagBevestiging(gebeurtenis) {
    gebeurtenis.preventDefault();
    this.#toonFouten([]);
    if (!this.#form.checkValidity()) {
      this.#draagOver();
      return;
    }
    const ja = knop('Ja, draag over', () => this.#draagOver(), { class: 'knop eerst' });
    this.#bevestig.replaceChildren(melding(
      '',
      maak('p', {}, `${this.#wat.textContent} Dat duurt tot en met ${dag(this.#tot.value)}. `
        + 'Waar een evaluatiegesprek wacht, stuurt de school de documenten opnieuw, naar de vervanger.'),
      maak('p', {}, ja, ' ', knop('Nee, terug', () => {
        this.#bevestig.replaceChildren();
        this.#afwezige.focus();
      }))
    ));
    ja.focus();
  }

  /** The server says what is wrong with each field, also with an empty one. */
  async #draagOver() {
    try {
      const over = await vraag('vervangingen', 'POST', Object.fromEntries(
        [...new FormData(this.#form)].map(([naam, waarde]) => [naam, waarde || null])
      ));
      this.#form.reset();
      await this.#na();
      this.#lijst.verouderd();
      zeg(this.#bericht, 'goed', `${stuks(over.dossiers, 'dossier', 'dossiers')} en `
        + `${stuks(over.taken, 'taak', 'taken')} overgedragen.`
        + (over.opnieuwVerzenden
          ? ` Bij ${stuks(over.opnieuwVerzenden, 'dossier', 'dossiers')} stuurt de school de documenten opnieuw.`
          : ''));
    } catch (weigering) {
      this.#bevestig.replaceChildren();
      zeg(this.#bericht, 'fout', /** @type {Error} */ (weigering).message);
      this.#toonFouten(weigering instanceof Weigering ? weigering.fouten : []);
    }
  }

  /** @param {{veld: string, melding: string}[]} fouten */
  #toonFouten(fouten) {
    [this.#afwezige, this.#vervanger, this.#reden, this.#tot].forEach((invoer) => {
      const zinnen = fouten.filter((een) => een.veld === invoer.name).map((een) => een.melding);
      const plaats = /** @type {HTMLElement} */ (this.#form.querySelector(`#${invoer.id}-fout`));
      plaats.textContent = zinnen.join(' ');
      invoer.setAttribute('aria-invalid', String(zinnen.length > 0));
    });
    const eerste = /** @type {HTMLElement | null} */ (this.#form.querySelector('[aria-invalid="true"]'));
    eerste?.focus();
  }
}
