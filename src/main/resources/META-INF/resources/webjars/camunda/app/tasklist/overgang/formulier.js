/**
 * The forms of Tasklist. A form edits a dossier or a school through our API; completing the task only says "done", so it
 * is sent after the form was saved, and without variables. Each form calls `overgang.formulier(camForm, 'evaluatie')`.
 */
import { aanmelding } from './aanmelding.js';
import { Weigering, rondAf, vraag } from '../../overgang/gedeeld/api.js';
import { maak } from '../../overgang/gedeeld/dom.js';
import { TEGENGEHOUDEN } from './startformulier.js';
import { starten } from './starten.js';
import { alleenVoorWieDeTaakHeeft } from './toegang.js';
import { toonBericht, toonBotsing, toonWeigering, wis } from './meldingen.js';
import { onderdeelVan, veld } from './onderdelen/onderdelen.js';
import { concept, lees, toonGevraagd, toonWatGeldt, vul, vulTeksten } from './velden.js';
import { watErStaat } from './verbeteren.js';
import { nu } from '../../overgang/gedeeld/woorden.js';

/** What was typed and not saved, by task, as long as this page is open. Never in the browser's storage. */
const concepten = new Map();

/** @param {HTMLFormElement} form @param {import('./onderdelen/onderdelen.js').Onderdeel} onderdeel @returns {HTMLButtonElement | null} */
function bouwOp(form, { bron, pad, bewaar, zonderOpslaan }) {
  const velden = form.querySelector('.velden');
  velden.before(
    maak('section', { 'data-kop': '', 'aria-label': bron.naam, class: 'dossier' }, 'De gegevens worden geladen…'),
    maak('div', { 'data-melding': '' }));
  if (zonderOpslaan || !(pad || bewaar)) {
    return null;
  }
  const knop = maak('button', { type: 'button', class: 'opslaan' }, 'Opslaan');
  velden.append(maak('p', { class: 'knoppen' }, knop, ' U kunt later verdergaan: de taak blijft openstaan.'));
  return knop;
}

/**
 * @param {any} camForm Camunda's form, see its documentation on embedded forms
 * @param {string} naam of its onderdeel
 */
export function formulier(camForm, naam) {
  /** @type {HTMLFormElement} */
  const form = camForm.formElement[0];
  const scope = camForm.formElement.scope();
  const taak = camForm.taskId;
  const onderdeel = onderdeelVan(naam);
  const { bron } = onderdeel;
  const knop = bouwOp(form, onderdeel);
  /** @type {any} */
  let stand = null;
  const toegang = alleenVoorWieDeTaakHeeft(form, scope, () => stand);

  /** Fields that the API asked for in a refusal. @type {Set<string>} */
  const gevraagd = new Set();

  const bijwerken = () => {
    const waarden = concept(form);
    toonWatGeldt(form, { ...stand, ...waarden, ...onderdeel.feiten?.(stand, waarden) });
    toonGevraagd(form, waarden, gevraagd);
  };

  /** @param {() => object | undefined} getypt what stays as it was typed */
  const laad = async (getypt) => {
    const gelezen = await bron.laad(taak, camForm.taskBasePath);
    stand = { ...gelezen, ...(await onderdeel.verrijk?.(gelezen)) };
    const invoer = getypt();
    onderdeel.bouw?.(form, stand);
    vul(form, onderdeel.begin?.(stand) ?? {});
    vul(form, invoer ?? {});
    bron.toonKop(form, stand);
    vulTeksten(form, onderdeel.teksten?.(stand) ?? {});
    toegang();
    bijwerken();
  };

  const opslaan = async () => {
    if (!stand) {
      throw new Weigering('De gegevens zijn nog niet geladen. Laad de pagina opnieuw.');
    }
    const { pad, bewaar = (waarden) => (pad ? [[pad, waarden]] : []) } = onderdeel;
    let antwoord;
    for (const [plek, inhoud] of bewaar(lees(form), stand)) {
      const versie = stand.versies?.[veld(onderdeel.versieVan ?? plek)];
      try {
        antwoord = await vraag(bron.bewaarplek(stand, plek), 'PUT', inhoud, versie === undefined ? {} : { 'If-Match': `"${versie}"` });
      } catch (fout) {
        throw fout instanceof Weigering ? fout.opPlek(onderdeel.versieVan ?? plek) : fout;
      }
    }
    concepten.delete(taak);
    return antwoord;
  };

  /** Somebody saved this form meanwhile: what was typed stays, until its writer knows what stands there. @param {Weigering} botsing */
  const botst = (botsing) => toonBotsing(form, botsing, {
    bekijk: async () => (onderdeel.watErStaat
      ? onderdeel.watErStaat(await bron.laad(taak, camForm.taskBasePath))
      : watErStaat(stand.otDossiernummer, botsing.plek)),
    neemOver: () => {
      concepten.delete(taak);
      laad(() => undefined).then(() => toonBericht(form, 'Hier staat nu wat de ander opsloeg.'), weiger);
    },
    toch: () => {
      stand.versies[veld(botsing.plek)] = botsing.versie;
      slaTussendoorOp();
    }
  });

  /** @param {unknown} fout */
  const weiger = (fout) => {
    if (fout instanceof Weigering && fout.versie !== undefined) {
      botst(fout);
      return;
    }
    const weigering = fout instanceof Weigering ? fout : new Weigering(`Er ging iets mis in dit formulier: ${fout}`);
    weigering.fouten.forEach((bezwaar) => gevraagd.add(bezwaar.veld));
    toonGevraagd(form, concept(form), gevraagd);
    toonWeigering(form, weigering);
  };

  /** @returns {Promise<boolean>} whether the task is done */
  const afronden = async () => {
    const antwoord = await opslaan();
    if (onderdeel.isGedaan?.(antwoord)) {
      return true;
    }
    if (antwoord) {
      await laad(() => concept(form));
    }
    const blijftOpen = onderdeel.blijftOpen?.(antwoord);
    if (blijftOpen) {
      toonBericht(form, blijftOpen);
      return false;
    }
    await rondAf(camForm.taskBasePath).catch((fout) => {
      throw antwoord && fout instanceof Weigering ? fout.naOpslaan() : fout;
    });
    return true;
  };

  camForm.submitVariables = (/** @type {(fout: Error | null, antwoord?: object) => void} */ klaar) => {
    wis(form);
    afronden().then(
      (gedaan) => scope.$applyAsync(() => (gedaan ? klaar(null, {}) : klaar(TEGENGEHOUDEN))),
      (fout) => {
        weiger(fout);
        scope.$applyAsync(() => klaar(TEGENGEHOUDEN));
      });
  };
  camForm.on('store', () => {
    camForm.storePrevented = true;
  });

  const slaTussendoorOp = () => {
    knop.disabled = true;
    opslaan()
      .then(() => laad(() => concept(form)))
      .then(() => toonBericht(form, `Opgeslagen om ${nu()}. De taak staat nog open.`), weiger)
      .finally(() => {
        knop.disabled = false;
      });
  };
  knop?.addEventListener('click', slaTussendoorOp);
  form.addEventListener('input', () => {
    concepten.set(taak, concept(form));
    bijwerken();
  });
  scope.$watch('options.disableForm', toegang);
  laad(() => concepten.get(taak))
    .then(() => concepten.has(taak) && toonBericht(form, 'Wat u invulde en nog niet opsloeg, staat er weer.'))
    .catch((fout) => {
      form.querySelector('[data-kop]').replaceChildren();
      weiger(fout);
    });
}

window.overgang = { formulier, aanmelding, starten };
