/** Talks to our own API and the engine's in the session of Tasklist; every failure comes back as a Dutch sentence. */

/** @typedef {{veld: string, melding: string}} Fout */

/** The API, the engine or the network says no. */
export class Weigering extends Error {
  /**
   * @param {string} zin what the user must know
   * @param {Fout[]} fouten what is wrong, field by field
   */
  constructor(zin, fouten = []) {
    super(zin);
    this.fouten = fouten;
    this.opgeslagen = false;
    /** @type {number | undefined} of what somebody else saved meanwhile */
    this.versie = undefined;
    /** where that was */
    this.plek = '';
  }

  /** Which part of a form was refused. @param {string} plek */
  opPlek(plek) {
    this.plek = plek;
    return this;
  }

  /** The same, after what was filled in has been saved. */
  naOpslaan() {
    this.opgeslagen = true;
    return this;
  }
}

const GEEN_VERBINDING = 'Er is geen verbinding. Controleer het netwerk en probeer het opnieuw.';
const STORING = 'Er ging iets mis. Probeer het over een paar minuten opnieuw.';
/** Who only reads has filled in nothing. @param {string} methode */
const invoer = (methode) => (methode === 'GET' ? '' : ' Uw invoer staat er nog.');

/** @type {Record<number, string>} */
const ZINNEN = {
  401: 'U bent niet meer aangemeld. Meld u in een ander tabblad aan en probeer het dan opnieuw.',
  403: 'Deze taak is aan een ander, of de pagina is verlopen. Laad de pagina opnieuw en probeer het nog eens.',
  404: 'Dit is hier niet (meer) voor u te zien. Vraag het aan de consulent of het samenwerkingsverband.',
  409: 'Dit kan nu niet meer: de taak is al afgerond of veranderd. Laad de pagina opnieuw.'
};

/** @param {string} naam */
const cookie = (naam) => decodeURIComponent(document.cookie.match(`(?:^|; )${naam}=([^;]*)`)?.[1] ?? '');

/**
 * @param {string} adres
 * @param {string} methode
 * @param {object} [inhoud]
 * @param {Record<string, string>} [koppen]
 * @returns {Promise<any>}
 * @throws {Weigering}
 */
async function stuur(adres, methode, inhoud, koppen) {
  let antwoord;
  try {
    antwoord = await fetch(adres, {
      method: methode,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json, application/problem+json',
        'Content-Type': 'application/json',
        'X-OVERGANG-XSRF': cookie('OVERGANG-XSRF'),
        'X-XSRF-TOKEN': cookie('XSRF-TOKEN'),
        ...koppen
      },
      body: inhoud && JSON.stringify(inhoud)
    });
  } catch {
    throw new Weigering(GEEN_VERBINDING + invoer(methode));
  }
  const tekst = await antwoord.json().catch(() => ({}));
  if (!antwoord.ok) {
    const zin = antwoord.status < 500 && antwoord.status !== 401 && (tekst.detail ?? tekst.message);
    const weigering = new Weigering(zin || (ZINNEN[antwoord.status] ?? STORING) + invoer(methode), tekst.fouten);
    weigering.versie = tekst.versie;
    throw weigering;
  }
  return tekst;
}

/**
 * Asks our own API.
 *
 * @param {string} pad below /api
 * @param {string} [methode]
 * @param {object} [inhoud]
 * @param {Record<string, string>} [koppen]
 */
export const vraag = (pad, methode = 'GET', inhoud, koppen) => stuur('/api/' + pad, methode, inhoud, koppen);

/**
 * Completes a task, without variables. Not through Tasklist's own client: that one stays silent when the network fails.
 *
 * @param {string} taak its address in the engine's API
 */
export const rondAf = (taak) => stuur(taak + '/submit-form', 'POST', { variables: {} });

/** @param {string} taak its address in the engine's API */
export const bekijk = (taak) => stuur(taak, 'GET');
