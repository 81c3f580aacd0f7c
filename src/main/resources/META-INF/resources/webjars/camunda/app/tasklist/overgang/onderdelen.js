/**
 * What is particular to the form of each task. `pad` is where it is saved, `begin` what it starts with, `verrijk` what
 * it must look up, `feiten` what its conditions ask, `teksten` what its text names.
 */
import { vraag } from './api.js';
import { dag, moment, weigering, woord } from './woorden.js';

/**
 * @typedef {object} Onderdeel
 * @property {string} [pad]
 * @property {(dossier: any) => object | undefined} [begin]
 * @property {(dossier: any) => Promise<object>} [verrijk]
 * @property {(dossier: any, waarden: any) => object} [feiten]
 * @property {(dossier: any) => Record<string, string | undefined>} [teksten]
 */

/** @param {string[]} [codes] */
const opsomming = (codes) => (codes ?? []).map(woord).join(', ');

/** @param {any} dossier */
const schoolnaam = ({ schoolnaam: naam, school }) => (naam ? `${naam} (${school})` : school);

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

/** The cyclus, basis and bijlagen as the consulent must enter them in TOP Dossier. */
const teOpenen = (dossier) => {
  const verlenging = dossier.scenario === 'VERLENGING';
  const vooraf = (verlenging ? dossier.evaluatiegesprek : dossier.nieuweActie) ?? {};
  return {
    cyclus: vooraf.lichteOvergeslagen ? 'extra ondersteuning' : 'lichte ondersteuning',
    metBasis: Boolean(verlenging && vooraf.oppAlsBasis),
    bijlagen: verlenging ? '' : opsomming(vooraf.bijlagen)
  };
};

/** The pupil's other dossiers that have a TOP Dossier, as far as this user may see them. @param {any} dossier */
async function elders({ andereDossiers = [] }) {
  const gezien = await Promise.allSettled(andereDossiers.map((nummer) => vraag('dossiers/' + encodeURIComponent(nummer))));
  return gezien
    .filter(({ value }) => value?.topDossiernummer)
    .map(({ value }) => `${value.topDossiernummer} (bij OT-dossier ${value.otDossiernummer})`)
    .join(', ');
}

/** @param {any[]} tijdlijn */
const laatsteWeigering = (tijdlijn) => tijdlijn.filter(({ wat }) => wat === 'TOP_DOSSIER_GEWEIGERD').pop();

/** @type {Onderdeel} */
const topDossier = {
  pad: 'top-dossier',
  begin: ({ topDossier: opening, tijdlijn }) => {
    const alGeprobeerd = tijdlijn.some(({ wat }) => wat === 'OPNIEUW_PROBEREN');
    if (opening?.nummer) {
      return { nummer: opening.nummer, opnieuw: false };
    }
    return opening?.opnieuw && !alGeprobeerd ? { opnieuw: true } : {};
  },
  verrijk: async (dossier) => ({ elders: await elders(dossier) }),
  feiten: (dossier) => {
    const { metBasis, bijlagen } = teOpenen(dossier);
    const reden = laatsteWeigering(dossier.tijdlijn)?.detail;
    return { metBasis, metBijlagen: Boolean(bijlagen), metElders: Boolean(dossier.elders), weigering: reden };
  },
  teksten: (dossier) => {
    const geweigerd = laatsteWeigering(dossier.tijdlijn);
    return {
      ...teOpenen(dossier),
      school: schoolnaam(dossier),
      leerling: dossier.leerling,
      elders: dossier.elders,
      reden: weigering(geweigerd?.detail),
      geweigerdOp: geweigerd && moment(geweigerd.op)
    };
  }
};

/** @type {Onderdeel} */
const knoppencursus = {
  verrijk: async ({ school }) => vraag('scholen/' + encodeURIComponent(school)),
  feiten: ({ knoppencursus: cursus, schoolTopGereed }) => ({ gepland: Boolean(cursus) && !schoolTopGereed }),
  teksten: ({ openTaken, knoppencursus: cursus, ...dossier }) => {
    const taak = openTaken.find(({ taak: id }) => id === 'Task_KnoppencursusAfwachten');
    return { school: schoolnaam(dossier), sinds: taak && dag(taak.sinds), cursusdag: cursus && dag(cursus) };
  }
};

/** @type {Record<string, Onderdeel>} */
export const ONDERDELEN = {
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
  knoppencursus
};
