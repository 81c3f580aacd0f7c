/** What stands above the form that closes the overgangsfase: from the first TOP Dossier to the last OT dossier (B6). */
import { maak } from '../../../overgang/gedeeld/dom.js';
import { gegeven, zetKop } from './kop.js';
import { dag, moment } from '../../../overgang/gedeeld/woorden.js';

/** @param {string | null} op */
const wanneer = (op) => (op ? moment(op) : 'nog niet');

/** @param {HTMLElement} form @param {any} stand */
export function toonOvergangkop(form, { overgangsdatum, otGeslotenOp, eersteTopDossierOp, laatsteOtDossierOp }) {
  zetKop(form,
    maak('h3', {}, 'De overgangsfase'),
    maak('dl', { class: 'gegevens' },
      gegeven('Eerste TOP Dossier', wanneer(eersteTopDossierOp)),
      gegeven('Laatste OT-dossier', wanneer(laatsteOtDossierOp)),
      gegeven('Overgangsdatum', dag(overgangsdatum)),
      gegeven('Overgangsdatum bereikt', wanneer(otGeslotenOp))));
}
