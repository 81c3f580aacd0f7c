/**
 * On the diagram of a process: at each task how many are open, and how long they have been waiting (median). All versions
 * of the process together, so that the number is that of the list behind it.
 */
import { vraag } from '../../overgang/gedeeld/api.js';
import { adres, ververs } from './plek.js';
import { VAN_DOSSIER, duur, getal, maak } from './stukken.js';

/**
 * @typedef {{
 *   get: (dienst: string) => any
 * }} Viewer the viewer of Cockpit, as far as it is used here
 */

/** Behind the tasks of dossiers are these dossiers, behind others the tasks themselves. @param {string} proces @param {string} taak */
const achter = (proces, taak) => (VAN_DOSSIER.some((een) => proces.startsWith(een)) ? adres('dossiers', { taak })
  : adres('taken', { stap: taak }));

/** A time that fits above a task. @param {number} uren */
const kort = (uren) => (uren < 1 ? '< 1 u' : uren < 48 ? `${getal(Math.round(uren))} u` : `${getal(Math.round(uren / 24))} d`);

/** @param {Antwoord<'/api/stand/stappen'>['stappen'][number]} stap @param {string} proces */
const etiket = ({ taak, open, mediaanUren }, proces) => {
  const voluit = `${getal(open)} open, de helft wacht langer dan: ${duur(mediaanUren)}`;
  return maak(
    'a',
    { class: 'overgang-overlay', href: achter(proces, taak), title: voluit, 'aria-label': voluit },
    `${getal(open)} · ${kort(mediaanUren)}`
  );
};

/**
 * The collapsed sub-process that a place lies in: what is inside is drawn on a plane of its own.
 *
 * @param {any} element @returns {string | undefined}
 */
const omhulling = (element) => (element.parent ? omhulling(element.parent)
  : element.id.endsWith('_plane') ? element.id.replace('_plane', '') : undefined);

/**
 * What is open inside each collapsed sub-process.
 *
 * @param {Antwoord<'/api/stand/stappen'>['stappen']} stappen @param {any} elementen
 */
const sommen = (stappen, elementen) => stappen.reduce((som, { taak, open }) => {
  const waarin = omhulling(elementen.get(taak));
  return waarin ? som.set(waarin, (som.get(waarin) ?? 0) + open) : som;
}, /** @type {Map<string, number>} */ (new Map()));

/** @type {AbortController | undefined} */
let bezoek;

export const overlays = {
  id: 'overgang.overlays',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 10,
  /** @param {Viewer} viewer @param {{processDefinitionId: string}} proces */
  render: async (viewer, { processDefinitionId }) => {
    bezoek?.abort();
    const { signal } = (bezoek = new AbortController());
    const teken = async () => {
      /** @type {Antwoord<'/api/stand/stappen'>} */
      const { stappen } = await vraag('stand/stappen').catch(() => ({ stappen: /** @type {any[]} */ ([]) }));
      if (signal.aborted) {
        return;
      }
      const laag = viewer.get('overlays');
      laag.remove({ type: 'overgang' });
      const elementen = viewer.get('elementRegistry');
      const hier = stappen.filter((stap) => elementen.get(stap.taak));
      /** @param {string} element @param {HTMLElement} html */
      const plak = (element, html) => laag.add(element, 'overgang', {
        position: { top: 0, left: 0 }, scale: { min: 1, max: 1 }, html
      });
      hier.forEach((stap) => plak(stap.taak, etiket(stap, processDefinitionId)));
      sommen(hier, elementen).forEach((open, element) =>
        plak(element, maak('span', { class: 'overgang-som', title: `${getal(open)} taken open` }, `${getal(open)} open`)));
    };
    await teken();
    ververs(teken, signal, 30);
  },
  unmount: () => bezoek?.abort()
};
