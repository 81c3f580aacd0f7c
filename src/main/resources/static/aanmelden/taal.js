import { zodra } from './zodra.js';

const SLEUTEL = 'overgang-taal';

/* Dutch for everyone, whatever the browser's language; English for who chose it, in this browser. See docs/adr/0027. */
const taal = localStorage.getItem(SLEUTEL) === 'en' ? 'en' : 'nl';
const anders = taal === 'en' ? { code: 'nl', naam: 'Nederlands' } : { code: 'en', naam: 'English' };

document.documentElement.lang = taal;

/** One language at a time: of more than one, Camunda would take the browser's. */
export const locales = { availableLocales: [taal], fallbackLocale: taal };

await zetWoordenKlaar();

zodra('[cam-widget-footer] .version', (versie) => {
  const wissel = document.createElement('button');
  wissel.type = 'button';
  wissel.className = 'overgang-taal';
  wissel.lang = anders.code;
  wissel.textContent = anders.naam;
  wissel.addEventListener('click', () => {
    localStorage.setItem(SLEUTEL, anders.code);
    location.reload();
  });
  versie.parentElement?.prepend(wissel);
});

/**
 * Puts the texts where Camunda looks for them first. By itself it draws before they are there, and shows names such as
 * SEARCH_PLACEHOLDER to who comes for the first time, or the texts of the version before.
 */
async function zetWoordenKlaar() {
  const basis = document.querySelector('base');
  const map = `${basis?.getAttribute('app-root')}/app/${basis?.getAttribute('app-name')}/locales/`;
  const antwoord = await fetch(`${map}${taal}.json?bust=7.24.0`);
  if (!antwoord.ok) {
    return;
  }
  const bewaard = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
  // as localeLoader in Camunda's bootstrap names it
  bewaard[`${map}_locales_data_${taal}_${/** @type {any} */ (window).bust}`] = JSON.stringify(await antwoord.json());
  localStorage.setItem('camunda-web', JSON.stringify(bewaard));
}
