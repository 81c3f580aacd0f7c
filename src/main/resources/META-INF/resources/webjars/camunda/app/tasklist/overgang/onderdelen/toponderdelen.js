/** The forms around opening a TOP Dossier: waiting for the knoppencursus, an ontheffing, by hand, and after a refusal. */
import { Weigering, vraag } from '../../../overgang/gedeeld/api.js';
import { maak } from '../../../overgang/gedeeld/dom.js';
import { vul } from '../velden.js';
import { dag, moment, opsomming, weigering } from '../../../overgang/gedeeld/woorden.js';

/** @param {any} dossier */
const schoolnaam = ({ schoolnaam: naam, school }) => (naam ? `${naam} (${school})` : school);

/** The cyclus, basis and bijlagen as they were agreed upon. @param {any} dossier */
const teOpenen = (dossier) => {
  const verlenging = dossier.scenario === 'VERLENGING';
  const vooraf = (verlenging ? dossier.evaluatiegesprek : dossier.nieuweActie) ?? {};
  return {
    cyclusnaam: vooraf.lichteOvergeslagen ? 'extra ondersteuning' : 'lichte ondersteuning',
    metBasis: Boolean(verlenging && vooraf.oppAlsBasis),
    bijlagen: opsomming(vooraf.bijlagen)
  };
};

/** R20: one click joins the dossier to the TOP Dossier that the pupil has. @param {HTMLElement} form @param {any} dossier */
function bouwKoppelen(form, { topDossiersVanLeerling }) {
  const knoppen = topDossiersVanLeerling.map((/** @type {string} */ nummer) => {
    const knop = maak('button', { type: 'button', class: 'opslaan' }, `Koppel aan ${nummer}`);
    knop.addEventListener('click', () => {
      vul(form, { nummer, opnieuw: false, reden: null });
      form.dispatchEvent(new Event('input'));
      /** @type {HTMLInputElement} */ (form.querySelector('[name="nummer"]')).focus();
    });
    return knop;
  });
  form.querySelector('[data-koppelen]').replaceChildren(...knoppen);
}

/** @param {any[]} tijdlijn */
const laatsteWeigering = (tijdlijn) => tijdlijn.filter(({ wat }) => wat === 'TOP_DOSSIER_GEWEIGERD').pop();

/** @type {import('./onderdelen.js').Onderdeel} */
export const topDossier = {
  begin: ({ topDossier: opening, tijdlijn }) => {
    const alGeprobeerd = tijdlijn.some((/** @type {{wat: string}} */ { wat }) => wat === 'OPNIEUW_PROBEREN');
    if (opening?.nummer) {
      return { ...opening, opnieuw: false };
    }
    return opening?.opnieuw && !alGeprobeerd ? { opnieuw: true } : {};
  },
  bouw: bouwKoppelen,
  feiten: (dossier) => {
    const { metBasis, bijlagen } = teOpenen(dossier);
    const reden = laatsteWeigering(dossier.tijdlijn)?.detail;
    const verlenging = dossier.scenario === 'VERLENGING';
    return {
      metBasis,
      metBijlagen: Boolean(bijlagen),
      verlenging,
      metVinkjes: verlenging || Boolean(bijlagen),
      metElders: dossier.topDossiersVanLeerling.length > 0,
      weigering: reden
    };
  },
  teksten: (dossier) => {
    const geweigerd = laatsteWeigering(dossier.tijdlijn);
    return {
      ...teOpenen(dossier),
      school: schoolnaam(dossier),
      leerling: dossier.leerling,
      elders: dossier.topDossiersVanLeerling.join(' of '),
      reden: weigering(geweigerd?.detail),
      geweigerdOp: geweigerd && moment(geweigerd.op)
    };
  }
};

/** Its form says which documents, and where. @type {import('./onderdelen.js').Onderdeel} */
export const bijlagenplaatsing = {
  teksten: (dossier) => ({ bijlagen: teOpenen(dossier).bijlagen, topDossiernummer: dossier.topDossiernummer })
};

/** Nothing is sent to a TOP Dossier that was opened by hand (R17). @type {import('./onderdelen.js').Onderdeel} */
export const momentopname = {
  feiten: ({ topWijze, topDossier: opening }) => ({ zelfInTop: topWijze === 'HANDMATIG' && !opening?.momentopnameInTop }),
  teksten: ({ topDossiernummer }) => ({ topDossiernummer })
};

/** What is known of the course of the school; nothing where this consulent does not see the school. @param {any} dossier */
const metSchool = async ({ school }) => ({
  cursus: await vraag('scholen/' + encodeURIComponent(school)).catch((fout) => {
    if (fout instanceof Weigering) {
      return {};
    }
    throw fout;
  })
});

/** @param {any} dossier */
const metPlan = ({ cursus }) => ({ gepland: Boolean(cursus.cursusGepland) });

/** @type {import('./onderdelen.js').Onderdeel} */
export const knoppencursus = {
  // nothing is recorded: the task waits
  pad: undefined,
  verrijk: metSchool,
  feiten: (dossier) => ({
    ...metPlan(dossier),
    overgangsdatumVoorbij: dossier.vandaag >= dossier.overgangsdatum
  }),
  teksten: ({ openTaken, cursus: { cursusGepland }, overgangsdatum, ...dossier }) => {
    const taak = openTaken.find((/** @type {{taak: string}} */ { taak: id }) => id === 'Task_KnoppencursusAfwachten');
    return {
      school: schoolnaam(dossier),
      sinds: taak && dag(taak.sinds),
      cursusdag: cursusGepland && dag(cursusGepland),
      overgangsdatum: dag(overgangsdatum)
    };
  }
};

/** @param {any} dossier */
const isEerderAfgewezen = ({ tijdlijn }) => tijdlijn.some((/** @type {{wat: string}} */ { wat }) => wat === 'ONTHEFFING_AFGEWEZEN');

/** @type {import('./onderdelen.js').Onderdeel} */
export const ontheffingsaanvraag = {
  verrijk: metSchool,
  begin: ({ ontheffingsaanvraag: aanvraag, cursus: { cursusGepland }, vandaag }) =>
    aanvraag ?? (cursusGepland > vandaag ? { cursusOp: cursusGepland } : {}),
  feiten: (dossier) => ({ ...metPlan(dossier), afgewezen: isEerderAfgewezen(dossier) }),
  teksten: ({ cursus: { cursusGepland }, ontheffingsbesluit: besluit, ...dossier }) => ({
    school: schoolnaam(dossier),
    cursusdag: cursusGepland && dag(cursusGepland),
    afwijzing: besluit?.reden
  })
};

/** @type {import('./onderdelen.js').Onderdeel} */
export const ontheffingsbesluit = {
  verrijk: metSchool,
  // after a refusal the decision that stands there is about the aanvraag before this one
  begin: (dossier) => (isEerderAfgewezen(dossier) ? {} : dossier.ontheffingsbesluit),
  teksten: ({ ontheffingsaanvraag: aanvraag, ontheffingAangevraagdDoor, ...dossier }) => ({
    school: schoolnaam(dossier),
    aanvrager: ontheffingAangevraagdDoor,
    geldigTot: aanvraag && dag(aanvraag.geldigTot),
    cursusOp: aanvraag && dag(aanvraag.cursusOp),
    aanvraagreden: aanvraag?.reden
  })
};
