/** What the start forms share. They never start a process themselves: our API does, under its own rules. */
import { Weigering } from '../../overgang/gedeeld/api.js';
import { maak } from '../../overgang/gedeeld/dom.js';
import { toonWeigering, wis } from './meldingen.js';

/** Tasklist stays silent about an error with these words: the form itself says what is wrong. */
export const TEGENGEHOUDEN = new Error('camForm submission prevented');

/**
 * @param {any} camForm
 * @param {(form: HTMLFormElement) => Promise<any>} begin what the button "Start" does
 * @returns {{form: HTMLFormElement, doe: (werk: () => Promise<any>) => Promise<boolean>, sluit: () => void}} `doe` shows a
 *   refusal in the form, `sluit` closes the button "Start"
 */
export function startformulier(camForm, begin) {
  /** @type {HTMLFormElement} */
  const form = camForm.formElement[0];
  const scope = camForm.formElement.scope();
  const controle = camForm.formElement.controller('form');
  const sluit = () => scope.$applyAsync(() => controle.$setValidity('gestart', false));
  /** @param {() => Promise<any>} werk @returns {Promise<boolean>} */
  const doe = (werk) => werk().then(() => true, (fout) => {
    toonWeigering(form, fout instanceof Weigering ? fout : new Weigering(`Er ging iets mis in dit formulier: ${fout}`));
    return false;
  });
  form.querySelector('.velden').before(maak('div', { 'data-melding': '' }));
  camForm.on('store', () => {
    camForm.storePrevented = true;
  });
  camForm.submitVariables = (/** @type {(fout: Error) => void} */ klaar) => {
    wis(form);
    doe(() => begin(form))
      .then((gelukt) => gelukt && sluit())
      .finally(() => scope.$applyAsync(() => klaar(TEGENGEHOUDEN)));
  };
  return { form, doe, sluit };
}
