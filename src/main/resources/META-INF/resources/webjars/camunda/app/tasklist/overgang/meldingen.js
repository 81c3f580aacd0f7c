/** Messages in a form: beside each field, and a summary that gets the focus. */
import { isZichtbaar } from './velden.js';
import { knop, maak } from '../../overgang/gedeeld/dom.js';

/** @param {HTMLElement} form @param {string} naam @returns {HTMLElement | undefined} */
const veld = (form, naam) => [...form.querySelectorAll(`[data-veld~="${naam}"]`)].filter(isZichtbaar).pop();

/** @param {HTMLElement} element @param {string} id @param {boolean} aan */
function beschrijf(element, id, aan) {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter((ander) => ander && ander !== id);
  const nieuw = aan ? [...ids, id] : ids;
  nieuw.length ? element.setAttribute('aria-describedby', nieuw.join(' ')) : element.removeAttribute('aria-describedby');
}

/** What says "invalid" to a screen reader: the radio group, or each control. @param {HTMLElement} bij */
const doelen = (bij) =>
  bij.matches('[role="radiogroup"]') ? [bij] : [...bij.querySelectorAll('input, select, textarea')];

/** @param {HTMLElement} form */
export function wis(form) {
  for (const fout of form.querySelectorAll('.veldfout')) {
    const bij = /** @type {HTMLElement} */ (fout.closest('.veld'));
    for (const element of [bij, ...bij.querySelectorAll('[aria-describedby]')]) {
      beschrijf(element, fout.id, false);
    }
    fout.remove();
  }
  form.querySelectorAll('[aria-invalid]').forEach((element) => element.removeAttribute('aria-invalid'));
  form.querySelector('[data-melding]').replaceChildren();
}

/** @param {HTMLElement} bij @param {string} melding @param {number} nummer */
function zetBij(bij, melding, nummer) {
  const fout = maak('p', { id: `${bij.closest('form').name}-fout-${nummer}`, class: 'veldfout' }, melding);
  (bij.querySelector(':scope > .uitleg') ?? bij.querySelector(':scope > legend, :scope > label')).after(fout);
  const [eerste] = doelen(bij);
  beschrijf(bij.matches('fieldset') ? bij : eerste, fout.id, true);
  doelen(bij).forEach((element) => element.setAttribute('aria-invalid', 'true'));
}

/** An empty choice has a sentence of its own, without codes. @param {HTMLElement | undefined} bij @param {string} melding */
function zin(bij, melding) {
  const gevuld = bij && /** @type {HTMLInputElement[]} */ ([...bij.querySelectorAll('input, select')]).some((control) =>
    ['radio', 'checkbox'].includes(control.type) ? control.checked : control.value);
  return bij?.dataset.leeg && !gevuld ? bij.dataset.leeg : melding;
}

/** From the top of the form down. @param {HTMLElement} form @param {import('../../overgang/gedeeld/api.js').Fout[]} fouten */
function opVolgorde(form, fouten) {
  const velden = [...form.querySelectorAll('[data-veld]')];
  return [...fouten].sort((een, ander) => velden.indexOf(veld(form, een.veld)) - velden.indexOf(veld(form, ander.veld)));
}

/**
 * @param {HTMLElement} form
 * @param {import('../../overgang/gedeeld/api.js').Weigering} weigering
 */
export function toonWeigering(form, weigering) {
  wis(form);
  const regels = opVolgorde(form, weigering.fouten).map(({ veld: naam, melding }, nummer) => {
    const bij = veld(form, naam);
    const tekst = zin(bij, melding);
    if (!bij) {
      return maak('li', {}, tekst);
    }
    zetBij(bij, tekst, nummer);
    // of many rows with the same message the name tells them apart
    const knop = maak('button', { type: 'button', class: 'naar-veld' }, bij.dataset.naam && `${bij.dataset.naam}: `, tekst);
    knop.addEventListener('click', () => /** @type {HTMLElement} */ (bij.querySelector('input:enabled, select, textarea')).focus());
    return maak('li', {}, knop);
  });
  const watNu = weigering.opgeslagen
    ? 'Opgeslagen, maar nog niet afgerond.'
    : 'Dit moet nog anders. Er is niets opgeslagen of afgerond.';
  const kop = regels.length ? watNu : weigering.message;
  const melding = maak('div', { class: 'melding fout', role: 'alert', tabindex: '-1' }, maak('p', {}, kop));
  if (regels.length) {
    melding.append(maak('ul', {}, ...regels));
  }
  form.querySelector('[data-melding]').replaceChildren(melding);
  melding.focus();
}

/**
 * Somebody saved the same form since it was opened. Nothing that was typed is lost, and nothing is saved over unseen.
 *
 * @param {HTMLElement} form
 * @param {import('../../overgang/gedeeld/api.js').Weigering} botsing
 * @param {{bekijk: () => Promise<HTMLElement>, neemOver: () => void, toch: () => void}} keuzes
 */
export function toonBotsing(form, { message }, { bekijk, neemOver, toch }) {
  wis(form);
  const plaats = maak('div', {});
  const kijk = knop('Bekijk wat daar staat', async () => {
    plaats.replaceChildren(await bekijk().catch((fout) => maak('p', {}, fout.message)));
    kijk.hidden = true;
    verder.hidden = false;
  });
  const verder = maak('p', { hidden: '' },
    knop('Laat dat staan', neemOver), ' ', knop('Sla de mijne eroverheen op', toch));
  const melding = maak('div', { class: 'melding fout', role: 'alert', tabindex: '-1' },
    maak('p', {}, message, ' Wat u invulde, staat hieronder nog.'), plaats, maak('p', {}, kijk), verder);
  form.querySelector('[data-melding]').replaceChildren(melding);
  melding.focus();
}

/** Good news; it does not take the focus. @param {HTMLElement} form @param {...(string | Node)} inhoud */
export function toonBericht(form, ...inhoud) {
  wis(form);
  form.querySelector('[data-melding]').replaceChildren(maak('div', { class: 'melding', role: 'status' }, ...inhoud));
}
