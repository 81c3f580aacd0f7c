/** What stands still by a failure: what is wrong, what to do, and trying again one, some or all. */
import { vraag } from '../../../overgang/gedeeld/api.js';
import { dag, moment, tijd } from '../../../overgang/gedeeld/woorden.js';
import { stuks, zeg } from './bericht.js';
import { getal, knop, koppeling, leeg, maak } from '../stukken.js';

/**
 * @typedef {{
 *   proces: string, processleutel?: string, element: string, naam: string, oorzaak: string, watIsEr: string,
 *   watTeDoen: string, code: string, aantal: number, kenmerken: string[], sinds: string, opnieuwOp?: string
 * }} Storing
 * @typedef {{element?: string, oorzaak?: string, kenmerken?: string[], vanzelf?: boolean}} Keuze what to try again
 */

/** @type {Record<string, {pagina: string, naam: string}>} */
const BLADZIJDE = {
  OvergangDossierProcess: { pagina: 'dossier', naam: 'nummer' },
  TopDossierOpenenProcess: { pagina: 'dossier', naam: 'nummer' },
  BijlagenPlaatsenProcess: { pagina: 'dossier', naam: 'nummer' },
  OvergangSchoolProcess: { pagina: 'school', naam: 'school' }
};

/** "om 23:21", and the day where that is not today. @param {string} op */
const wanneer = (op) => (dag(op) === dag(new Date().toISOString()) ? `om ${tijd(op)}` : `op ${moment(op)}`);

export class Storingen {
  #plek;
  #lijst = maak('div', {});
  #bericht = maak('div', { role: 'status' });

  #zietDossiers;

  /** @param {import('../plek.js').Plek} plek @param {boolean} [zietDossiers] whether who looks may see what it is about */
  constructor(plek, zietDossiers = true) {
    this.#plek = plek;
    this.#zietDossiers = zietDossiers;
    this.element = maak('div', { id: 'knelpunten-storingen' }, this.#bericht, this.#lijst);
  }

  async laad() {
    this.#toon(await vraag('storingen'));
  }

  /** Not under the hands of somebody who is choosing. */
  async ververs() {
    const bezig = this.element.contains(document.activeElement) || this.#lijst.querySelector('input:checked');
    if (!bezig) {
      await this.laad().catch((/** @type {Error} */ weigering) => zeg(this.#bericht, 'fout', weigering.message));
    }
  }

  /** @param {Storing[]} storingen */
  #toon(storingen) {
    const vast = storingen.filter((een) => !een.opnieuwOp);
    const totaal = vast.reduce((som, een) => som + een.aantal, 0);
    this.#lijst.replaceChildren(...(storingen.length
      ? [
          ...(vast.length > 1
            ? [maak('p', {}, knop(`Alle ${getal(totaal)} storingen opnieuw proberen`, () => this.#opnieuw({})))]
            : []),
          ...storingen.map((een, volgnummer) => (een.opnieuwOp ? this.#vanzelf(een, een.opnieuwOp) : this.#storing(een, volgnummer)))
        ]
      : [leeg('Er zijn geen storingen: alles loopt.')]));
  }

  /** What fails for now, and is tried again without anyone. @param {Storing} storing @param {string} opnieuwOp */
  #vanzelf({ naam, proces, element, oorzaak, aantal, watIsEr, watTeDoen }, opnieuwOp) {
    const id = `vanzelf-${element}-${oorzaak}`;
    return maak(
      'article',
      { class: 'oordeel let-op', 'aria-labelledby': id },
      maak('h3', { id }, `${naam} (${proces})`),
      maak('p', {}, maak('strong', {}, `${stuks(aantal, 'stap lukt nu niet en wordt', 'stappen lukken nu niet en worden')} vanzelf opnieuw geprobeerd, ${
        wanneer(opnieuwOp)}. `), watIsEr),
      maak('p', {}, maak('strong', {}, 'Blijft het misgaan: '), watTeDoen),
      maak('p', {}, knop('Nu proberen', () => this.#opnieuw({ element, oorzaak, vanzelf: true }), { 'aria-label': `Nu proberen: ${naam}` }))
    );
  }

  /** @param {Storing} storing @param {number} volgnummer */
  #storing(storing, volgnummer) {
    const { element, oorzaak, aantal } = storing;
    const kop = maak('h3', { id: `storing-${volgnummer}` }, `${storing.naam} (${storing.proces})`);
    return maak(
      'article',
      { class: 'storing', 'aria-labelledby': kop.id },
      kop,
      maak('p', {}, maak('strong', {}, `${stuks(aantal, 'storing', 'storingen')}. `), storing.watIsEr),
      maak('p', {}, maak('strong', {}, 'Wat te doen: '), storing.watTeDoen),
      maak('p', { class: 'zacht' }, `Sinds ${moment(storing.sinds)}. Code voor de beheerder: `,
        maak('code', {}, storing.code)),
      maak('p', {}, knop(
        aantal === 1 ? 'Opnieuw proberen' : `Alle ${getal(aantal)} opnieuw proberen`,
        () => this.#opnieuw({ element, oorzaak }),
        { class: 'knop eerst' }
      )),
      storing.kenmerken.length > 0 && this.#keuze(storing, volgnummer)
    );
  }

  /** @param {Storing} storing @param {number} volgnummer */
  #keuze({ element, oorzaak, aantal, kenmerken, processleutel }, volgnummer) {
    const doen = knop('', () => this.#opnieuw({ element, oorzaak, kenmerken: gekozen() }));
    const lijst = maak('ul', { class: 'kenmerken' }, ...kenmerken.map((kenmerk, plaats) => {
      const id = `storing-${volgnummer}-${plaats}`;
      return maak(
        'li',
        {},
        maak('input', { type: 'checkbox', id, value: kenmerk }),
        maak('label', { for: id }, kenmerk),
        this.#koppeling(kenmerk, processleutel)
      );
    }));
    const gekozen = () => [...lijst.querySelectorAll('input:checked')]
      .map((vinkje) => /** @type {HTMLInputElement} */ (vinkje).value);
    const tel = () => {
      const { length } = gekozen();
      doen.textContent = `${getal(length)} gekozen opnieuw proberen`;
      /** @type {HTMLButtonElement} */ (doen).disabled = !length;
    };
    lijst.addEventListener('change', tel);
    tel();
    const welke = aantal > kenmerken.length ? `de eerste ${getal(kenmerken.length)} van ` : '';
    const wat = welke + getal(aantal);
    return maak('details', {}, maak('summary', {}, `Bekijk en kies zelf (${wat})`), lijst, maak('p', {}, doen));
  }

  /** @param {string} kenmerk @param {string} [processleutel] */
  #koppeling(kenmerk, processleutel) {
    const naar = this.#zietDossiers && BLADZIJDE[processleutel ?? ''];
    return naar && koppeling(
      maak('span', { 'aria-label': `Bekijk ${kenmerk}` }, 'bekijk'),
      this.#plek.adres(naar.pagina, { [naar.naam]: kenmerk })
    );
  }

  /** @param {Keuze} keuze */
  async #opnieuw(keuze) {
    try {
      const { aantal } = await vraag('storingen/opnieuw', 'POST', keuze);
      await this.laad();
      zeg(this.#bericht, 'goed', aantal
        ? `${stuks(aantal, 'stap wordt', 'stappen worden')} nu opnieuw geprobeerd. Wat weer misgaat, komt hier terug.`
        : 'Er was niets meer opnieuw te proberen: het loopt al weer.');
    } catch (weigering) {
      zeg(this.#bericht, 'fout', /** @type {Error} */ (weigering).message);
    }
  }
}
