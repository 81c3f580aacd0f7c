/** The tab "Waar dit dossier is": the overgangsfase as one drawn page, with the step of this task's dossier marked. */
import { Weigering, vraag } from '../../overgang/gedeeld/api.js';
import { maak } from '../../overgang/gedeeld/dom.js';
import { schema, waar } from '../../overgang/gedeeld/schema.js';
import { kaarten } from './kaartregels.js';

/** @param {string} taak */
async function laad(taak) {
  if (taak in (await kaarten('taken', [taak]))) {
    const dossier = await vraag('taken/' + encodeURIComponent(taak));
    return [maak('p', { class: 'waar' }, waar(dossier)), await schema(dossier)];
  }
  return [maak('p', { class: 'waar' }, 'Deze taak gaat niet over één dossier. Zo ziet de hele overgangsfase eruit:'), await schema()];
}

export default {
  id: 'overgang.schemablad',
  pluginPoint: 'tasklist.task.detail',
  priority: 850,
  properties: { label: 'Waar dit dossier is' },
  /** @param {HTMLElement} node @param {{taskId: string}} taak */
  render: (node, { taskId }) => {
    const blad = maak('section', { class: 'overgang-formulier overgang-schemablad', 'aria-label': 'Waar dit dossier is' },
      maak('p', { role: 'status' }, 'De tekening wordt geladen…'));
    node.replaceChildren(blad);
    laad(taskId).then(
      (inhoud) => blad.replaceChildren(...inhoud),
      (fout) => blad.replaceChildren(maak('p', { class: 'melding fout', role: 'alert' },
        fout instanceof Weigering ? fout.message : `Er ging iets mis op dit blad: ${fout}`)));
  }
};
