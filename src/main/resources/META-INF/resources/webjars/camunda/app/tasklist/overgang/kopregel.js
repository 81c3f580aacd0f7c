/** Above the list of tasks: how long until the overgangsdatum, how many tasks there are, and the way to several at once and to the dossiers. */
import { vraag } from '../../overgang/gedeeld/api.js';
import { maak } from '../../overgang/gedeeld/dom.js';
import { aantalTaken, dag } from '../../overgang/gedeeld/woorden.js';

/** Never asks more often by itself than this, in milliseconds. */
const RUST = 15_000;

/** @param {any} samenvatting */
function nogTeGaan({ overgangsdatum, vandaag, schooldagen }) {
  if (vandaag >= overgangsdatum) {
    return vandaag === overgangsdatum ? 'dat is vandaag' : 'die is voorbij';
  }
  if (schooldagen === 0) {
    return 'ervoor komt geen schooldag meer';
  }
  return `over ${schooldagen === 1 ? '1 schooldag' : `${schooldagen} schooldagen`}`;
}

/** @param {any} lijst of the tasks on the page: what changes when somebody takes, gives back or completes one */
const kenmerk = ({ count, _embedded: { task = [] } = {} }) =>
  JSON.stringify([count, task.map((/** @type {{id: string, assignee: string}} */ { id, assignee }) => [id, assignee])]);

/** @param {HTMLElement} node @param {any} scope Tasklist's own, which tells when its list changes */
function volg(node, scope) {
  const termijn = maak('p', { class: 'termijn' });
  const aantallen = maak('p', { class: 'aantallen' });
  const dossiers = maak('p', { hidden: '' }, maak('a', { href: '#/overgang/dossiers' }, 'Alle dossiers, ook afgeronde'));
  node.replaceChildren(maak('section', { class: 'overgang-kopregel', 'aria-label': 'Overgang' },
    termijn, aantallen,
    maak('p', {}, maak('a', { href: '#/overgang/taken' }, 'Meer taken tegelijk overnemen of teruggeven')),
    dossiers));
  // a schooldirecteur has none; without an answer the way there stays closed
  vraag('aangemeld').then(({ zietDossiers }) => dossiers.toggleAttribute('hidden', !zietDossiers)).catch(() => {});
  let gevraagdOp = 0;
  let bekend = '';
  const ververs = async () => {
    gevraagdOp = Date.now();
    // without an answer the line stays as it was
    const stand = await vraag('taken/samenvatting').catch(/** @returns {null} */ () => null);
    if (stand) {
      termijn.textContent = `Overgangsdatum ${dag(stand.overgangsdatum)}, ${nogTeGaan(stand)}`;
      aantallen.textContent = `${aantalTaken(stand.opNaam)} op uw naam, ${stand.voorTeam} voor uw team of school`;
    }
  };
  const alsHetTijdIs = () => {
    if (!document.hidden && Date.now() - gevraagdOp >= RUST) {
      ververs();
    }
  };
  const klok = setInterval(alsHetTijdIs, RUST);
  document.addEventListener('visibilitychange', alsHetTijdIs);
  scope.tasklistData?.newChild(scope).observe('taskList', (/** @type {any} */ lijst) => {
    const nieuw = kenmerk(lijst ?? {});
    if (nieuw !== bekend && !document.hidden) {
      bekend = nieuw;
      ververs();
    }
  });
  scope.$on('$destroy', () => {
    clearInterval(klok);
    document.removeEventListener('visibilitychange', alsHetTijdIs);
  });
  alsHetTijdIs();
}

export default {
  id: 'overgang.kopregel',
  pluginPoint: 'tasklist.list',
  priority: 200,
  /** @param {HTMLElement} node @param {object} _api @param {any} scope */
  render: (node, _api, scope) => volg(node, scope)
};
