/**
 * Says on each card of the list whose task it is: a name alone, "Scenario kiezen", tells a consulent nothing.
 * The cards of one list ask together: in one request for the dossiers, and one more when there are others.
 */
import { vraag } from './api.js';
import { maak } from './dom.js';

/** @type {Map<string, HTMLElement>} */
const wachtend = new Map();

/** @param {any} kaart of a dossier or of a school */
const regel = ({ otDossiernummer, school, leerling, groep, vestiging, naam }) =>
  [otDossiernummer, school, leerling, groep && `groep ${groep}`, vestiging, naam].filter(Boolean).join(' · ');

/** Fills the cards it knows. @param {string} pad @param {[string, HTMLElement][]} kaarten @returns the others */
async function vulUit(pad, kaarten) {
  const ids = kaarten.map(([taak]) => 'id=' + encodeURIComponent(taak));
  // without an answer the cards stay as Tasklist makes them
  const bekend = ids.length ? await vraag(`${pad}?${ids.join('&')}`).catch(() => ({})) : {};
  const [gevuld, over] = [true, false].map((is) => kaarten.filter(([taak]) => taak in bekend === is));
  gevuld.forEach(([taak, node]) =>
    node.replaceChildren(maak('p', { class: 'overgang-kaart' }, regel(bekend[taak]))));
  return over;
}

async function vulAan() {
  const kaarten = [...wachtend];
  wachtend.clear();
  await vulUit('schooltaken', await vulUit('taken', kaarten));
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
