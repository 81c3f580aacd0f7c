/**
 * Says on each card of the list whose task it is: a name alone, "Scenario kiezen", tells a consulent nothing.
 * The cards of one list ask together: in one request for the dossiers, and one more when there are others.
 */
import { maak } from '../../overgang/gedeeld/dom.js';
import { kaartregels } from './kaartregels.js';

/** @type {Map<string, HTMLElement>} */
const wachtend = new Map();

async function vulAan() {
  const kaarten = new Map(wachtend);
  wachtend.clear();
  // without an answer the cards stay as Tasklist makes them
  const regels = await kaartregels([...kaarten.keys()]).catch(() => new Map());
  regels.forEach((regel, taak) => kaarten.get(taak)?.replaceChildren(maak('p', { class: 'overgang-kaart' }, regel)));
}

export default {
  id: 'overgang.kaart',
  pluginPoint: 'tasklist.card',
  priority: 10,
  /** @param {HTMLElement} node @param {{taskId: string}} kaart */
  render: (node, { taskId }) => {
    if (wachtend.size === 0) {
      setTimeout(vulAan, 0);
    }
    wachtend.set(taskId, node);
  }
};
