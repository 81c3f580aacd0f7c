/** What stands above every form: which dossier, why this task, until when, what was done, and where to ask for help. */
import { maak } from '../../../overgang/gedeeld/dom.js';
import { gegeven, regelBreed, teHalen, waarTerecht, zetKop } from './kop.js';
import { dag, lokaal, regel, woord } from '../../../overgang/gedeeld/woorden.js';

/** So many lines of the tijdlijn are shown at once. */
const NIEUWSTE = 3;

/** @param {any} dossier */
const school = ({ school: vestiging, schoolnaam }) => (schoolnaam ? `${schoolnaam} (${vestiging})` : vestiging);

/** @param {any} dossier */
function scenario({ scenario: gekozen, voorstel, waarom }) {
  const naam = gekozen === 'BESLUIT_NODIG' && voorstel ? `Voorstel: ${woord(voorstel)}` : woord(gekozen);
  return [maak('strong', {}, naam), `. ${waarom}`];
}

/** In nazorg the overgangsdatum is behind us: what counts is when the open tasks are due. @param {any} dossier */
function uiterlijk({ status, openTaken = [], termijn }) {
  const [eerste] = openTaken.map((/** @type {{termijn?: string}} */ taak) => taak.termijn).filter(Boolean).sort().reverse();
  return status === 'NAZORG' && eerste ? lokaal(eerste).slice(0, 10) : termijn;
}

/** Somebody has still something to do for it. @param {any} dossier */
const isBezig = ({ status, openTaken = [] }) => ['LOPEND', 'NAZORG'].includes(status) || openTaken.length > 0;

/** The facts of a dossier. @param {any} dossier */
export function gegevens(dossier) {
  return maak('dl', { class: 'gegevens' },
    gegeven('School', school(dossier)),
    gegeven('Leerling', [dossier.leerling, dossier.groep && `groep ${dossier.groep}`].filter(Boolean).join(', ')),
    gegeven('Soort', woord(dossier.soort)),
    gegeven('Consulent', dossier.consulent ?? 'het wijkteam'),
    dossier.topDossiernummer && gegeven('TOP Dossier', dossier.topDossiernummer),
    isBezig(dossier) && regelBreed('Termijn', teHalen(uiterlijk(dossier), dossier.vandaag)),
    dossier.status === 'LOPEND' && dossier.geplandOp && dossier.geplandOp < dossier.termijn &&
      regelBreed('Gepland', `De school wil dit dossier op ${dag(dossier.geplandOp)} klaar hebben (overgangsplan).`),
    dossier.status === 'NAZORG' &&
      regelBreed('Nazorg', 'De overgangsdatum is voorbij: het samenwerkingsverband rondt dit dossier af met de school.'),
    regelBreed('Scenario', ...scenario(dossier)),
    dossier.vlaggen?.includes('KANAAL_ANDERS') && regelBreed('Let op',
      `De documenten gingen via een ander kanaal dan de bekende: ${dossier.verzendbewijs.kanaalToelichting}`),
    dossier.andereDossiers?.length > 0 &&
      regelBreed('Andere dossiers van deze leerling', dossier.andereDossiers.join(', ')));
}

/** @param {any[]} tijdlijn */
function geschiedenis(tijdlijn) {
  const regels = [...tijdlijn].reverse().map((gebeurtenis) => maak('li', {}, regel(gebeurtenis)));
  const ouder = regels.splice(NIEUWSTE);
  return maak('section', { class: 'tijdlijn' },
    maak('h4', {}, 'Wat er al is gedaan'),
    maak('ul', {}, ...regels),
    ouder.length > 0 && maak('details', {},
      maak('summary', {}, `Eerder (${ouder.length})`), maak('ul', {}, ...ouder)));
}

/** @param {HTMLElement} form @param {any} dossier */
export function toonDossierkop(form, dossier) {
  zetKop(form,
    maak('h3', {}, `OT-dossier ${dossier.otDossiernummer}`),
    gegevens(dossier),
    maak('div', { class: 'naast' }, geschiedenis(dossier.tijdlijn), waarTerecht(dossier.hulp)));
}
