/** Page Wijzigingen (R15): what a newer export says otherwise, by kind, to take over or not; many at once, with a reason. */
import { vraag } from '../../overgang/gedeeld/api.js';
import { moment, woord } from '../../overgang/gedeeld/woorden.js';
import { deel, getal, knop, kop, koppeling, leeg, maak, melding } from './stukken.js';
import { tabel } from './tabel.js';

/** @typedef {Antwoord<'/api/wijzigingen'>[number]} Wijziging @typedef {import('./plek.js').Plek} Plek */

/** @param {number} aantal */
const wijzigingen = (aantal) => (aantal === 1 ? '1 wijziging' : `${getal(aantal)} wijzigingen`);

/** @param {string | undefined} code */
const waarde = (code) => (code ? woord(code) : 'leeg');

/** @param {Wijziging} een @param {Plek} plek */
const dossier = (een, plek) => koppeling(een.dossiernummer, plek.adres('dossier', { nummer: een.dossiernummer }));

/** Those of one kind: tick, give a reason, and see first what it will do. */
class Groep {
  gekozen = /** @type {Set<number>} */ (new Set());
  reden = /** @type {HTMLTextAreaElement} */ (maak('textarea', { rows: '2', required: '' }));
  uitkomst = maak('div', { 'aria-live': 'polite' });

  /** @param {Wijziging[]} rijen @param {Plek} plek @param {() => Promise<void>} opnieuw */
  constructor(rijen, plek, opnieuw) {
    this.rijen = rijen;
    this.plek = plek;
    this.opnieuw = opnieuw;
    this.reden.id = `reden-${rijen[0].veld}`;
  }

  /** @param {Wijziging} een */
  vakje(een) {
    const vakje = /** @type {HTMLInputElement} */ (maak('input', { type: 'checkbox', 'aria-label': `Kies ${een.dossiernummer}` }));
    vakje.checked = this.gekozen.has(een.id);
    vakje.addEventListener('change', () => (vakje.checked ? this.gekozen.add(een.id) : this.gekozen.delete(een.id)));
    return vakje;
  }

  /** @param {HTMLElement} lijst */
  kiesAlle(lijst) {
    return knop(`Alle ${getal(this.rijen.length)} kiezen`, () => lijst.querySelectorAll('input[type=checkbox]').forEach((vakje) => {
      /** @type {HTMLInputElement} */ (vakje).checked = true;
      vakje.dispatchEvent(new Event('change'));
    }));
  }

  /** @param {boolean} overnemen */
  vraagNa(overnemen) {
    const reden = this.reden.value.trim();
    if (!this.gekozen.size || !reden) {
      this.zeg('fout', this.gekozen.size ? 'Geef de reden van uw besluit.' : 'Kies eerst een of meer dossiers.');
      return;
    }
    const gevolgen = new Set(this.rijen.filter(({ id }) => this.gekozen.has(id)).map(({ gevolg }) => gevolg));
    const ja = knop(overnemen ? 'Ja, neem over' : 'Ja, neem niet over', () => this.besluit(overnemen, reden), { class: 'knop eerst' });
    this.uitkomst.replaceChildren(melding(
      'vraag',
      maak('p', {}, overnemen
        ? `U neemt ${wijzigingen(this.gekozen.size)} over:`
        : `${wijzigingen(this.gekozen.size)}: het blijft hier zoals het is. Uw reden staat in de tijdlijn.`),
      ...(overnemen ? [maak('ul', {}, ...[...gevolgen].map((gevolg) => maak('li', {}, gevolg)))] : []),
      maak('p', {}, ja, ' ', knop('Nee', () => this.uitkomst.replaceChildren()))
    ));
    ja.focus();
  }

  /** @param {string} soort @param {string} zin */
  zeg(soort, zin) {
    this.uitkomst.replaceChildren(melding(/** @type {any} */ (soort), maak('p', {}, zin)));
  }

  /** @param {boolean} overnemen @param {string} reden */
  async besluit(overnemen, reden) {
    try {
      const { besloten, geweigerd } = await vraag('wijzigingen/besluit', 'POST', { ids: [...this.gekozen], overnemen, reden });
      await this.opnieuw();
      bericht(`Over ${wijzigingen(besloten)} is besloten.`, geweigerd);
    } catch (weigering) {
      this.zeg('fout', /** @type {Error} */ (weigering).message);
    }
  }

  teken() {
    const lijst = tabel({
      bijschrift: this.rijen[0].soort, plek: this.plek, rijen: this.rijen, gesorteerd: true,
      kolommen: [
        { naam: 'dossier', kop: 'Dossier', cel: (een) => maak('span', {}, this.vakje(een), ' ', dossier(een, this.plek)) },
        { naam: 'school', kop: 'School', cel: (een) => een.school ?? 'geen' },
        { naam: 'oud', kop: 'Hier', cel: (een) => (een.veld === 'VERDWENEN' ? 'open' : waarde(een.oud)) },
        { naam: 'nieuw', kop: 'In OT', cel: (een) => (een.veld === 'VERDWENEN' ? 'niet meer' : waarde(een.nieuw)) },
        { naam: 'gevolg', kop: 'Als u overneemt', cel: (een) => een.gevolg },
        { naam: 'bestand', kop: 'Export', cel: (een) => `Import ${een.bestand}${een.regel ? `, regel ${getal(een.regel)}` : ''}` }
      ]
    });
    return deel(
      `${this.rijen[0].soort} (${getal(this.rijen.length)})`,
      this.rijen.length > 1 && maak('p', {}, this.kiesAlle(lijst)),
      lijst,
      maak('div', { class: 'veld' }, maak('label', { for: this.reden.id }, 'Reden'), this.reden),
      maak('p', {}, knop('Overnemen', () => this.vraagNa(true)), ' ', knop('Niet overnemen', () => this.vraagNa(false))),
      this.uitkomst
    );
  }
}

const nieuws = maak('div', { role: 'status', class: 'nieuws' });

/** @param {string} zin @param {{id?: number, melding?: string}[]} geweigerd */
function bericht(zin, geweigerd) {
  nieuws.replaceChildren(melding(
    geweigerd.length ? 'fout' : 'goed',
    maak('p', {}, zin),
    ...(geweigerd.length ? [maak('ul', {}, ...geweigerd.map((een) => maak('li', {}, een.melding ?? '')))] : [])
  ));
}

/** @param {Wijziging[]} alle @param {Plek} plek */
function besloten(alle, plek) {
  return tabel({
    bijschrift: 'Wat een nieuwere export veranderde', plek, rijen: alle, niets: 'Er is nog niets veranderd door een nieuwere export.',
    kolommen: [
      { naam: 'dossier', kop: 'Dossier', cel: (een) => dossier(een, plek), sorteer: (een) => een.dossiernummer },
      { naam: 'soort', kop: 'Wat', cel: (een) => een.soort, sorteer: (een) => een.soort },
      { naam: 'oud', kop: 'Was', cel: (een) => waarde(een.oud) },
      { naam: 'nieuw', kop: 'In OT', cel: (een) => waarde(een.nieuw) },
      { naam: 'stand', kop: 'Besluit', cel: (een) => woord(een.stand), sorteer: (een) => een.stand },
      { naam: 'reden', kop: 'Reden', cel: (een) => een.reden ?? '' },
      { naam: 'door', kop: 'Door', cel: (een) => een.beslotenDoor ?? '', sorteer: (een) => een.beslotenDoor },
      { naam: 'op', kop: 'Op', cel: (een) => moment(een.beslotenOp ?? een.gezienOp), sorteer: (een) => een.beslotenOp ?? een.gezienOp }
    ]
  });
}

/** @param {HTMLElement} doel @param {Plek} plek */
export async function teken(doel, plek) {
  if (plek.param('toon') === 'alles') {
    const alle = await vraag('wijzigingen');
    doel.replaceChildren(
      kop('Wijzigingen'),
      maak('p', {}, koppeling('Terug naar wat open staat', plek.adres('wijzigingen'))),
      besloten(alle, plek)
    );
    return;
  }
  /** @type {Wijziging[]} */
  const open = await vraag('wijzigingen?stand=OPEN');
  /** @type {Map<string, Wijziging[]>} */
  const soorten = new Map();
  open.forEach((een) => soorten.set(een.veld, [...(soorten.get(een.veld) ?? []), een]));
  const { gewijzigd = 0, verdwenen = 0 } = await vraag('wijzigingen/open');
  doel.replaceChildren(
    kop('Wijzigingen'),
    maak('p', {}, 'Een nieuwere export zegt iets anders dan de vorige. Groep, datums en een consulent volgen vanzelf. Wat de weg of '
      + 'de leerling raakt, verandert pas als u dat hier besluit. ', koppeling('Alles wat veranderde', plek.adres('wijzigingen', { toon: 'alles' }))),
    nieuws,
    maak('p', {}, open.length < gewijzigd + verdwenen
      ? `Hier staan er ${getal(open.length)} van de ${getal(gewijzigd + verdwenen)}: de andere volgen als u over deze hebt besloten.` : ''),
    ...(open.length
      ? [...soorten.values()].map((rijen) => new Groep(rijen, plek, () => teken(doel, plek)).teken())
      : [leeg('Er wacht geen wijziging op een besluit.')])
  );
}
