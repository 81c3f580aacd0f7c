/** The words of the screens: codes, dates and moments in plain Dutch, always by the clock of Amsterdam. */
import { vraag } from './api.js';

const ZONE = { timeZone: 'Europe/Amsterdam' };
const DAG = new Intl.DateTimeFormat('nl-NL', { ...ZONE, day: 'numeric', month: 'long', year: 'numeric' });
const WEEKDAG = new Intl.DateTimeFormat('nl-NL', {
  ...ZONE, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'
});
const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  ...ZONE, day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit'
});
const DELEN = new Intl.DateTimeFormat('sv-SE', {
  ...ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit'
});

/**
 * What the API calls things. Without an answer the codes stand there themselves.
 *
 * @type {{codes: Record<string, string>, weigeringen: Record<string, string>}}
 */
const { codes: CODES, weigeringen: WEIGERINGEN } = await vraag('woorden').catch(() => ({ codes: {}, weigeringen: {} }));

/** @param {string | undefined} code */
export const woord = (code) => (code ? (CODES[code] ?? code) : '');

/** @param {string[]} [codes] */
export const opsomming = (codes) => (codes ?? []).map(woord).join(', ');

/** A dossier in a list of its school. @param {any} dossier */
export const dossierregel = ({ nummer, leerling, groep, scenario }) =>
  [nummer, leerling, groep && `groep ${groep}`, woord(scenario)].filter(Boolean).join(' · ');

/** @param {string} instant an ISO moment or a civil date */
export const dag = (instant) => DAG.format(new Date(instant));

/** @param {string} instant */
export const moment = (instant) => MOMENT.format(new Date(instant));

/** @param {string} instant for an input of type datetime-local */
export const lokaal = (instant) => DELEN.format(new Date(instant)).replace(' ', 'T');

/** The time of day, as 14:05. @param {string} instant */
export const tijd = (instant) => lokaal(instant).slice(11);

/** The clock on the wall. */
export const nu = () => tijd(new Date().toISOString());

/** @param {number} aantal */
const dagen = (aantal) => (aantal === 1 ? '1 dag' : `${aantal} dagen`);

/**
 * "over 12 dagen, vrijdag 18 december 2026"
 *
 * @param {string} datum
 * @param {string} vandaag by the clock of the application, which need not be the browser's
 */
export function termijn(datum, vandaag) {
  const over = Math.round((Date.parse(datum) - Date.parse(vandaag)) / 86_400_000);
  const dichtbij = { 0: 'vandaag', 1: 'morgen' }[over];
  const wanneer = dichtbij ?? (over > 0 ? `over ${dagen(over)}` : `${dagen(-over)} geleden verstreken`);
  return `${wanneer}, ${WEEKDAG.format(new Date(datum))}`;
}

/** "1 taak", "5 taken" @param {number} aantal */
export const aantalTaken = (aantal) => (aantal === 1 ? '1 taak' : `${aantal} taken`);

/** Why TOP Dossier refused. @param {string | undefined} code */
export const weigering = (code) => WEIGERINGEN[code ?? ''] ?? WEIGERINGEN.ANDERS;

/**
 * One line of the tijdlijn: "24 november 2026: scenario gekozen (consulent1)"
 *
 * @param {{op: string, zin: string, door: string, reden?: string}} gebeurtenis
 */
export const regel = ({ op, zin, door, reden }) =>
  `${dag(op)}: ${zin}${door === 'systeem' ? '' : ` (${door})`}${reden ? `. Reden: ${reden}` : ''}`;
