/** Page Importeren: choose a file, try it, read it; how far an import is can be seen by everyone, also after a reload. */
import { vraag } from '../../../overgang/gedeeld/api.js';
import { PADEN, alleKolommen, gekozen, kopregel, onthoud, uitleg, vraagKolommen } from './kolommen.js';
import { WEG, stuurBestand } from './stroom.js';
import { SOORTEN, balk, uitkomst } from './uitkomst.js';
import { knop, kop, koppeling, maak, melding } from '../stukken.js';

/** @typedef {import('../plek.js').Plek} Plek @typedef {import('./stroom.js').Stand} Stand */

/** What this tab is doing; it goes on while the user looks at another page of Cockpit. */
const hier = {
  bezig: false,
  soort: 'OT_EXPORT',
  /** @type {File | undefined} */
  bestand: undefined,
  /** whether the file is said to hold every dossier of OT */
  volledig: false,
  /** whether a dry run of this file has come to its end */
  geproefd: false,
  /** @type {(stand: Stand) => void} the page that is drawn now */
  toon: () => {}
};

/** The parts of the page that change. */
class Bladzijde {
  voortgang = maak('div', {});
  uitkomst = maak('div', {});
  uitleg = maak('div', {});
  kolomkeuze = maak('div', {});
  nieuws = maak('div', { role: 'status', class: 'nieuws' });
  soort = /** @type {HTMLSelectElement} */ (maak(
    'select', { id: 'import-soort' }, ...Object.entries(SOORTEN).map(([code, woorden]) => maak('option', { value: code }, woorden))
  ));
  bestand = /** @type {HTMLInputElement} */ (maak('input', {
    type: 'file', id: 'import-bestand', accept: '.csv,.txt,.xlsx', 'aria-describedby': 'import-uitleg'
  }));
  volledig = /** @type {HTMLInputElement} */ (maak('input', { type: 'checkbox', id: 'import-volledig' }));
  proef = /** @type {HTMLButtonElement} */ (knop('Proef doen', () => this.start(true), { id: 'import-proef', class: 'knop eerst' }));
  echt = /** @type {HTMLButtonElement} */ (knop('Echt inlezen', () => this.start(false), { id: 'import-echt' }));

  volledigVeld = maak('div', { class: 'veld vinkje' }, this.volledig, ' ', maak(
    'label', { for: 'import-volledig' }, 'Dit is een volledige export: elk dossier van OT staat erin'
  ));

  /** @param {Record<string, import('./kolommen.js').Kolom[]>} kolommen of each kind of file */
  constructor(kolommen) {
    this.kolommen = kolommen;
    this.soort.value = hier.soort;
    if (hier.bestand) {
      const keuze = new DataTransfer();
      keuze.items.add(hier.bestand);
      this.bestand.files = keuze.files;
    }
    this.volledig.checked = hier.volledig;
    this.volledig.addEventListener('change', () => this.gekozen());
    this.soort.addEventListener('change', () => this.gekozen());
    this.bestand.addEventListener('change', () => this.gekozen());
    this.knoppen();
    this.toonKolommen();
  }

  gekozen() {
    hier.soort = this.soort.value;
    hier.bestand = this.bestand.files?.[0];
    hier.volledig = this.volledig.checked;
    hier.geproefd = false;
    this.nieuws.replaceChildren();
    this.kolomkeuze.replaceChildren();
    this.knoppen();
    this.toonKolommen();
  }

  toonKolommen() {
    const eerder = /** @type {HTMLDetailsElement | null} */ (this.uitleg.querySelector('details'));
    const nieuw = uitleg(hier.soort, this.kolommen[hier.soort], () => this.onthoud({}).catch((weigering) => this.fout(weigering)));
    /** @type {HTMLDetailsElement} */ (nieuw).open = eerder?.open ?? false;
    this.uitleg.replaceChildren(nieuw);
  }

  /** @param {Record<string, string>} namen all that are called otherwise */
  async onthoud(namen) {
    this.kolommen[hier.soort] = (await onthoud(hier.soort, namen)).kolommen;
    this.toonKolommen();
  }

  /** A file that was refused: perhaps its columns only have other names. */
  async vraagKolommen() {
    const soort = hier.soort;
    const kop = hier.bestand && await kopregel(soort, hier.bestand).catch(/** @returns {undefined} */ () => undefined);
    const kolommen = this.kolommen[soort];
    if (!kop?.vrij.length || !kolommen.some(({ kolom, verplicht }) => verplicht && kop.ontbreekt.includes(kolom))) {
      return;
    }
    this.nieuws.replaceChildren();
    this.kolomkeuze.replaceChildren(vraagKolommen(
      kolommen,
      kop,
      async (namen) => {
        try {
          await this.onthoud({ ...gekozen(kolommen), ...namen });
          await this.start(true);
        } catch (weigering) {
          this.fout(/** @type {Error} */ (weigering));
        }
      },
      () => this.nieuws.replaceChildren(melding('fout', 'Kies eerst welke kolom het is.'))
    ));
    /** @type {HTMLElement | null} */ (this.kolomkeuze.querySelector('select'))?.focus();
  }

  knoppen() {
    this.proef.disabled = hier.bezig;
    this.echt.disabled = hier.bezig;
    this.echt.hidden = !hier.geproefd;
    /** @type {HTMLElement} */ (this.volledigVeld).hidden = hier.soort !== 'OT_EXPORT';
  }

  /** @param {boolean} proef */
  async start(proef) {
    if (!hier.bestand) {
      this.nieuws.replaceChildren(melding('fout', 'Kies eerst een bestand.'));
      this.bestand.focus();
      return;
    }
    hier.bezig = true;
    this.knoppen();
    this.uitkomst.replaceChildren();
    this.voortgang.replaceChildren();
    this.kolomkeuze.replaceChildren();
    this.nieuws.replaceChildren(melding('goed', 'Het bestand wordt verstuurd en gecontroleerd.'));
    try {
      await stuurBestand(PADEN[hier.soort], hier.bestand, proef, hier.volledig && hier.soort === 'OT_EXPORT', (stand) => hier.toon(stand));
      hier.geproefd = proef;
    } catch (weigering) {
      this.voortgang.replaceChildren();
      this.fout(/** @type {Error} */ (weigering));
      await this.vraagKolommen();
    } finally {
      hier.bezig = false;
      this.knoppen();
    }
  }

  /** @param {Error} weigering */
  fout(weigering) {
    this.weg = weigering.message === WEG;
    this.nieuws.replaceChildren(melding('fout', weigering.message));
  }

  /** @param {Stand} stand */
  toon(stand) {
    if (stand.stand === 'LOPEND') {
      this.loopt(stand);
      return;
    }
    this.voortgang.replaceChildren();
    this.toonUitkomst(stand);
    this.nieuws.replaceChildren(stand.verslag && stand.proef
      ? melding('goed', 'De proef is klaar. Klopt de uitkomst, kies dan "Echt inlezen".')
      : melding(stand.verslag ? 'goed' : 'fout', stand.verslag ? 'Het bestand is ingelezen.' : 'De import is afgebroken.'));
  }

  /** Once for each import, so that a later look at the server takes away nobody's focus. @param {Stand} stand */
  toonUitkomst(stand) {
    const welke = `${stand.begonnenOp} ${stand.stand}`;
    if (this.uitkomst.dataset.welke !== welke || !this.uitkomst.hasChildNodes()) {
      this.uitkomst.dataset.welke = welke;
      this.uitkomst.replaceChildren(uitkomst(stand));
    }
  }

  /** The bar stays the same element, so that nobody loses it from sight. @param {Stand} stand */
  loopt(stand) {
    const nieuw = balk(stand);
    const oud = this.voortgang.querySelector('.importbalk');
    if (!oud) {
      this.nieuws.replaceChildren();
    }
    oud ? oud.replaceWith(nieuw) : this.voortgang.replaceChildren(nieuw);
  }

  /** What the server says, when this tab does not hear it from its own import. */
  async vraagNa() {
    if (hier.bezig) {
      return;
    }
    const { lopend, laatste } = await vraag('import/lopend');
    if (lopend) {
      this.loopt(lopend);
      return;
    }
    this.voortgang.replaceChildren();
    if (this.weg) {
      // what was said about the connection is past
      this.weg = false;
      this.nieuws.replaceChildren();
    }
    if (laatste) {
      this.toonUitkomst(laatste);
    }
  }
}

/** @param {HTMLElement} doel @param {Plek} plek */
export async function teken(doel, plek) {
  const bladzijde = new Bladzijde(await alleKolommen());
  hier.toon = (stand) => bladzijde.toon(stand);
  await bladzijde.vraagNa();
  doel.replaceChildren(
    kop('Importeren'),
    maak(
      'p',
      {},
      'Lees eerst de scholen in en dan de dossiers. Doe altijd eerst een proef: die zegt wat er zou gebeuren en verandert niets. '
        + 'Wat er eerder is ingelezen, staat bij ',
      koppeling('Aansluiting', plek.adres('aansluiting')),
      '.'
    ),
    maak(
      'div',
      { class: 'filters' },
      maak('div', { class: 'veld' }, maak('label', { for: 'import-soort' }, 'Wat leest u in?'), bladzijde.soort),
      maak('div', { class: 'veld' }, maak('label', { for: 'import-bestand' }, 'Bestand (CSV of Excel)'), bladzijde.bestand),
      bladzijde.volledigVeld,
      bladzijde.proef,
      bladzijde.echt
    ),
    maak('p', { id: 'import-uitleg', class: 'zacht' }, 'Een CSV- of Excel-bestand (.xlsx) met een kopregel. Zet er geen naam, BSN of ECK iD in.'),
    bladzijde.uitleg,
    bladzijde.nieuws,
    bladzijde.kolomkeuze,
    bladzijde.voortgang,
    bladzijde.uitkomst
  );
  plek.ververs(() => bladzijde.vraagNa().catch((weigering) =>
    bladzijde.nieuws.replaceChildren(melding('fout', weigering.message))));
}
