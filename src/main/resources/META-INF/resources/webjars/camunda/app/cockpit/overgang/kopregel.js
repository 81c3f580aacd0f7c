/** The headline of the overgang on Cockpit's start page: how many are done, and whether it will be in time. */
import { vraag } from '../../overgang/gedeeld/api.js';
import { adres, ververs } from './plek.js';
import { getal, koppeling, maak, procent } from './stukken.js';

/** @param {HTMLElement} node @param {AbortSignal} signaal */
export async function kopregel(node, signaal) {
  const teken = async () => {
    // the start page is Cockpit's own: without an answer it stays as it is
    /** @type {Antwoord<'/api/stand/voortgang'> | null} */
    const stand = await vraag('stand/voortgang').catch(/** @returns {null} */ () => null);
    if (!stand || signaal.aborted) {
      return;
    }
    const { gedaan, totaal } = stand.groepen;
    node.replaceChildren(maak(
      'section',
      { class: `overgang-kopregel ${stand.oordeel.soort}` },
      maak('h2', {}, koppeling('Overgang', adres('voortgang'))),
      maak('p', {}, `${getal(gedaan)} van ${getal(totaal)} dossiers gedaan (${procent(gedaan, totaal)}). ${stand.oordeel.zin}`)
    ));
  };
  await teken();
  ververs(teken, signaal, 60);
}
