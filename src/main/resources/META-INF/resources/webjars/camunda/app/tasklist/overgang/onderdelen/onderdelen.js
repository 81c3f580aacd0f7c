/**
 * What is particular to the form of a task. `bron` is what it is about, `pad` where it is saved, `begin` what it starts with,
 * `verrijk` what it must look up, `feiten` what its conditions ask, `teksten` what its text names. A form that is not named
 * here is about a dossier, is saved under its own name, and starts with what was recorded.
 */
import { DOSSIER } from '../bronnen.js';
import { OVERGANGONDERDELEN } from './overgangonderdelen.js';
import { SCHOOLONDERDELEN } from './schoolonderdelen.js';
import { nazorg } from './nazorg.js';
import {
  bijlagenplaatsing, knoppencursus, momentopname, ontheffingsaanvraag, ontheffingsbesluit, topDossier
} from './toponderdelen.js';
import { vraag } from '../../../overgang/gedeeld/api.js';
import { maak } from '../../../overgang/gedeeld/dom.js';
import { dag, moment, opsomming, woord } from '../../../overgang/gedeeld/woorden.js';

/**
 * @typedef {object} Onderdeel
 * @property {import('../bronnen.js').Bron} [bron]
 * @property {string} [pad]
 * @property {(waarden: any, stand: any) => [string, object][]} [bewaar] instead of `pad`: what is saved where, in order
 * @property {string} [versieVan] the part by which all of them are kept from another's
 * @property {boolean} [zonderOpslaan] there is no "save and go on later"
 * @property {(stand: any) => object | undefined} [begin]
 * @property {(stand: any) => Promise<object>} [verrijk]
 * @property {(form: HTMLElement, stand: any) => void} [bouw] makes the fields that depend on the stand
 * @property {(stand: any, waarden: any) => object} [feiten]
 * @property {(stand: any) => Record<string, string | boolean | undefined>} [teksten]
 * @property {(stand: any) => HTMLElement} [watErStaat] what somebody else saved meanwhile, where it is not about a dossier
 * @property {(antwoord: any) => boolean} [isGedaan] saving it ended the task by itself
 * @property {(antwoord: any) => string | undefined} [blijftOpen] why the task is not completed yet
 */

/** R05: after a change of consulent the documents go again, so the old proof is not offered. @param {any} dossier */
const opnieuwVerzenden = ({ consulent, verzendbewijs }) =>
  Boolean(consulent && verzendbewijs && verzendbewijs.consulent !== consulent);

/** R05: the consulent never had them; what was recorded then is no gesprek. @param {any} dossier */
const nietOntvangen = ({ evaluatiegesprek: gesprek }) => gesprek?.ontvangen === false;
/** The name of a consulent where it is known. @param {any} dossier @param {string | undefined} account */
const naamVan = ({ consulenten }, account) =>
  consulenten.find((/** @type {{account: string}} */ lid) => lid.account === account)?.naam ?? account;

/** @type {Onderdeel} */
const verzendbewijs = {
  verrijk: async ({ otDossiernummer }) => ({
    consulenten: await vraag(`dossiers/${encodeURIComponent(otDossiernummer)}/consulenten`)
  }),
  bouw: (form, { consulenten }) => {
    const keuze = form.querySelector('select[name="consulent"]');
    keuze.replaceChildren(keuze.firstElementChild, ...consulenten.map((/** @type {{account: string, naam: string}} */ lid) =>
      maak('option', { value: lid.account }, lid.naam)));
  },
  // who is known is read, not chosen
  bewaar: (waarden, { consulent }) => [['verzendbewijs', { ...waarden, consulent: consulent ?? waarden.consulent }]],
  begin: (dossier) => {
    const { consulent, verzendbewijs: bewijs } = dossier;
    const { kanaal, kanaalToelichting, documenten } = bewijs ?? {};
    return opnieuwVerzenden(dossier) || nietOntvangen(dossier)
      ? { consulent, kanaal, kanaalToelichting, documenten }
      : { consulent, ...bewijs };
  },
  feiten: (dossier) => ({
    opnieuwVerzenden: opnieuwVerzenden(dossier),
    nietOntvangen: nietOntvangen(dossier),
    consulentBekend: Boolean(dossier.consulent)
  }),
  teksten: (dossier) => ({
    consulent: naamVan(dossier, dossier.consulent),
    consulentnaam: naamVan(dossier, dossier.consulent),
    vorige: naamVan(dossier, dossier.verzendbewijs?.consulent),
    ontbreekt: dossier.evaluatiegesprek?.ontbreekt
  })
};

/** @type {Onderdeel} */
const evaluatiegesprek = {
  begin: (dossier) => (nietOntvangen(dossier) ? {} : dossier.evaluatiegesprek),
  feiten: (dossier) => ({ verzonden: Boolean(dossier.verzendbewijs) }),
  teksten: ({ verzendbewijs: bewijs }) => ({
    verzending: bewijs && `${moment(bewijs.verzondenOp)} via ${woord(bewijs.kanaal)} (kenmerk ${bewijs.kenmerk}) aan ${
      bewijs.consulent}: ${opsomming(bewijs.documenten)}${
      bewijs.kanaalToelichting ? `. Over het kanaal: ${bewijs.kanaalToelichting}` : ''}`
  })
};

/** @type {Onderdeel} */
const parnassys = {
  feiten: ({ overgangsdatum }, { opgeslagenOp }) => ({ teLaat: Boolean(opgeslagenOp && opgeslagenOp >= overgangsdatum) }),
  teksten: ({ las, overgangsdatum }) => ({ las: las ?? 'ParnasSys', overgangsdatum: dag(overgangsdatum) })
};

/** @type {Record<string, Onderdeel>} */
const DOSSIERONDERDELEN = {
  scenariokeuze: {
    feiten: ({ voorstel }, { scenario }) => ({ afwijkend: Boolean(voorstel && scenario && scenario !== voorstel) })
  },
  parnassys,
  verzendbewijs,
  evaluatiegesprek,
  'top-dossier': topDossier,
  momentopname,
  bijlagenplaatsing,
  knoppencursus,
  ontheffingsaanvraag,
  ontheffingsbesluit,
  nazorg
};

/** The name of an onderdeel in the answer about a dossier. @param {string} naam such as nieuwe-actie */
export const veld = (naam) => naam.replace(/-./g, (streep) => streep[1].toUpperCase());

/**
 * All of a form, also what it did not say.
 *
 * @param {string} naam
 * @returns {Onderdeel & {bron: import('../bronnen.js').Bron}}
 */
export const onderdeelVan = (naam) => {
  const ander = { ...SCHOOLONDERDELEN, ...OVERGANGONDERDELEN }[naam];
  return ander
    ? { bron: DOSSIER, ...ander }
    : { bron: DOSSIER, pad: naam, begin: (dossier) => dossier[veld(naam)], ...DOSSIERONDERDELEN[naam] };
};
