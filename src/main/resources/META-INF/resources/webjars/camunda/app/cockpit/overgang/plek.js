/** Where the user is: page, filters, sort and page number all stand in the URL, so Back and a bookmark work. */

const ROUTE = '#/overgang';
const MINST = 15;

/** @returns {URLSearchParams} what the URL says now */
const gevraagd = () => new URLSearchParams(location.hash.split('?')[1] ?? '');

/** @param {string} pagina @param {Record<string, string | number | null | undefined>} [params] */
export function adres(pagina, params = {}) {
  const vraag = new URLSearchParams({ pagina });
  Object.entries(params).forEach(([naam, waarde]) => {
    if (waarde !== null && waarde !== undefined && waarde !== '') {
      vraag.set(naam, String(waarde));
    }
  });
  return `${ROUTE}?${vraag}`;
}

/** One visit to a page with the parameters it has now; a changed URL is another visit. */
export class Plek {
  /** @param {AbortSignal} signaal aborted when the user goes elsewhere */
  constructor(signaal) {
    this.signaal = signaal;
    this.vraag = gevraagd();
    this.adres = adres;
  }

  /** @returns {string | null} the page asked for */
  get pagina() {
    return this.vraag.get('pagina');
  }

  /** @returns {boolean} whether the user is still on this page, perhaps with other parameters */
  isHier() {
    return location.hash.startsWith(ROUTE) && gevraagd().get('pagina') === this.pagina;
  }

  /** @param {string} naam @returns {string | null} */
  param(naam) {
    return this.vraag.get(naam);
  }

  /**
   * On what the URL says now: who is quick chooses once more before the page is drawn anew.
   *
   * @param {Record<string, string | number | null | undefined>} nieuw empty takes a parameter away
   */
  #met(nieuw) {
    const nu = gevraagd();
    const vraag = Object.fromEntries(nu.get('pagina') === this.pagina ? nu : this.vraag);
    return adres(this.pagina ?? 'voortgang', { ...vraag, ...nieuw });
  }

  /** Goes there; Back comes back here. @param {Record<string, string | number | null | undefined>} nieuw */
  zet(nieuw) {
    location.hash = this.#met(nieuw);
  }

  /** The same without an entry in the history, as for each letter of a search. @param {Record<string, string | null>} nieuw */
  vervang(nieuw) {
    location.replace(location.pathname + this.#met(nieuw));
  }

  /**
   * Does something every so many seconds, as long as the page stands and the tab is seen.
   *
   * @param {() => Promise<unknown>} doen
   * @param {number} [seconden] 15 at least
   */
  ververs(doen, seconden = MINST) {
    ververs(doen, this.signaal, seconden);
  }
}

/**
 * @param {() => Promise<unknown>} doen
 * @param {AbortSignal} signaal
 * @param {number} [seconden] 15 at least
 */
export function ververs(doen, signaal, seconden = MINST) {
  const klok = setInterval(() => {
    if (!document.hidden) {
      doen();
    }
  }, Math.max(MINST, seconden) * 1000);
  signaal.addEventListener('abort', () => clearInterval(klok), { once: true });
}
