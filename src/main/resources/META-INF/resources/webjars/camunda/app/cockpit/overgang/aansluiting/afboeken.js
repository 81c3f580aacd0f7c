/** Writing off what cannot be solved (R22): one person gives the reason, another confirms. */
import { vraag } from '../../../overgang/gedeeld/api.js';
import { handeling } from '../../../overgang/gedeeld/handeling.js';

/** @typedef {{soort: 'REGEL' | 'IMPORT' | 'SCHOOL', importId?: number, regel?: number, vestiging?: string}} Onderwerp */

/** @param {Onderwerp} onderwerp @param {string} wat it is about, for who does not see the row @param {() => Promise<HTMLElement>} na draws the page anew */
export function afboeken(onderwerp, wat, na) {
  const doen = handeling({
    titel: 'Afboeken',
    uitleg: 'Voor wat niet op te lossen is. Een andere coördinator bevestigt het. De reden staat in het eindrapport: noem geen namen.',
    velden: [{ naam: 'reden', etiket: 'Reden', soort: 'tekst' }],
    knop: 'Afboeken',
    na,
    doe: async (waarden) => {
      await vraag('overgang/aansluiting/afboekingen', 'POST', { onderwerp, ...waarden });
      return 'Afgeboekt. Een andere coördinator bevestigt het bij Afsluiten.';
    }
  });
  doen.querySelector('summary')?.setAttribute('aria-label', `Afboeken: ${wat}`);
  return doen;
}
