/** The words of the screens: codes, dates and moments in plain Dutch, always by the clock of Amsterdam. */

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

/** @type {Record<string, string>} */
const CODES = {
  AFRONDING: 'Afronding',
  NIEUWE_ACTIE: 'Nieuwe actie',
  VERLENGING: 'Verlenging',
  BESLUIT_NODIG: 'Besluit nodig',
  ALLEEN_BACKUP: 'Alleen back-up',
  BUITEN_BEREIK: 'Buiten bereik (OT-POVO)',
  STARTGESPREK: 'Startgesprek',
  ARRANGEMENT: 'Arrangement',
  VERSLAG_STARTGESPREK: 'verslag startgesprek',
  VERSLAG_AO: 'verslag A&O',
  GEEVALUEERD_OPP: 'geëvalueerd OPP',
  PLANMATIG_HANDELEN: 'planmatig handelen',
  ZIVVER: 'Zivver',
  SMARTLOCKR: 'SmartLockr',
  SMIME: 'S/MIME',
  ANDERS: 'een ander beveiligd kanaal',
  LOPEND: 'Lopend',
  NAZORG: 'Nazorg',
  AFGEROND: 'Afgerond',
  OVER_NAAR_TOP: 'Over naar TOP Dossier',
  INGETROKKEN: 'Ingetrokken',
  GEWEIGERD: 'Geweigerd bij het inlezen',
  OPEN: 'Nog open',
  ONVERKLAARD: 'Onverklaard'
};

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

/** The clock on the wall, as 14:05. */
export const nu = () => lokaal(new Date().toISOString()).slice(11);

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

/** @type {Record<string, string>} */
const WEIGERINGEN = {
  LEERLING_HEEFT_OPEN_DOSSIER: 'deze leerling heeft daar al een open TOP Dossier',
  SCHOOL_ONBEKEND: 'deze school is bij TOP Dossier niet bekend',
  ANDERS: 'TOP Dossier gaf een reden die hier niet bekend is'
};

/** Why TOP Dossier refused. @param {string | undefined} code */
export const weigering = (code) => WEIGERINGEN[code ?? ''] ?? WEIGERINGEN.ANDERS;

/** @param {string | undefined} detail */
const metDeHand = (detail) => (detail === 'HANDMATIG' ? ' (met de hand, in TOP Dossier)' : '');

/** @type {Record<string, string | ((detail?: string) => string)>} */
const GEBEURTENISSEN = {
  DOSSIER_ONTVANGEN: 'OT-dossier ontvangen',
  SCENARIO_GEKOZEN: 'scenario gekozen',
  EVALUATIE_TOEGEVOEGD: 'evaluatie toegevoegd aan het OPP',
  OPP_OPGESLAGEN: 'OPP opgeslagen in het leerlingdossier',
  NIEUWE_ACTIE_VOORBEREID: 'nieuwe actie voorbereid',
  DOCUMENTEN_VERZONDEN: 'documenten beveiligd verzonden',
  EVALUATIEGESPREK_GEVOERD: 'evaluatiegesprek gevoerd',
  TRAJECT_AFGESLOTEN: 'lopend traject afgesloten',
  HERINNERD_AAN_KNOPPENCURSUS: 'consulent herinnerd aan de knoppencursus',
  TOP_DOSSIER_GEWEIGERD: (detail) => `TOP Dossier weigerde: ${weigering(detail)}`,
  OPNIEUW_PROBEREN: 'opnieuw aangevraagd bij TOP Dossier',
  TOP_DOSSIER_GEOPEND: (detail) => `TOP Dossier geopend${detail ? `: ${detail}` : ' met de hand'}`,
  TOP_DOSSIERNUMMER_VERBETERD: (detail) => `nummer van het TOP Dossier verbeterd${detail ? `, was ${detail}` : ''}`,
  BIJLAGEN_TOEGEVOEGD: (detail) => 'bijlagen toegevoegd aan het logboek' + metDeHand(detail),
  MOMENTOPNAME_VASTGELEGD: 'momentopname vastgelegd',
  MOMENTOPNAME_DOORGEGEVEN: (detail) => 'momentopname doorgegeven' + metDeHand(detail),
  CONSULENT_GEWIJZIGD: (detail) => `consulent gewijzigd${detail ? ` in ${detail}` : ''}`,
  NAZORG_BEGONNEN: 'overgangsdatum voorbij: dossier is nazorg',
  NAZORG_OPGEPAKT: 'nazorg opgepakt met de school',
  SCENARIO_GEWIJZIGD: (detail) => `scenario gewijzigd${detail ? ` in ${woord(detail)}` : ''}`,
  ONTHEFFING_AANGEVRAAGD: 'ontheffing aangevraagd',
  ONTHEFFING_GEGEVEN: 'ontheffing gegeven',
  ONTHEFFING_AFGEWEZEN: 'ontheffing afgewezen',
  SCHOOL_GEWIJZIGD: (detail) => `school gewijzigd${detail ? ` in ${detail}` : ''}`,
  DOSSIER_GESLOTEN: 'OT-dossier gesloten',
  INTREKKING_GEVRAAGD: 'intrekking gevraagd',
  DOSSIER_INGETROKKEN: 'dossier ingetrokken'
};

/**
 * One line of the tijdlijn: "24 november 2026: scenario gekozen (consulent1)"
 *
 * @param {{op: string, wat: string, detail?: string, door: string}} gebeurtenis
 */
export function regel({ op, wat, detail, door }) {
  const tekst = GEBEURTENISSEN[wat] ?? wat.toLowerCase().replaceAll('_', ' ');
  const wie = door === 'systeem' ? '' : ` (${door})`;
  return `${dag(op)}: ${typeof tekst === 'string' ? tekst : tekst(detail)}${wie}`;
}
