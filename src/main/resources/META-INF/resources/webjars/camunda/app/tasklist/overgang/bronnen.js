/** What a form can be about: where that is read, where a part of it is saved, and what stands above the fields. */
import { bekijk, vraag } from '../../overgang/gedeeld/api.js';
import { toonDossierkop } from './kop/dossierkop.js';
import { toonOvergangkop } from './kop/overgangkop.js';
import { toonSchoolkop } from './kop/schoolkop.js';

/**
 * @typedef {object} Bron
 * @property {string} naam
 * @property {(taak: string, adres: string) => Promise<any>} laad with `toegewezenAan`: whose task it is
 * @property {(stand: any, pad: string) => string} bewaarplek
 * @property {(form: HTMLElement, stand: any) => void} toonKop
 */

/** @type {Bron} */
export const DOSSIER = {
  naam: 'Dossier',
  laad: async (taak) => {
    const dossier = await vraag('taken/' + encodeURIComponent(taak));
    return { ...dossier, toegewezenAan: dossier.openTaken.find((/** @type {{id: string}} */ { id }) => id === taak)?.toegewezenAan };
  },
  bewaarplek: ({ otDossiernummer }, pad) => `dossiers/${encodeURIComponent(otDossiernummer)}/${pad}`,
  toonKop: toonDossierkop
};

/** @type {Bron} */
export const SCHOOL = {
  naam: 'School',
  laad: async (taak, adres) => {
    const [beeld, { assignee }] = await Promise.all([vraag('schooltaken/' + encodeURIComponent(taak)), bekijk(adres)]);
    return { ...beeld, toegewezenAan: assignee };
  },
  bewaarplek: ({ school }, pad) => `scholen/${encodeURIComponent(school.vestiging)}/${pad}`,
  toonKop: toonSchoolkop
};

/** @type {Bron} */
export const WIJZIGINGEN = {
  naam: 'Wijzigingen',
  laad: async (_taak, adres) => {
    const [overgang, wijzigingen, { assignee }] = await Promise.all([vraag('overgang'), vraag('wijzigingen/open'), bekijk(adres)]);
    return { ...overgang, wijzigingen, toegewezenAan: assignee };
  },
  bewaarplek: (_stand, pad) => `wijzigingen/${pad}`,
  toonKop: toonOvergangkop
};

/** @type {Bron} */
export const OVERGANG = {
  naam: 'Overgang',
  laad: async (_taak, adres) => {
    const [overgang, aansluiting, eindrapport, afsluiting, { assignee }] = await Promise.all([
      vraag('overgang'), vraag('overgang/aansluiting'), vraag('overgang/eindrapport'), vraag('overgang/afsluiting'), bekijk(adres)]);
    return { ...overgang, aansluiting, eindrapport, afsluiting, toegewezenAan: assignee };
  },
  bewaarplek: (_stand, pad) => `overgang/${pad}`,
  toonKop: toonOvergangkop
};
