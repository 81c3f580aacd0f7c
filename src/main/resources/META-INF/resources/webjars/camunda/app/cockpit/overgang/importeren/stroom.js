/**
 * Sends a file and hears how far its import is from the one answer that grows while it runs: nothing polls.
 *
 * @typedef {{regel: number, sleutel?: string, school?: string, veld: string, melding: string}} Regelmelding
 * @typedef {{regel: number, dossiernummer: string, veld: string, oud?: string, nieuw?: string, volgt: boolean}} Verschil
 * @typedef {Record<string, any> & {
 *   regels: number, geweigerd: number, gestart?: number, gestartPerScenario?: Record<string, number>,
 *   geweigerdPerOorzaak: {veld: string, melding: string, aantal: number}[], geweigerdPerSchool?: Record<string, number>, fouten: Regelmelding[], foutenTotaal: number,
 *   waarschuwingen: Regelmelding[], wijzigingen?: Verschil[], genegeerdeKolommen: string[]
 * }} Verslag
 * @typedef {{
 *   soort: string, proef: boolean, door: string, begonnenOp: string, stand: 'LOPEND' | 'KLAAR' | 'AFGEBROKEN',
 *   stap: string, gedaan: number, totaal?: number, verslag?: Verslag, melding?: string
 * }} Stand how far an import is
 */
import { Weigering } from '../../../overgang/gedeeld/api.js';

export const WEG = 'De verbinding is weg. Zodra zij terug is, staat hier hoe ver de import is, of dat hij is afgebroken.';

const xsrf = () => decodeURIComponent(document.cookie.match('(?:^|; )OVERGANG-XSRF=([^;]*)')?.[1] ?? '');

/** @param {ReadableStream<Uint8Array>} stroom @param {(stand: Stand) => void} bij */
export async function leesRegels(stroom, bij) {
  const lezer = stroom.pipeThrough(/** @type {any} */ (new TextDecoderStream())).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await lezer.read();
    const regels = (rest + (value ?? '')).split('\n');
    rest = regels.pop() ?? '';
    regels.forEach((regel) => bij(JSON.parse(regel)));
    if (done) {
      return;
    }
  }
}

/**
 * Sends a file; a refusal comes back as a sentence.
 *
 * @param {string} pad below /api/import
 * @param {File} bestand
 * @returns {Promise<Response>}
 * @throws {Weigering}
 */
export async function stuurMee(pad, bestand) {
  const inhoud = new FormData();
  inhoud.append('bestand', bestand);
  let antwoord;
  try {
    antwoord = await fetch(`/api/import/${pad}`, {
      method: 'POST', credentials: 'same-origin', headers: { 'X-OVERGANG-XSRF': xsrf() }, body: inhoud
    });
  } catch {
    throw new Weigering('Het bestand kon niet worden verstuurd. Is het intussen veranderd, kies het dan opnieuw. '
      + 'Controleer anders het netwerk.');
  }
  if (!antwoord.ok) {
    const { detail, fouten } = await antwoord.json().catch(() => ({}));
    throw new Weigering(detail ?? 'Dit lukt nu niet. Laad de pagina opnieuw en meld u zo nodig weer aan.', fouten);
  }
  return antwoord;
}

/**
 * @param {string} pad ot-export, scholen or knoppencursussen
 * @param {File} bestand
 * @param {boolean} proef
 * @param {boolean} volledig whether the file holds every dossier of OT
 * @param {(stand: Stand) => void} bij
 * @throws {Weigering}
 */
export async function stuurBestand(pad, bestand, proef, volledig, bij) {
  const { body } = await stuurMee(`${pad}/stroom?proef=${proef}&volledig=${volledig}`, bestand);
  if (!body) {
    throw new Weigering(WEG);
  }
  try {
    await leesRegels(body, bij);
  } catch {
    throw new Weigering(WEG);
  }
}
