/** Who does not have the task may read its form, and reads why it is closed. */
import { maak } from '../../overgang/gedeeld/dom.js';

/** @param {HTMLFormElement} form @param {any} scope @param {() => any} stand @returns {() => void} to look again */
export function alleenVoorWieDeTaakHeeft(form, scope, stand) {
  const uitleg = maak('p', { class: 'melding' });
  form.querySelector('.velden').before(uitleg);
  return () => {
    const dicht = Boolean(scope.options?.disableForm);
    const van = stand()?.toegewezenAan;
    form.querySelector('.velden').hidden = !stand();
    form.querySelector('.velden').inert = dicht;
    uitleg.hidden = !dicht || !stand();
    uitleg.textContent = van
      ? `Deze taak staat op naam van ${van}. U kunt haar lezen, niet invullen.`
      : 'Zet deze taak eerst op uw naam: kies ‘Op mijn naam zetten’ boven het formulier. Daarna kunt u invullen.';
  };
}
