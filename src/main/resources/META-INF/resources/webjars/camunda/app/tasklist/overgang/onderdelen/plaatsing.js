/** The form "Informatie in ParnasSys plaatsen": a row for each open dossier, saved bit by bit (B5). */
import { SCHOOL } from '../bronnen.js';
import { maak } from '../../../overgang/gedeeld/dom.js';
import { dossierregel } from '../../../overgang/gedeeld/woorden.js';

/** @typedef {{nummer: string, parnassysOp?: string, reden?: string}} Dossier as the school sees it */

/** @param {string} nummer */
const gezet = (nummer) => 'gezet:' + nummer;
/** @param {string} nummer */
const geplaatstOp = (nummer) => 'geplaatstOp:' + nummer;
/** @param {string} nummer */
const reden = (nummer) => 'reden:' + nummer;

/** R07. @param {string} nummer @param {any} waarden @param {string} overgangsdatum */
const isTeLaat = (nummer, waarden, overgangsdatum) =>
  Boolean(waarden[gezet(nummer)]) && (waarden[geplaatstOp(nummer)] ?? '') >= overgangsdatum;

/** @param {any} dossier */
function rij(dossier) {
  const { nummer, parnassysOp } = dossier;
  const id = 'og-' + nummer;
  const vinkje = maak('input', { type: 'checkbox', name: gezet(nummer) });
  // what was saved stays: only its day can be mended
  vinkje.disabled = Boolean(parnassysOp);
  return maak('fieldset', { class: 'veld rij', 'data-veld': 'dossier-' + nummer, 'data-naam': nummer },
    maak('legend', {}, dossierregel(dossier)),
    maak('label', { class: 'keuze' }, vinkje, maak('span', {}, 'Geplaatst')),
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
  veld(form, geplaatstOp(nummer)).value ||= vandaag;
}

/** @param {HTMLElement} form @param {{dossiers: Dossier[], vandaag: string}} stand */
function bouw(form, { dossiers, vandaag }) {
  // what is still to be done comes first
  const volgorde = [...dossiers].sort((een, ander) => Number(Boolean(een.parnassysOp)) - Number(Boolean(ander.parnassysOp)));
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
    dossiers.forEach(({ nummer }) => vinkAan(form, nummer, vandaag));
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
    const gevuld = dossiers.map(({ nummer }) => nummer).filter((nummer) => waarden[gezet(nummer)]);
    return [['parnassys', {
      dossiers: gevuld.map((nummer) => ({
        nummer, geplaatstOp: waarden[geplaatstOp(nummer)], reden: waarden[reden(nummer)] ?? voorAlles(nummer)
      }))
    }]];
  },
  begin: (/** @type {{dossiers: Dossier[]}} */ { dossiers }) => Object.fromEntries(dossiers.flatMap((dossier) => [
    [gezet(dossier.nummer), Boolean(dossier.parnassysOp)],
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
    gedaan: String(dossiers.filter(({ parnassysOp }) => parnassysOp).length),
    totaal: String(dossiers.length)
  })
};
