/**
 * The forms of Tasklist. A form edits the dossier through our API; completing the task only says "done", so it is sent
 * after the form was saved, and without variables. Each form calls `overgang.formulier(camForm, 'evaluatie')`.
 */
import { aanmelding } from './aanmelding.js';
import { Weigering, rondAf, vraag } from './api.js';
import { maak } from './dom.js';
import { toonDossierkop } from './dossierkop.js';
import { toonBericht, toonWeigering, wis } from './meldingen.js';
import { ONDERDELEN } from './onderdelen.js';
import { concept, lees, toonWatGeldt, vul, vulTeksten } from './velden.js';
import { moment } from './woorden.js';

/** What was typed and not saved, by task, as long as this page is open. Never in the browser's storage. */
const concepten = new Map();

/** Tasklist stays silent about an error with these words: the form itself says what is wrong. */
const TEGENGEHOUDEN = new Error('camForm submission prevented');

/** @param {HTMLFormElement} form @param {boolean} metOpslaan @returns {HTMLButtonElement | null} */
function bouwOp(form, metOpslaan) {
  const velden = form.querySelector('.velden');
  velden.before(
    maak('section', { 'data-dossier': '', 'aria-label': 'Dossier', class: 'dossier' }, 'Het dossier wordt geladen…'),
    maak('div', { 'data-melding': '' }));
  if (!metOpslaan) {
    return null;
  }
  const knop = maak('button', { type: 'button', class: 'opslaan' }, 'Opslaan');
  velden.append(maak('p', { class: 'knoppen' }, knop, ' U kunt later verdergaan: de taak blijft openstaan.'));
  return knop;
}

/** @param {HTMLFormElement} form @param {any} scope @param {() => any} dossier @param {string} taak */
function alleenVoorWieDeTaakHeeft(form, scope, dossier, taak) {
  const uitleg = maak('p', { class: 'melding' });
  form.querySelector('.velden').before(uitleg);
  return () => {
    const dicht = Boolean(scope.options?.disableForm);
    const van = dossier()?.openTaken.find(({ id }) => id === taak)?.toegewezenAan;
    form.querySelector('.velden').hidden = !dossier();
    form.querySelector('.velden').inert = dicht;
    uitleg.hidden = !dicht || !dossier();
    uitleg.textContent = van
      ? `Deze taak staat op naam van ${van}. U kunt haar lezen, niet invullen.`
      : 'Zet deze taak eerst op uw naam: kies ‘Claim’ boven het formulier. Daarna kunt u invullen.';
  };
}

/**
 * @param {any} camForm Camunda's form, see its documentation on embedded forms
 * @param {keyof typeof ONDERDELEN} naam
 */
export function formulier(camForm, naam) {
  /** @type {HTMLFormElement} */
  const form = camForm.formElement[0];
  const scope = camForm.formElement.scope();
  const taak = camForm.taskId;
  const onderdeel = ONDERDELEN[naam];
  const knop = bouwOp(form, Boolean(onderdeel.pad));
  /** @type {any} */
  let dossier = null;
  const toegang = alleenVoorWieDeTaakHeeft(form, scope, () => dossier, taak);

  const bijwerken = () => {
    const waarden = concept(form);
    toonWatGeldt(form, { ...dossier, ...waarden, ...onderdeel.feiten?.(dossier, waarden) });
  };

  const toon = async (gelezen) => {
    dossier = { ...gelezen, ...(await onderdeel.verrijk?.(gelezen)) };
    toonDossierkop(form, dossier);
    vulTeksten(form, onderdeel.teksten?.(dossier) ?? {});
    toegang();
    bijwerken();
  };

  const laad = async () => {
    const gelezen = await vraag('taken/' + encodeURIComponent(taak));
    vul(form, onderdeel.begin?.(gelezen) ?? {});
    vul(form, concepten.get(taak) ?? {});
    await toon(gelezen);
    if (concepten.has(taak)) {
      toonBericht(form, 'Wat u invulde en nog niet opsloeg, staat er weer.');
    }
  };

  const opslaan = async () => {
    if (!dossier) {
      throw new Weigering('Het dossier is nog niet geladen. Laad de pagina opnieuw.');
    }
    if (onderdeel.pad) {
      const pad = `dossiers/${encodeURIComponent(dossier.otDossiernummer)}/${onderdeel.pad}`;
      const gelezen = await vraag(pad, 'PUT', lees(form));
      concepten.delete(taak);
      await toon(gelezen);
    }
  };

  const weiger = (fout) =>
    toonWeigering(form, fout instanceof Weigering ? fout : new Weigering(`Er ging iets mis in dit formulier: ${fout}`));

  camForm.submitVariables = (klaar) => {
    wis(form);
    opslaan()
      .then(() => rondAf(camForm.taskBasePath))
      .then(
        () => scope.$applyAsync(() => klaar(null, {})),
        (fout) => {
          weiger(fout);
          scope.$applyAsync(() => klaar(TEGENGEHOUDEN));
        });
  };
  camForm.on('store', () => {
    camForm.storePrevented = true;
  });

  knop?.addEventListener('click', () => {
    knop.disabled = true;
    opslaan()
      .then(() => toonBericht(form, `Opgeslagen, ${moment(new Date().toISOString())}. De taak staat nog open.`), weiger)
      .finally(() => {
        knop.disabled = false;
      });
  });
  form.addEventListener('input', () => {
    concepten.set(taak, concept(form));
    bijwerken();
  });
  scope.$watch('options.disableForm', toegang);
  laad().catch((fout) => {
    form.querySelector('[data-dossier]').replaceChildren();
    weiger(fout);
  });
}

window.overgang = { formulier, aanmelding };
