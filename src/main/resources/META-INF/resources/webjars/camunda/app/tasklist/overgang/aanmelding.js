/** The start form "OT-dossier aanmelden". The rules of the import hold. */
import { vraag } from '../../overgang/gedeeld/api.js';
import { maak } from '../../overgang/gedeeld/dom.js';
import { toonBericht } from './meldingen.js';
import { startformulier } from './startformulier.js';
import { lees } from './velden.js';
import { woord } from '../../overgang/gedeeld/woorden.js';

/** @param {HTMLFormElement} form */
async function vulScholen(form) {
  /** @type {{vestiging: string, naam: string, wijk: string}[]} */
  const scholen = await vraag('scholen');
  const keuzen = scholen.map(({ vestiging, naam, wijk }) =>
    maak('option', { value: vestiging }, `${naam} (${vestiging}), ${wijk}`));
  form.querySelector('[name="school"]').append(...keuzen);
}

/** @param {any[]} taken */
function vervolg(taken) {
  const [taak] = taken;
  return taak
    ? `De eerste taak is ‘${taak.naam}’, voor ${taak.toegewezenAan ?? taak.groep}. U vindt haar in de takenlijst.`
    : 'Voor dit dossier is geen taak nodig: het telt mee in de verantwoording.';
}

/** @param {HTMLFormElement} form */
async function meldAan(form) {
  const { otDossiernummer, scenario, status, waarschuwingen = [] } = await vraag('dossiers', 'POST', lees(form));
  // what has no work may have no school either, and is then only for who sees everything
  const { openTaken } = ['LOPEND', 'NAZORG'].includes(status)
    ? await vraag('dossiers/' + encodeURIComponent(otDossiernummer))
    : { openTaken: [] };
  toonBericht(form,
    maak('p', {}, maak('strong', {}, `OT-dossier ${otDossiernummer} is aangemeld. `),
      `Scenario: ${woord(scenario)}. ${vervolg(openTaken)}`),
    ...waarschuwingen.map((/** @type {{melding: string}} */ { melding }) => maak('p', {}, `Let op: ${melding}`)),
    maak('p', {}, 'U kunt dit venster sluiten.'));
  form.querySelector('.velden').hidden = true;
  form.querySelector('[data-melding] .melding').scrollIntoView?.({ block: 'nearest' });
}

/** @param {any} camForm */
export function aanmelding(camForm) {
  const { form, doe } = startformulier(camForm, meldAan);
  doe(() => vulScholen(form));
}
