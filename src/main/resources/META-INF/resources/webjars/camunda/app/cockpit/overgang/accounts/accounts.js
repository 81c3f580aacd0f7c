/** Page Accounts (R17): what whoever manages the accounts of the schools has to do in OT and TOP Dossier, and who checked it off. */
import { vraag } from '../../../overgang/gedeeld/api.js';
import { woord } from '../../../overgang/gedeeld/woorden.js';
import { handeling } from '../../../overgang/gedeeld/handeling.js';
import { deel, downloads, getal, knop, kop, koppeling, korteDag, leeg, maak, melding } from '../stukken.js';
import { tabel } from '../tabel.js';

/** @typedef {Antwoord<'/api/accounts'>[number]} Regel @typedef {import('../plek.js').Plek} Plek */

/** @type {Record<string, {uitleg: string, nogNiet: string}>} */
const WERK = {
  OT_SLUITEN: {
    uitleg: 'Vanaf de overgangsdatum vraagt geen taak een school nog om OT. De accounts zelf sluit de beheerder van OT.',
    nogNiet: 'De overgangsdatum is nog niet bereikt: tot die dag werken de scholen in OT.'
  },
  TOP_OPENEN: {
    uitleg: 'Een school die TOP-gereed is, mag in TOP Dossier werken. De accounts daar opent de beheerder van TOP Dossier.',
    nogNiet: 'Er is geen school TOP-gereed die nog geen toegang heeft.'
  }
};

/** @param {number} aantal */
const scholen = (aantal) => (aantal === 1 ? '1 school' : `${getal(aantal)} scholen`);

/** @param {Regel} regel @param {Plek} plek */
const school = ({ naam, vestiging, opvolger }, plek) => maak(
  'span', {}, koppeling(`${naam} (${vestiging})`, plek.adres('school', { school: vestiging })), opvolger && `, gaat op in ${opvolger}`
);

/** What is to be done of one kind: tick the schools, give the day. @param {Regel[]} teDoen @param {Plek} plek @param {() => Promise<void>} opnieuw */
function afvinken(teDoen, plek, opnieuw) {
  const { werk } = teDoen[0];
  const gekozen = /** @type {Set<string>} */ (new Set());
  const uitkomst = maak('div', { 'aria-live': 'polite' });
  const dag = /** @type {HTMLInputElement} */ (maak('input', { type: 'date', id: `accounts-dag-${werk}`, required: '' }));
  /** @param {Regel} regel */
  const vakje = ({ vestiging }) => {
    const hokje = /** @type {HTMLInputElement} */ (maak('input', { type: 'checkbox', 'aria-label': `Kies ${vestiging}` }));
    hokje.addEventListener('change', () => (hokje.checked ? gekozen.add(vestiging) : gekozen.delete(vestiging)));
    return hokje;
  };
  const lijst = tabel({
    bijschrift: `Te doen: ${woord(werk)}`, plek, rijen: teDoen, gesorteerd: true,
    kolommen: [{ naam: 'school', kop: 'School', cel: (regel) => maak('span', {}, vakje(regel), ' ', school(regel, plek)) }]
  });
  const vinkAf = async () => {
    try {
      await vraag('accounts/afgevinkt', 'POST', { werk, vestigingen: [...gekozen], op: dag.value || undefined });
      nieuws.replaceChildren(melding('goed', maak('p', {}, `${woord(werk)}: voor ${scholen(gekozen.size)} afgevinkt.`)));
      await opnieuw();
    } catch (weigering) {
      const { message, fouten = [] } = /** @type {import('../../../overgang/gedeeld/api.js').Weigering} */ (weigering);
      uitkomst.replaceChildren(melding('fout', maak('p', {}, fouten.map((fout) => fout.melding).join(' ') || message)));
    }
  };
  return maak(
    'div',
    {},
    teDoen.length > 1 && maak('p', {}, knop(`Alle ${getal(teDoen.length)} kiezen`, () => lijst.querySelectorAll('input').forEach((hokje) => {
      /** @type {HTMLInputElement} */ (hokje).checked = true;
      hokje.dispatchEvent(new Event('change'));
    }))),
    lijst,
    maak('div', { class: 'veld' }, maak('label', { for: dag.id }, 'Op welke dag is het gedaan?'), dag),
    maak('p', {}, knop('Afvinken', vinkAf, { class: 'knop eerst' })),
    uitkomst
  );
}

/** @param {string} werk @param {Regel[]} regels @param {Plek} plek @param {() => Promise<void>} opnieuw */
function blok(werk, regels, plek, opnieuw) {
  const teDoen = regels.filter(({ stand }) => stand === 'TE_DOEN');
  const gedaan = regels.filter(({ stand }) => stand === 'GEDAAN');
  return deel(
    woord(werk),
    maak('p', {}, WERK[werk].uitleg),
    maak('p', { role: 'status' }, `${scholen(teDoen.length)} te doen, ${scholen(gedaan.length)} gedaan, ${
      scholen(regels.length - teDoen.length - gedaan.length)} nog niet aan de beurt.`),
    teDoen.length ? afvinken(teDoen, plek, opnieuw) : leeg(gedaan.length === regels.length && gedaan.length ? 'Voor elke school gedaan.' : WERK[werk].nogNiet),
    gedaan.length > 0 && tabel({
      bijschrift: `Gedaan: ${woord(werk)}`, plek, rijen: gedaan, param: `sorteer-${werk}`,
      kolommen: [
        { naam: 'school', kop: 'School', cel: (regel) => school(regel, plek), sorteer: (regel) => regel.naam },
        { naam: 'op', kop: 'Gedaan op', cel: (regel) => korteDag(regel.gedaanOp), sorteer: (regel) => regel.gedaanOp },
        { naam: 'door', kop: 'Opgegeven door', cel: (regel) => regel.door ?? '–', sorteer: (regel) => regel.door }
      ]
    })
  );
}

const nieuws = maak('div', { role: 'status', class: 'nieuws' });

/** @param {HTMLElement} doel @param {Plek} plek */
export async function teken(doel, plek) {
  /** @type {Regel[]} */
  const lijst = await vraag('accounts');
  const opnieuw = () => teken(doel, plek);
  const na = async () => {
    await opnieuw();
    return doel;
  };
  doel.replaceChildren(
    kop('Accounts'),
    maak('p', {}, 'De toepassing sluit en opent zelf geen accounts. Geef deze lijst aan wie dat doet, en vink hier af wat is gedaan: '
      + 'uw naam en de dag staan in de tijdlijn van de school.'),
    downloads('accounts'),
    nieuws,
    ...Object.keys(WERK).map((werk) => blok(werk, lijst.filter((regel) => regel.werk === werk), plek, opnieuw)),
    deel('Wat u kunt doen', handeling({
      titel: 'Afvinken terugnemen',
      uitleg: 'Voor wat bij vergissing is afgevinkt. Het staat daarna weer op de lijst. Noem geen namen.',
      velden: [
        { naam: 'vestiging', etiket: 'Vestigingscode', uitleg: 'Zoals 12AB00' },
        { naam: 'werk', etiket: 'Wat is niet gedaan', keuzes: Object.keys(WERK) },
        { naam: 'reden', etiket: 'Reden', soort: 'tekst' }
      ],
      knop: 'Terugnemen',
      na,
      doe: async (waarden) => {
        await vraag('accounts/teruggenomen', 'POST', waarden);
        return `${woord(waarden.werk)} staat voor ${waarden.vestiging} weer op de lijst.`;
      }
    }))
  );
}
