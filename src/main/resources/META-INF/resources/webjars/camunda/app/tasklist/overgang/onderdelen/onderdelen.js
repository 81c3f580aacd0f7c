/**
 * What is particular to the form of each task. `bron` is what it is about, `pad` where it is saved, `begin` what it starts
 * with, `verrijk` what it must look up, `feiten` what its conditions ask, `teksten` what its text names.
 */
import { DOSSIER } from '../bronnen.js';
import { OVERGANGONDERDELEN } from './overgangonderdelen.js';
import { SCHOOLONDERDELEN } from './schoolonderdelen.js';
import { nazorg } from './nazorg.js';
import { knoppencursus, ontheffingsaanvraag, ontheffingsbesluit, topDossier } from './toponderdelen.js';
import { dag, moment, opsomming, woord } from '../../../overgang/gedeeld/woorden.js';

/**
 * @typedef {object} Onderdeel
 * @property {import('../bronnen.js').Bron} [bron]
 * @property {string} [pad]
 * @property {(waarden: any, stand: any) => [string, object][]} [bewaar] instead of `pad`: what is saved where, in order
 * @property {boolean} [zonderOpslaan] there is no "save and go on later"
 * @property {(stand: any) => object | undefined} [begin]
 * @property {(stand: any) => Promise<object>} [verrijk]
 * @property {(form: HTMLElement, stand: any) => void} [bouw] makes the fields that depend on the stand
 * @property {(stand: any, waarden: any) => object} [feiten]
 * @property {(stand: any) => Record<string, string | boolean | undefined>} [teksten]
 * @property {(antwoord: any) => boolean} [isGedaan] saving it ended the task by itself
 * @property {(antwoord: any) => string | undefined} [blijftOpen] why the task is not completed yet
 */

/** R05: after a change of consulent the documents go again, so the old proof is not offered. */
const opnieuwVerzenden = ({ consulent, verzendbewijs }) =>
  Boolean(consulent && verzendbewijs && verzendbewijs.consulent !== consulent);

/** @type {Onderdeel} */
const verzendbewijs = {
  pad: 'verzendbewijs',
  begin: (dossier) => {
    const { consulent, verzendbewijs: bewijs } = dossier;
    const { kanaal, documenten } = bewijs ?? {};
    return opnieuwVerzenden(dossier) ? { consulent, kanaal, documenten } : { consulent, ...bewijs };
  },
  feiten: (dossier) => ({ opnieuwVerzenden: opnieuwVerzenden(dossier) }),
  teksten: ({ consulent, verzendbewijs: bewijs }) => ({ consulent, vorige: bewijs?.consulent })
};

/** @type {Onderdeel} */
const evaluatiegesprek = {
  pad: 'evaluatiegesprek',
  begin: (dossier) => dossier.evaluatiegesprek,
  feiten: (dossier) => ({ verzonden: Boolean(dossier.verzendbewijs) }),
  teksten: ({ verzendbewijs: bewijs }) => ({
    verzending: bewijs && `${moment(bewijs.verzondenOp)} via ${woord(bewijs.kanaal)} (kenmerk ${bewijs.kenmerk}) aan ${
      bewijs.consulent}: ${opsomming(bewijs.documenten)}`
  })
};

/** @type {Onderdeel} */
const parnassys = {
  pad: 'parnassys',
  begin: (dossier) => dossier.parnassys,
  feiten: ({ overgangsdatum }, { opgeslagenOp }) => ({ teLaat: Boolean(opgeslagenOp && opgeslagenOp >= overgangsdatum) }),
  teksten: ({ las, overgangsdatum }) => ({ las: las ?? 'ParnasSys', overgangsdatum: dag(overgangsdatum) })
};

/** @type {Record<string, Onderdeel>} */
const DOSSIERONDERDELEN = {
  scenariokeuze: {
    pad: 'scenariokeuze',
    begin: (dossier) => dossier.scenariokeuze,
    feiten: ({ voorstel }, { scenario }) => ({ afwijkend: Boolean(voorstel && scenario && scenario !== voorstel) })
  },
  evaluatie: { pad: 'evaluatie', begin: (dossier) => dossier.evaluatie },
  parnassys,
  'nieuwe-actie': { pad: 'nieuwe-actie', begin: (dossier) => dossier.nieuweActie },
  verzendbewijs,
  evaluatiegesprek,
  momentopname: { pad: 'momentopname', begin: (dossier) => dossier.momentopname },
  'top-dossier': topDossier,
  knoppencursus,
  ontheffingsaanvraag,
  ontheffingsbesluit,
  nazorg
};

/** @type {Record<string, Onderdeel & {bron: import('../bronnen.js').Bron}>} */
export const ONDERDELEN = Object.fromEntries(
  Object.entries({ ...DOSSIERONDERDELEN, ...SCHOOLONDERDELEN, ...OVERGANGONDERDELEN }).map(([naam, onderdeel]) =>
    [naam, { bron: DOSSIER, ...onderdeel }]));
