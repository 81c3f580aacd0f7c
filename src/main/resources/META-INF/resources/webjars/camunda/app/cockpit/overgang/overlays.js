/** On the diagram of a process: at each task how many are open, and how long they have been waiting (median). */
import { vraag } from '../../tasklist/overgang/api.js';
import { ververs } from './plek.js';
import { duur, getal, maak } from './stukken.js';

/**
 * @typedef {{
 *   get: (dienst: string) => any
 * }} Viewer the viewer of Cockpit, as far as it is used here
 */

/** @param {{taak: string, open: number, mediaanUren: number}} stap */
const etiket = ({ open, mediaanUren }) => maak(
  'div',
  { class: 'overgang-overlay', title: 'Aantal open, en hoe lang die (mediaan) al wachten' },
  `${getal(open)} open · ${duur(mediaanUren)}`
);

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
      const { stappen } = await vraag(`stand/stappen?definitie=${encodeURIComponent(processDefinitionId)}`)
        .catch(() => ({ stappen: [] }));
      if (signal.aborted) {
        return;
      }
      const laag = viewer.get('overlays');
      laag.remove({ type: 'overgang' });
      stappen.filter((/** @type {any} */ stap) => viewer.get('elementRegistry').get(stap.taak)).forEach((/** @type {any} */ stap) =>
        laag.add(stap.taak, 'overgang', { position: { top: -14, left: 0 }, html: etiket(stap) }));
    };
    await teken();
    ververs(teken, signal, 30);
  },
  unmount: () => bezoek?.abort()
};
