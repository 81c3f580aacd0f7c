/**
 * Says on each card of the list whose task it is: a name alone, "Scenario kiezen", tells a consulent nothing.
 * The cards of one list ask together, in one request.
 */
import { vraag } from './api.js';
import { maak } from './dom.js';

/** @type {Map<string, HTMLElement>} */
const wachtend = new Map();

async function vulAan() {
  const kaarten = [...wachtend];
  wachtend.clear();
  const ids = kaarten.map(([taak]) => 'id=' + encodeURIComponent(taak));
  // without an answer the cards stay as Tasklist makes them
  const dossiers = await vraag('taken?' + ids.join('&')).catch(() => ({}));
  for (const [taak, node] of kaarten) {
    const dossier = dossiers[taak];
    if (dossier) {
      const delen = [dossier.otDossiernummer, dossier.school, dossier.leerling, dossier.groep && `groep ${dossier.groep}`];
      node.replaceChildren(maak('p', { class: 'overgang-kaart' }, delen.filter(Boolean).join(' · ')));
    }
  }
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
