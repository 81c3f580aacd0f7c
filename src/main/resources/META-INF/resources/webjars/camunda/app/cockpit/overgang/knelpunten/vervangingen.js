/** The vervangingen that run and that were, asked for only by who opens the list. */
import { vraag } from '../../../overgang/gedeeld/api.js';
import { stuks, zeg } from './bericht.js';
import { fout, knop, korteDag, maak, melding, telling } from '../stukken.js';
import { tabel } from '../tabel.js';

/**
 * @typedef {{
 *   id: number, afwezige: string, vervanger: string, reden: string, tot: string, begonnenOp: string,
 *   begonnenDoor: string, dossiers: number, taken: number, beeindigdOp?: string, beeindigdDoor?: string, terug: number
 * }} Gegeven
 */

export class Vervangingenlijst {
  #plek;
  #na;
  #bericht = maak('div', { role: 'status' });
  #lijst = maak('div', {});
  #open = /** @type {HTMLDetailsElement} */ (maak(
    'details', {}, maak('summary', {}, 'Vervangingen bekijken en beëindigen'), this.#bericht, this.#lijst
  ));

  /** @param {import('../plek.js').Plek} plek @param {() => Promise<void>} na draws the load anew */
  constructor(plek, na) {
    this.#plek = plek;
    this.#na = na;
    this.element = this.#open;
    this.#open.addEventListener('toggle', () => this.verouderd());
  }

  verouderd() {
    if (this.#open.open) {
      this.#laad();
    }
  }

  async #laad() {
    try {
      this.#lijst.replaceChildren(this.#tabel(await vraag('vervangingen')));
    } catch (weigering) {
      this.#lijst.replaceChildren(fout(/** @type {Error} */ (weigering), () => this.#laad()));
    }
  }

  /** @param {Gegeven[]} rijen */
  #tabel(rijen) {
    return tabel({
      bijschrift: 'Vervangingen',
      niets: 'Er is nog geen consulent vervangen.',
      param: 'vervangingen',
      plek: this.#plek,
      rijen,
      kolommen: [
        { naam: 'afwezige', kop: 'Afwezig', cel: (rij) => rij.afwezige },
        { naam: 'vervanger', kop: 'Vervanger', cel: (rij) => rij.vervanger },
        { naam: 'reden', kop: 'Reden', cel: (rij) => rij.reden },
        { naam: 'van', kop: 'Van', cel: (rij) => `${korteDag(rij.begonnenOp)} (${rij.begonnenDoor})` },
        { naam: 'tot', kop: 'Tot en met', cel: (rij) => korteDag(rij.tot) },
        {
          naam: 'dossiers',
          kop: 'Dossiers',
          soort: 'getal',
          cel: (rij) => telling(rij.dossiers, this.#plek.adres('dossiers', { consulent: rij.vervanger }))
        },
        { naam: 'taken', kop: 'Taken', soort: 'getal', cel: (rij) => rij.taken },
        {
          naam: 'stand',
          kop: 'Stand',
          cel: (rij) => (rij.beeindigdOp
            ? `Beëindigd op ${korteDag(rij.beeindigdOp)} (${rij.beeindigdDoor}), `
              + `${stuks(rij.terug, 'dossier', 'dossiers')} terug`
            : knop('Nu beëindigen', () => this.#vraagBevestiging(rij), {
              'aria-label': `De vervanging van ${rij.afwezige} nu beëindigen`
            }))
        }
      ]
    });
  }

  /** What goes back is told first. @param {Gegeven} rij */
  async #vraagBevestiging(rij) {
    try {
      const { dossiers, blijven, naar } = await vraag(`vervangingen/${rij.id}/beeindigen/vooruitblik`);
      const wie = Object.entries(naar).map(([account, aantal]) => `${stuks(aantal, 'dossier', 'dossiers')} naar ${account}`).join(', ');
      const ja = knop('Ja, beëindig', () => this.#beeindig(rij), { class: 'knop eerst' });
      this.#bericht.replaceChildren(melding(
        '',
        maak('p', {}, `${rij.vervanger} geeft ${stuks(dossiers, 'dossier', 'dossiers')} terug, met de taken erbij${wie && `: ${wie}`}. `
          + (blijven ? `${stuks(blijven, 'dossier blijft', 'dossiers blijven')} waar het nu is: gesloten, of intussen bij een ander. ` : '')
          + 'Waar een evaluatiegesprek wacht, stuurt de school de documenten opnieuw.'),
        maak('p', {}, ja, ' ', knop('Nee, terug', () => this.#bericht.replaceChildren()))
      ));
      ja.focus();
    } catch (weigering) {
      zeg(this.#bericht, 'fout', /** @type {Error} */ (weigering).message);
    }
  }

  /** @param {Gegeven} rij */
  async #beeindig({ id, afwezige }) {
    let zin;
    let soort = 'goed';
    this.#bericht.replaceChildren(maak('p', { class: 'laadt' }, 'Even geduld, de dossiers gaan terug.'));
    try {
      const { terug } = await vraag(`vervangingen/${id}/beeindigen`, 'POST');
      zin = `De vervanging is beëindigd: ${stuks(terug, 'dossier gaat', 'dossiers gaan')} terug naar ${afwezige}.`;
    } catch (weigering) {
      soort = 'fout';
      zin = /** @type {Error} */ (weigering).message;
    }
    await Promise.all([this.#laad(), this.#na()]);
    zeg(this.#bericht, soort, zin);
  }
}
