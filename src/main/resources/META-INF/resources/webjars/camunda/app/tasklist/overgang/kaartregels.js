/** In one line what a task is about, for those that this user may see: a dossier, or a school. */
import { vraag } from '../../overgang/gedeeld/api.js';

/** So many ids go in one address. */
const IN_EEN_VRAAG = 50;

/** @param {any} kaart of a dossier or of a school */
const regel = ({ otDossiernummer, school, leerling, groep, vestiging, naam }) =>
  [otDossiernummer, school, leerling, groep && `groep ${groep}`, vestiging, naam].filter(Boolean).join(' · ');

/** @param {string} pad @param {string[]} taken @returns {Promise<Record<string, any>>} what is known, by task */
export async function kaarten(pad, taken) {
  const bekend = {};
  for (let van = 0; van < taken.length; van += IN_EEN_VRAAG) {
    const ids = taken.slice(van, van + IN_EEN_VRAAG).map((taak) => 'id=' + encodeURIComponent(taak));
    Object.assign(bekend, await vraag(`${pad}?${ids.join('&')}`));
  }
  return bekend;
}

/**
 * One request for the dossiers, and one more when there are others.
 *
 * @param {string[]} taken
 * @returns {Promise<Map<string, string>>} the line of each task that is known
 */
export async function kaartregels(taken) {
  const dossiers = await kaarten('taken', taken);
  const scholen = await kaarten('schooltaken', taken.filter((taak) => !(taak in dossiers)));
  return new Map(Object.entries({ ...dossiers, ...scholen }).map(([taak, kaart]) => [taak, regel(kaart)]));
}
