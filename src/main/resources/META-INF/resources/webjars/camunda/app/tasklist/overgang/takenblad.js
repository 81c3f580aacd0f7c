/** The page on which somebody takes over or gives back several tasks at once. */
import { Weigering, vraag } from '../../overgang/gedeeld/api.js';
import { maak } from '../../overgang/gedeeld/dom.js';
import { kaartregels } from './kaartregels.js';
import { aantalTaken, dag } from '../../overgang/gedeeld/woorden.js';

/** The longest list that the server gives. */
const MEESTE = 200;

/** @typedef {{id: string, naam: string, over: string | null, termijn: string | null}} Taakregel */

/**
 * @typedef {object} Deel one of the two lists
 * @property {string} pad where it is done
 * @property {string} kop
 * @property {string} leeg
 * @property {string} knop
 * @property {string} gedaan
 */

/** @type {Record<'voorTeam' | 'opNaam', Deel>} */
const DELEN = {
  voorTeam: {
    pad: 'taken/overnemen',
    kop: 'Nog van niemand',
    leeg: 'Er is geen taak voor uw team of school die nog van niemand is.',
    knop: 'Op mijn naam zetten',
    gedaan: 'op uw naam gezet'
  },
  opNaam: {
    pad: 'taken/teruggeven',
    kop: 'Op uw naam',
    leeg: 'Er staat geen taak op uw naam.',
    knop: 'Teruggeven',
    gedaan: 'teruggegeven'
  }
};

/** @param {Taakregel} taak @param {Map<string, string>} regels */
const onderschrift = ({ id, over, termijn }, regels) =>
  [regels.get(id) ?? over, termijn && `uiterlijk ${dag(termijn)}`].filter(Boolean).join(' · ');

/** @param {Taakregel} taak @param {Map<string, string>} regels */
const keuze = (taak, regels) =>
  maak('li', {}, maak('label', { class: 'keuze' },
    maak('input', { type: 'checkbox', name: 'taak', value: taak.id }),
    maak('span', {}, taak.naam, maak('small', {}, onderschrift(taak, regels)))));

/** @param {HTMLFormElement} form @param {string} stand such as :checked @returns {HTMLInputElement[]} */
const vakjes = (form, stand) =>
  /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll(`[name="taak"]${stand}`)]);

/** The box "alles" follows the others, and leads them. @param {HTMLFormElement} form */
function koppelAlles(form) {
  const alles = /** @type {HTMLInputElement} */ (form.querySelector('[name="alles"]'));
  const losse = vakjes(form, '');
  alles.addEventListener('change', () => losse.forEach((vakje) => {
    vakje.checked = alles.checked;
  }));
  form.addEventListener('change', () => {
    const aan = losse.filter(({ checked }) => checked).length;
    alles.checked = aan === losse.length;
    alles.indeterminate = aan > 0 && aan < losse.length;
    form.querySelector('.gekozen').textContent = `${aan} van ${aantalTaken(losse.length)} aangevinkt.`;
  });
}

/**
 * @param {Deel} deel
 * @param {Taakregel[]} taken
 * @param {Map<string, string>} regels
 * @param {(deel: Deel, ids: string[]) => Promise<void>} doe
 */
function lijst({ kop, leeg, knop, ...rest }, taken, regels, doe) {
  if (taken.length === 0) {
    return maak('section', { class: 'lijst' }, maak('h2', {}, kop), maak('p', {}, leeg));
  }
  const form = maak('form', { class: 'lijst' },
    maak('fieldset', { class: 'veld' },
      maak('legend', {}, `${kop} (${taken.length})`),
      taken.length === MEESTE && maak('p', { class: 'uitleg' },
        `U ziet de ${MEESTE} taken die het eerst af moeten. De andere komen als deze weg zijn.`),
      maak('label', { class: 'keuze alles' }, maak('input', { type: 'checkbox', name: 'alles' }), 'Alles'),
      maak('ul', { class: 'taken' }, ...taken.map((taak) => keuze(taak, regels)))),
    maak('p', { class: 'knoppen' },
      maak('button', { type: 'submit', class: 'opslaan' }, knop),
      maak('span', { class: 'gekozen', role: 'status' }, `0 van ${aantalTaken(taken.length)} aangevinkt.`)));
  koppelAlles(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const vast = /** @type {HTMLButtonElement} */ (form.querySelector('button'));
    vast.disabled = true;
    doe({ kop, leeg, knop, ...rest }, vakjes(form, ':checked').map(({ value }) => value))
      .finally(() => {
        vast.disabled = false;
      });
  });
  return form;
}

/** @param {Deel} deel @param {any[]} uitkomsten @param {Map<string, string>} namen */
function verslag({ gedaan }, uitkomsten, namen) {
  const gelukt = uitkomsten.filter((uitkomst) => uitkomst.gelukt).length;
  // what went wrong stands first: that is what asks for something
  const regels = [...uitkomsten].sort((een, ander) => Number(een.gelukt) - Number(ander.gelukt));
  return maak('div', { class: gelukt === uitkomsten.length ? 'melding' : 'melding fout', tabindex: '-1' },
    maak('p', {}, maak('strong', {}, `${gelukt} van ${aantalTaken(uitkomsten.length)} ${gedaan}.`)),
    maak('ul', { class: 'uitkomsten' }, ...regels.map(({ id, gelukt: is, zin }) =>
      maak('li', {}, maak('strong', {}, is ? 'Gelukt: ' : 'Niet gelukt: '), `${namen.get(id) ?? id}. ${zin}`))));
}

/** @param {unknown} fout */
const weigering = (fout) => maak('div', { class: 'melding fout', tabindex: '-1' },
  maak('p', {}, fout instanceof Weigering ? fout.message : `Er ging iets mis op deze bladzijde: ${fout}`));

/** @param {HTMLElement} node */
function toonBlad(node) {
  const uitslag = maak('div', { role: 'status', class: 'uitslag' });
  const lijsten = maak('div', { class: 'lijsten' }, 'De taken worden geladen…');
  const titel = maak('h1', { tabindex: '-1' }, 'Meer taken tegelijk');
  node.replaceChildren(maak('section', { class: 'overgang-formulier overgang-takenblad', 'aria-label': 'Meer taken tegelijk' },
    maak('p', {}, maak('a', { href: '#/' }, 'Terug naar de takenlijst')),
    titel,
    maak('p', {}, 'Vink taken aan en zet ze op uw naam, of geef ze terug aan uw team of school. ' +
      'Een taak van een ander pakt u hier niet af.'),
    uitslag, lijsten));

  /** @type {Map<string, string>} */
  const namen = new Map();
  /** @param {Node} inhoud */
  const meld = (inhoud) => {
    uitslag.replaceChildren(inhoud);
    /** @type {HTMLElement} */ (uitslag.firstChild).focus();
  };
  const laad = async () => {
    const stand = await vraag('taken/lijst');
    const taken = [...stand.voorTeam, ...stand.opNaam];
    const regels = await kaartregels(taken.map(({ id }) => id));
    taken.forEach((taak) => namen.set(taak.id, `${taak.naam}, ${regels.get(taak.id) ?? taak.over}`));
    lijsten.replaceChildren(...Object.entries(DELEN).map(([naam, deel]) => lijst(deel, stand[naam], regels, doe)));
  };
  /** @param {Deel} deel @param {string[]} ids */
  const doe = async (deel, ids) => {
    try {
      const uitkomsten = await vraag(deel.pad, 'POST', { ids });
      await laad();
      meld(verslag(deel, uitkomsten, namen));
    } catch (fout) {
      meld(weigering(fout));
    }
  };
  titel.focus();
  laad().catch((fout) => {
    lijsten.replaceChildren();
    meld(weigering(fout));
  });
}

export default {
  id: 'overgang.takenblad',
  pluginPoint: 'tasklist.route',
  properties: { path: '/overgang/taken' },
  render: toonBlad
};
