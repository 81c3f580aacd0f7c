/**
 * What was recorded about a dossier, who did so and when, and mending it in the same form, with a reason (R16). Tasklist and
 * Cockpit show the same.
 */
import { Weigering, vraag } from '../../overgang/gedeeld/api.js';
import { knop, maak, melding } from '../../overgang/gedeeld/dom.js';
import { handeling } from '../../overgang/gedeeld/handeling.js';
import { moment, woord } from '../../overgang/gedeeld/woorden.js';
import { toonWeigering, wis } from './meldingen.js';
import { onderdeelVan, veld } from './onderdelen/onderdelen.js';
import { concept, lees, toonGevraagd, toonWatGeldt, vul, vulTeksten } from './velden.js';

/** @typedef {Antwoord<'/api/dossiers/{nummer}/verbeteringen'>} Lijst @typedef {Lijst['onderdelen'][number]} Vastgelegde */
/** @typedef {(dossier: any) => void} Klaar what to do with the dossier as it is then */
/** @typedef {() => Promise<HTMLElement>} Na draws the page anew */

const INHOUD = 'inhoud.';
const EIGEN_REDEN = 'verbeterreden';

/** @param {string} nummer */
const adres = (nummer) => `dossiers/${encodeURIComponent(nummer)}`;

/** @param {string} nummer @returns {Promise<Lijst>} */
export const verbeterlijst = (nummer) => vraag(`${adres(nummer)}/verbeteringen`);

/** The fields of the form of a task, without its script; its ids are not those of the same form elsewhere on the page. @param {string} naam */
async function velden(naam) {
  const { html } = await vraag(`formulieren/${naam}`);
  const blad = new DOMParser().parseFromString(html.replaceAll('"og-', '"vb-'), 'text/html');
  return /** @type {HTMLElement} */ (document.importNode(blad.querySelector('.velden'), true));
}

/** A refusal in the words of the form: the fields of the form, and the reason. @param {Weigering} weigering */
const inFormulier = (weigering) => new Weigering(weigering.message, weigering.fouten.map(({ veld: naam, melding: zin }) => ({
  veld: naam.startsWith(INHOUD) ? naam.slice(INHOUD.length) : naam === 'reden' ? EIGEN_REDEN : naam, melding: zin
})));

/** @returns {[HTMLElement, HTMLTextAreaElement]} the field, and what is typed in it */
function redenveld() {
  const tekst = maak('textarea', { id: 'vb-verbeterreden', rows: '2', 'aria-describedby': 'vb-verbeterreden-uitleg' });
  return [maak('div', { class: 'veld', 'data-veld': EIGEN_REDEN },
    maak('label', { for: 'vb-verbeterreden' }, 'Waarom verbetert u dit?'),
    maak('p', { class: 'uitleg', id: 'vb-verbeterreden-uitleg' }, 'De reden staat in de tijdlijn, met de oude en de nieuwe waarde. Noem geen namen.'),
    tekst), tekst];
}

/** The same form as that of the task, filled. @param {any} dossier @param {Vastgelegde} deel @param {Klaar} klaar @param {() => void} weg */
async function formulier(dossier, deel, klaar, weg) {
  const onderdeel = onderdeelVan(deel.onderdeel);
  const invoer = await velden(deel.onderdeel);
  const stand = { ...dossier, ...(await onderdeel.verrijk?.(dossier)), verbeteren: true };
  const [reden, waarom] = redenveld();
  const bewaar = maak('button', { type: 'submit', class: 'knop eerst' }, 'Verbetering opslaan');
  const form = maak('form', { class: 'overgang-formulier verbeterformulier', lang: 'nl', novalidate: '', name: `verbeter-${deel.onderdeel}` },
    dossier.topDossiernummer && maak('p', { class: 'melding' },
      `TOP Dossier ${dossier.topDossiernummer} is al geopend. Staat dit daar ook, verbeter het daar dan zelf.`),
    maak('div', { 'data-melding': '' }), invoer, reden, maak('p', { class: 'knoppen' }, bewaar, ' ', knop('Niet verbeteren', weg)));
  /** @type {Set<string>} what the API asked for, such as "klopt dat?" (R18) */
  const gevraagd = new Set();
  const bijwerken = () => {
    const waarden = concept(invoer);
    toonWatGeldt(form, { ...stand, ...waarden, ...onderdeel.feiten?.(stand, waarden) });
    toonGevraagd(form, waarden, gevraagd);
  };
  /** @param {Weigering} fout */
  const weiger = (fout) => {
    const weigering = inFormulier(fout);
    weigering.fouten.forEach((bezwaar) => gevraagd.add(bezwaar.veld));
    bijwerken();
    toonWeigering(form, weigering);
  };
  onderdeel.bouw?.(form, stand);
  vul(invoer, dossier[veld(deel.onderdeel)] ?? {});
  vulTeksten(form, onderdeel.teksten?.(stand) ?? {});
  bijwerken();
  form.addEventListener('input', bijwerken);
  form.addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    wis(form);
    bewaar.disabled = true;
    vraag(`${adres(dossier.otDossiernummer)}/${deel.onderdeel}/verbetering`, 'POST',
      { reden: waarom.value.trim(), inhoud: lees(invoer) })
      .then(klaar, weiger)
      .finally(() => {
        bewaar.disabled = false;
      });
  });
  return form;
}

/** @param {Vastgelegde['waarden'][number]} waarde */
const waarden = ({ velden: regels = [] }) => maak('dl', { class: 'gegevens' },
  ...regels.map(({ etiket = '', waarde = '' }) => maak('div', {}, maak('dt', {}, etiket), maak('dd', {}, waarde))));

/** @param {Vastgelegde['waarden'][number]} waarde */
const vanWie = ({ door = '', op = '', afgerondOp }) =>
  `Vastgelegd door ${door} op ${moment(op)}.${afgerondOp ? '' : ' De taak staat nog open.'}`;

/** What stands there now of one onderdeel. @param {string} nummer @param {string} onderdeel */
export async function watErStaat(nummer, onderdeel) {
  const { onderdelen } = await verbeterlijst(nummer);
  const [nu] = onderdelen.find((deel) => deel.onderdeel === onderdeel)?.waarden ?? [];
  return maak('div', { class: 'vastgelegd' }, ...(nu ? [waarden(nu), maak('p', { class: 'zacht' }, vanWie(nu))] : ['Er staat niets.']));
}

/** @param {any} dossier @param {Vastgelegde} deel @param {Klaar} klaar */
function een(dossier, deel, klaar) {
  const [nu, ...eerder] = deel.waarden;
  const plaats = maak('div', {});
  const open = knop('Verbeteren', async () => {
    open.hidden = true;
    const weg = () => {
      plaats.replaceChildren();
      open.hidden = false;
      open.focus();
    };
    try {
      const form = await formulier(dossier, deel, klaar, weg);
      plaats.replaceChildren(form);
      /** @type {HTMLElement} */ (form.querySelector('input, textarea, select')).focus();
    } catch (fout) {
      weg();
      plaats.replaceChildren(melding('fout', maak('p', {}, /** @type {Error} */ (fout).message)));
    }
  }, { 'aria-label': `Verbeteren: ${deel.naam}` });
  return maak('article', { class: 'vastgelegd', 'data-onderdeel': deel.onderdeel },
    maak('h4', {}, deel.naam),
    waarden(nu),
    maak('p', { class: 'zacht' }, vanWie(nu)),
    eerder.length > 0 && maak('details', {}, maak('summary', {}, `Eerder vastgelegd (${eerder.length})`),
      ...eerder.flatMap((ouder) => [waarden(ouder), maak('p', { class: 'zacht' }, vanWie(ouder))])),
    deel.verbeteren && open,
    deel.elders && maak('p', { class: 'zacht' }, deel.elders),
    plaats);
}

/** Everything that was recorded. @param {any} dossier as the API gives it whole @param {Lijst} lijst @param {Klaar} klaar */
export const vastgelegd = (dossier, { onderdelen }, klaar) => (onderdelen.length
  ? onderdelen.map((deel) => een(dossier, deel, klaar))
  : [maak('p', {}, 'Er is nog niets vastgelegd.')]);

/** @param {any[]} taken */
const vervallen = (taken) => (taken.length === 0 ? 'Er staat nu geen taak open.'
  : `${taken.length === 1 ? 'Deze open taak vervalt' : `Deze ${taken.length} open taken vervallen`}: ${taken.map(({ naam }) => `‘${naam}’`).join(', ')}.`);

/** Another road, with what that will do; nothing where no other is left. @param {any} dossier @param {Lijst} lijst @param {Na} [na] */
export const anderScenario = (dossier, { andereScenarios = [] }, na) => andereScenarios.length > 0 && handeling({
  titel: 'Ander scenario',
  uitleg: 'Kan tot er een TOP Dossier is. Wat is vastgelegd, blijft. Noem geen namen.',
  velden: [
    { naam: 'scenario', etiket: 'Nieuw scenario', keuzes: andereScenarios },
    { naam: 'reden', etiket: 'Waarom een ander scenario', soort: 'tekst' }
  ],
  knop: 'Scenario wijzigen',
  na,
  ja: 'Ja, wijzig het scenario',
  vooraf: async ({ scenario }) => {
    const { scenario: nu, openTaken } = await vraag(adres(dossier.otDossiernummer));
    return `Het dossier gaat van ${woord(nu)} naar ${woord(scenario)} en begint daar vooraan. ${vervallen(openTaken)}`;
  },
  doe: async (waarden) => {
    await vraag(`${adres(dossier.otDossiernummer)}/scenario`, 'POST', waarden);
    return `Het scenario is nu ${woord(waarden.scenario)}.`;
  }
});

/** What was imported, as it should have been. @param {any} dossier @param {Lijst} lijst @param {Na} [na] */
export const gegevensVerbeteren = (dossier, { gegevens, leerling }, na) => gegevens && dossier.module !== 'OT-POVO' && handeling({
  titel: 'Gegevens verbeteren',
  uitleg: 'Wat bij het inlezen al niet klopte. De termijnen gaan mee; verandert de soort waarvan de weg afhangt, dan verandert ook het scenario. '
    + 'Een latere export die nog het oude zegt, zet het niet terug. Noem geen namen.',
  velden: [
    { naam: 'soort', etiket: 'Soort', keuzes: ['STARTGESPREK', 'A&O', 'ARRANGEMENT', 'TLV'], begin: dossier.soort },
    { naam: 'groep', etiket: 'Groep (mag leeg blijven)', niet: true, begin: dossier.groep },
    { naam: 'startdatum', etiket: 'Startdatum (mag leeg blijven)', soort: 'date', niet: true, begin: dossier.startdatum },
    { naam: 'einddatum', etiket: 'Einddatum (mag leeg blijven)', soort: 'date', niet: true, begin: dossier.einddatum },
    .../** @type {import('../../overgang/gedeeld/handeling.js').Veld[]} */ (leerling
      ? [{ naam: 'leerling', etiket: 'Pseudoniem van de leerling', begin: dossier.leerling }] : []),
    { naam: 'reden', etiket: 'Waarom verbetert u dit?', soort: 'tekst' }
  ],
  knop: 'Gegevens opslaan',
  na,
  doe: async (waarden) => {
    await vraag(`${adres(dossier.otDossiernummer)}/gegevens`, 'POST', { groep: '', startdatum: '', einddatum: '', ...waarden });
    return 'De gegevens zijn verbeterd.';
  }
});

/** Withdrawing, with what that will do. @param {string} nummer @param {Na} na */
export const intrekken = (nummer, na) => handeling({
  titel: 'Dossier intrekken',
  uitleg: 'Het dossier eindigt als ingetrokken; wat is vastgelegd, blijft bewaard. Noem geen namen.',
  velden: [{ naam: 'reden', etiket: 'Reden', soort: 'tekst' }],
  knop: 'Intrekken',
  na,
  ja: 'Ja, trek in',
  vooraf: async () => {
    const { openTaken, topDossiernummer } = await vraag(adres(nummer));
    return `Dit gebeurt er: het dossier sluit. ${vervallen(openTaken)} ${topDossiernummer
      ? `TOP Dossier ${topDossiernummer} blijft open: sluit het daar zelf. De intrekking is dan niet ongedaan te maken.`
      : 'Er is geen TOP Dossier open. De intrekking kan later ongedaan worden gemaakt.'}`;
  },
  doe: async (waarden) => {
    await vraag(`${adres(nummer)}/intrekken`, 'POST', waarden);
    return 'Het dossier is ingetrokken.';
  }
});

/** Taking a withdrawal back. @param {any} dossier @param {Lijst} lijst @param {Na} na */
export const ongedaan = (dossier, { intrekkingOngedaan }, na) => intrekkingOngedaan && handeling({
  titel: 'Intrekking ongedaan maken',
  uitleg: 'Voor een dossier dat bij vergissing is ingetrokken. Wat is vastgelegd, staat er nog. Noem geen namen.',
  velden: [{ naam: 'reden', etiket: 'Reden', soort: 'tekst' }],
  knop: 'Ongedaan maken',
  na,
  ja: 'Ja, maak ongedaan',
  vooraf: async () => `Dit gebeurt er: het dossier begint opnieuw, vooraan in ${woord(dossier.scenario)}, en telt weer als open.`,
  doe: async (waarden) => {
    await vraag(`${adres(dossier.otDossiernummer)}/intrekking/ongedaan`, 'POST', waarden);
    return 'Het dossier heeft zijn weg terug.';
  }
});
