/** The form "Informatie in ParnasSys plaatsen": a row for each dossier of the school, saved bit by bit (B5, R23). */
import { SCHOOL } from '../bronnen.js';
import { maak } from '../../../overgang/gedeeld/dom.js';
import { dag, dossierregel, woord } from '../../../overgang/gedeeld/woorden.js';

/** @typedef {{nummer: string, status: string, parnassysOp?: string, reden?: string, nietRelevant: boolean}} Dossier as the school sees it */

/** @param {string} nummer */
const gezet = (nummer) => 'gezet:' + nummer;
/** @param {string} nummer */
const geplaatstOp = (nummer) => 'geplaatstOp:' + nummer;
/** @param {string} nummer */
const hoeftNiet = (nummer) => 'hoeftNiet:' + nummer;
/** @param {Dossier} dossier */
const verantwoord = ({ parnassysOp, nietRelevant }) => Boolean(parnassysOp) || nietRelevant;
/** @param {string} nummer */
const reden = (nummer) => 'reden:' + nummer;

/** R07. @param {string} nummer @param {any} waarden @param {string} overgangsdatum */
const isTeLaat = (nummer, waarden, overgangsdatum) =>
  Boolean(waarden[gezet(nummer)]) && (waarden[geplaatstOp(nummer)] ?? '') >= overgangsdatum;

/** @param {Dossier} dossier */
const plaats = ({ parnassysOp, nietRelevant }) =>
  (parnassysOp ? `geplaatst op ${dag(parnassysOp)}` : nietRelevant ? 'niet relevant' : 'nog niet geplaatst');

/** @param {any} dossier */
function rij(dossier) {
  const { nummer, parnassysOp } = dossier;
  const id = 'og-' + nummer;
  const vinkje = maak('input', { type: 'checkbox', name: gezet(nummer) });
  // what was saved stays: only its day can be mended
  vinkje.disabled = Boolean(parnassysOp);
  const niet = maak('input', { type: 'checkbox', name: hoeftNiet(nummer) });
  niet.disabled = Boolean(parnassysOp);
  return maak('fieldset', { class: 'veld rij', 'data-veld': 'dossier-' + nummer, 'data-naam': nummer },
    maak('legend', {}, dossierregel(dossier), ['LOPEND', 'NAZORG'].includes(dossier.status) ? '' : ` (${woord(dossier.status)})`),
    maak('label', { class: 'keuze' }, vinkje, maak('span', {}, 'Geplaatst')),
    maak('label', { class: 'keuze', 'data-als': gezet(nummer) + '=false' }, niet, maak('span', {}, 'Niet relevant: er hoeft niets van naar het leerlingdossier')),
    maak('div', { class: 'naast-vinkje', 'data-als': gezet(nummer) + '=true' },
      maak('label', { for: id }, 'op'),
      maak('input', { type: 'date', id, name: geplaatstOp(nummer) })),
    maak('div', { class: 'te-laat', 'data-als': reden(nummer) + ':nodig=true' },
      maak('label', { for: id + '-reden' }, 'Eigen reden (leeg: de reden voor alles)'),
      maak('input', { type: 'text', autocomplete: 'off', id: id + '-reden', name: reden(nummer) })));
}

/** @param {HTMLElement} form @param {string} naam @returns {HTMLInputElement} */
const veld = (form, naam) => /** @type {HTMLInputElement} */ (form.querySelector(`[name="${naam}"]`));

/** @param {HTMLElement} form @param {string} nummer @param {string} vandaag */
function vinkAan(form, nummer, vandaag) {
  veld(form, gezet(nummer)).checked = true;
  veld(form, hoeftNiet(nummer)).checked = false;
  veld(form, geplaatstOp(nummer)).value ||= vandaag;
}

/** @param {HTMLElement} form @param {{dossiers: Dossier[], vandaag: string}} stand */
function bouw(form, { dossiers, vandaag }) {
  // what is still to be done comes first
  const volgorde = [...dossiers].sort((een, ander) => Number(verantwoord(een)) - Number(verantwoord(ander)));
  form.querySelector('[data-rijen]').replaceChildren(...volgorde.map(rij));
  for (const { nummer } of dossiers) {
    const vinkje = veld(form, gezet(nummer));
    vinkje.addEventListener('change', () => {
      if (vinkje.checked) {
        vinkAan(form, nummer, vandaag);
        form.dispatchEvent(new Event('input'));
      }
    });
  }
  form.querySelector('[data-alles]').onclick = () => {
    dossiers.filter(({ nummer }) => !veld(form, hoeftNiet(nummer)).checked).forEach(({ nummer }) => vinkAan(form, nummer, vandaag));
    form.dispatchEvent(new Event('input'));
  };
}

/** @type {import('./onderdelen.js').Onderdeel} */
export const plaatsing = {
  bron: SCHOOL,
  bouw,
  bewaar: (waarden, /** @type {{dossiers: Dossier[], overgangsdatum: string}} */ { dossiers, overgangsdatum }) => {
    /** @param {string} nummer */
    const voorAlles = (nummer) => (isTeLaat(nummer, waarden, overgangsdatum) ? waarden.redenVoorAlles : null);
    const nummers = dossiers.map(({ nummer }) => nummer);
    const gevuld = nummers.filter((nummer) => waarden[gezet(nummer)]);
    const niet = nummers.filter((nummer) => waarden[hoeftNiet(nummer)] && !waarden[gezet(nummer)]);
    return [['parnassys', {
      dossiers: [
        ...gevuld.map((nummer) => ({
          nummer,
          geplaatstOp: waarden[geplaatstOp(nummer)],
          reden: waarden[reden(nummer)] ?? voorAlles(nummer),
          bevestigd: waarden.bevestigd
        })),
        ...niet.map((nummer) => ({ nummer, nietRelevant: true }))
      ]
    }]];
  },
  watErStaat: (/** @type {{dossiers: Dossier[]}} */ { dossiers }) =>
    maak('ul', {}, ...dossiers.map((dossier) => maak('li', {}, `${dossierregel(dossier)}: ${plaats(dossier)}`))),
  begin: (/** @type {{dossiers: Dossier[]}} */ { dossiers }) => Object.fromEntries(dossiers.flatMap((dossier) => [
    [gezet(dossier.nummer), Boolean(dossier.parnassysOp)],
    [hoeftNiet(dossier.nummer), dossier.nietRelevant],
    [geplaatstOp(dossier.nummer), dossier.parnassysOp],
    [reden(dossier.nummer), dossier.reden]])),
  feiten: (/** @type {{dossiers: Dossier[], overgangsdatum: string, vandaag: string}} */ { dossiers, overgangsdatum, vandaag }, waarden) => ({
    teLaat: dossiers.some(({ nummer }) => isTeLaat(nummer, waarden, overgangsdatum)),
    metDossiers: dossiers.length > 0,
    opTijd: vandaag < overgangsdatum,
    ...Object.fromEntries(dossiers.map(({ nummer }) =>
      [reden(nummer) + ':nodig', isTeLaat(nummer, waarden, overgangsdatum)]))
  }),
  teksten: (/** @type {{dossiers: Dossier[], school: {las?: string}}} */ { dossiers, school }) => ({
    las: school.las ?? 'ParnasSys',
    gedaan: String(dossiers.filter(verantwoord).length),
    totaal: String(dossiers.length)
  })
};
