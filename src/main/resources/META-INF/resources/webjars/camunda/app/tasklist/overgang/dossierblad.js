/** The tab "Dossier" beside the form: everything about the dossier or the school, and the rules still to be met. */
import { Weigering, vraag } from '../../overgang/gedeeld/api.js';
import { maak } from '../../overgang/gedeeld/dom.js';
import { gegevens } from './kop/dossierkop.js';
import { kaarten } from './kaartregels.js';
import { waarTerecht } from './kop/kop.js';
import { schoolgegevens } from './kop/schoolkop.js';
import { anderScenario, gegevensVerbeteren, vastgelegd, verbeterlijst } from './verbeteren.js';
import { toonVereisten } from './vereisten.js';
import { dag, dossierregel, regel } from '../../overgang/gedeeld/woorden.js';

/** @param {...(HTMLElement | false)} handelingen none where there is nothing to choose */
const watKan = (...handelingen) => handelingen.some((een) => een)
  && maak('section', { class: 'tijdlijn' }, maak('h4', {}, 'Wat u kunt doen'), ...handelingen);

/** @param {any} dossier @param {import('./verbeteren.js').Lijst} lijst @param {string | null} taak @param {() => void} opnieuw */
export const dossierblad = (dossier, lijst, taak, opnieuw) => [
  maak('h3', {}, `OT-dossier ${dossier.otDossiernummer}`),
  gegevens(dossier),
  ['LOPEND', 'NAZORG'].includes(dossier.status) && toonVereisten('Wat nodig is voordat dit dossier dicht kan', dossier.vereisten, taak),
  maak('section', {}, maak('h4', {}, 'Wat is vastgelegd'), ...vastgelegd(dossier, lijst, opnieuw)),
  maak('section', { class: 'tijdlijn' },
    maak('h4', {}, 'Tijdlijn, het nieuwste bovenaan'),
    maak('ul', {}, ...[...dossier.tijdlijn].reverse().map((gebeurtenis) => maak('li', {}, regel(gebeurtenis))))),
  watKan(anderScenario(dossier, lijst), gegevensVerbeteren(dossier, lijst)),
  waarTerecht(dossier.hulp)
];

/** @param {any} stand @param {string} taak */
const schoolblad = (stand, taak) => [
  maak('h3', {}, `${stand.school.naam} (${stand.school.vestiging})`),
  schoolgegevens(stand),
  toonVereisten('Wat nodig is voordat deze school over is', stand.vereisten, taak),
  stand.dossiers.length > 0 && maak('section', { class: 'tijdlijn' },
    maak('h4', {}, `Open OT-dossiers (${stand.dossiers.length})`),
    maak('ul', {}, ...stand.dossiers.map((/** @type {any} */ dossier) => maak('li', {}, dossierregel(dossier),
      dossier.parnassysOp
        ? `: in ${stand.school.las ?? 'ParnasSys'} sinds ${dag(dossier.parnassysOp)}`
        : `: nog niet in ${stand.school.las ?? 'ParnasSys'}`)))),
  waarTerecht(stand.hulp)
];

/** @param {string} taak @param {() => void} opnieuw */
async function laad(taak, opnieuw) {
  const pad = encodeURIComponent(taak);
  if (taak in (await kaarten('taken', [taak]))) {
    const dossier = await vraag('taken/' + pad);
    return dossierblad(dossier, await verbeterlijst(dossier.otDossiernummer), taak, opnieuw);
  }
  if (taak in (await kaarten('schooltaken', [taak]))) {
    return schoolblad(await vraag('schooltaken/' + pad), taak);
  }
  return [maak('p', {}, 'Deze taak gaat over de hele overgang, niet over één dossier. Alles staat bij het formulier.')];
}

export default {
  id: 'overgang.dossierblad',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Dossier' },
  /** @param {HTMLElement} node @param {{taskId: string}} taak */
  render: (node, { taskId }) => {
    const blad = maak('section', { class: 'overgang-formulier overgang-dossierblad', 'aria-label': 'Dossier' },
      maak('p', { role: 'status' }, 'De gegevens worden geladen…'));
    node.replaceChildren(blad);
    const teken = () => laad(taskId, teken).then(
      (inhoud) => blad.replaceChildren(...inhoud.filter((deel) => deel)),
      (fout) => blad.replaceChildren(maak('p', { class: 'melding fout', role: 'alert' },
        fout instanceof Weigering ? fout.message : `Er ging iets mis op dit blad: ${fout}`)));
    teken();
  }
};
