/** The forms of the coördinator: "Wijzigingen uit OT beoordelen", and "Overgangsfase afsluiten" with the account of every dossier (R10), and what became of the overgang. */
import { OVERGANG, WIJZIGINGEN } from '../bronnen.js';
import { Weigering } from '../../../overgang/gedeeld/api.js';
import { maak } from '../../../overgang/gedeeld/dom.js';
import { regelBreed } from '../kop/kop.js';
import { woord } from '../../../overgang/gedeeld/woorden.js';

/** Where the coördinator decides. */
const COCKPIT = '/camunda/app/cockpit/default/#/overgang?pagina=';

/** @typedef {Antwoord<'/api/overgang/eindrapport'>['scholen'][number]} School what became of one */

/** @param {Record<string, number>} aantallen */
const som = (aantallen) => Object.values(aantallen).reduce((een, ander) => een + ander, 0);

/** A table that may be wider than a telephone. @param {string} titel @param {string[]} koppen @param {(string | number)[][]} rijen */
const tabel = (titel, koppen, rijen) =>
  maak('div', { class: 'tabel', role: 'region', tabindex: '0', 'aria-label': titel },
    maak('table', {},
      maak('caption', {}, titel),
      maak('thead', {}, maak('tr', {}, ...koppen.map((kop) => maak('th', { scope: 'col' }, kop)))),
      maak('tbody', {}, ...rijen.map(([eerste, ...cellen]) =>
        maak('tr', {}, maak('th', { scope: 'row' }, String(eerste)), ...cellen.map((cel) => maak('td', {}, String(cel))))))));

/** @param {any} aansluiting */
function rekeningen({ uitExports, metDeHand }) {
  const rijen = Object.keys(uitExports).map((rekening) =>
    [woord(rekening), uitExports[rekening], metDeHand[rekening], uitExports[rekening] + metDeHand[rekening]]);
  const totaal = ['Totaal', som(uitExports), som(metDeHand), som(uitExports) + som(metDeHand)];
  return tabel('Waar elk dossier en elke regel is gebleven', ['', 'Uit exports', 'Met de hand', 'Samen'], [...rijen, totaal]);
}

/** Only the accounts that anything is on. @param {any} stand */
function scholen({ aansluiting: { perSchool, zonderSchool, uitExports, metDeHand }, eindrapport }) {
  const gebruikt = Object.keys(uitExports).filter((rekening) => uitExports[rekening] + metDeHand[rekening] > 0);
  const namen = Object.fromEntries(eindrapport.scholen.map((/** @type {School} */ { vestiging, naam }) => [vestiging, naam]));
  /** @param {string} naam @param {Record<string, number>} aantallen */
  const rij = (naam, aantallen) => [naam, ...gebruikt.map((rekening) => aantallen[rekening] ?? 0), som(aantallen)];
  const rijen = Object.entries(perSchool).map(([vestiging, aantallen]) =>
    rij([namen[vestiging], vestiging].filter(Boolean).join(', '), aantallen));
  return maak('details', {},
    maak('summary', {}, `Per school (${rijen.length})`),
    tabel('Per school', ['School', ...gebruikt.map(woord), 'Totaal'], [...rijen, rij('Zonder bekende school', zonderSchool)]));
}

/** @param {any} aansluiting */
function onverklaard({ aantalOnverklaard, onverklaard: lijst, sluit }) {
  if (!aantalOnverklaard) {
    return sluit
      ? maak('p', { class: 'melding' }, 'Elk dossier en elke regel is verklaard, en de tellingen kloppen.')
      : maak('p', { class: 'melding fout' }, 'De tellingen zijn ongelijk. Meld dit bij de beheerder.');
  }
  /** @param {any} onverklaarde */
  const waar = ({ importId, regel, sleutel }) =>
    [`import ${importId}`, regel && `regel ${regel}`, sleutel].filter(Boolean).join(', ');
  return maak('div', { class: 'melding fout' },
    maak('p', {}, maak('strong', {}, `Onverklaard: ${aantalOnverklaard}.`), ' Los dit eerst op.'),
    maak('ul', {}, ...lijst.map((/** @type {any} */ regel) => maak('li', {}, `${waar(regel)}: ${regel.melding}`))),
    aantalOnverklaard > lijst.length && maak('p', {}, `En nog ${aantalOnverklaard - lijst.length}.`));
}

/** What stands in the way (R22); each is solved, or written off, in Cockpit. @param {Antwoord<'/api/overgang/afsluiting'>} afsluiting */
const hindernissen = ({ hindernissen: alle }) => (alle.length
  ? maak('div', { class: 'melding fout' },
      maak('p', {}, maak('strong', {}, 'De overgangsfase kan nog niet dicht.')),
      maak('ul', {}, ...alle.map(({ aantal, zin }) => maak('li', {}, `${aantal} ${zin}.`))),
      maak('p', {}, maak('a', { href: `${COCKPIT}afsluiting`, target: '_blank' }, 'Los het op in Cockpit, bij Afsluiten')))
  : maak('p', { class: 'melding' }, 'Niets staat het afsluiten in de weg.'));

/** @param {Antwoord<'/api/overgang/eindrapport'>['afboekingen']} afboekingen */
const afgeboekt = (afboekingen) => maak('ul', {}, ...afboekingen.map(({ wat, reden, door, bevestigdDoor }) =>
  maak('li', {}, `${wat}: ${reden} (${door}, bevestigd door ${bevestigdDoor})`)));

/** @param {Antwoord<'/api/overgang/eindrapport'>} eindrapport */
function uitkomst({ opTijd, naNazorg, ingetrokken, nogOpen, zonderWerk, parnassysTeLaat, scholen: alle, afboekingen }) {
  const laat = alle.filter((school) => school.cursusTeLaat || school.parnassysTeLaat || school.parnassysOpen);
  return maak('dl', { class: 'gegevens' },
    regelBreed('Op tijd', `${opTijd} dossiers`),
    regelBreed('Na nazorg', `${naNazorg} dossiers`),
    regelBreed('Ingetrokken', `${ingetrokken} dossiers`),
    regelBreed('Nog open', `${nogOpen} dossiers`),
    regelBreed('Geen werk', `${zonderWerk} dossiers: alleen back-up, of OT-POVO`),
    regelBreed('ParnasSys', `${parnassysTeLaat} dossiers te laat`),
    regelBreed('Scholen', `${alle.filter(({ over }) => over).length} van ${alle.length} zijn over; ${laat.length} waren te laat`,
      laat.length > 0 && `: ${laat.map(({ naam, vestiging }) => `${naam} (${vestiging})`).join(', ')}`),
    afboekingen.length > 0 && regelBreed('Afgeboekt', afgeboekt(afboekingen)));
}

/** What waits for a decision (R15). @param {Antwoord<'/api/wijzigingen/open'>} open */
const tebesluiten = ({ gewijzigd = 0, verdwenen = 0 }) => maak('div', {},
  maak('p', {}, maak('strong', {}, `${gewijzigd} gewijzigd in OT, ${verdwenen} verdwenen uit OT.`)),
  maak('p', {}, maak('a', { href: `${COCKPIT}wijzigingen`, target: '_blank' }, 'Besluit erover in Cockpit, bij Wijzigingen')));
/** What closing does, in numbers. @param {any} stand */
function gevolg({ aansluiting: { uitExports, metDeHand }, eindrapport: { nogOpen, scholen: alle } }) {
  const over = alle.filter((/** @type {School} */ school) => school.over).length;
  return `Als u deze taak afrondt, is de overgangsfase gesloten: met ${som(uitExports) + som(metDeHand)} dossiers en regels, `
    + `waarvan ${nogOpen} nog open, en met ${over} van de ${alle.length} scholen over.`;
}

const ZEKER = 'Zet het vinkje bij "Sluit de overgangsfase" als u zeker weet dat alles klopt.';

/** @type {Record<string, import('./onderdelen.js').Onderdeel>} */
export const OVERGANGONDERDELEN = {
  wijzigingen: {
    bron: WIJZIGINGEN,
    bouw: (form, stand) => form.querySelector('[data-wijzigingen]').replaceChildren(tebesluiten(stand.wijzigingen))
  },
  afsluiting: {
    bron: OVERGANG,
    zonderOpslaan: true,
    bewaar: ({ zeker }) => {
      if (!zeker) {
        throw new Weigering(ZEKER, [{ veld: 'zeker', melding: ZEKER }]);
      }
      return [];
    },
    bouw: (form, stand) => {
      form.querySelector('[data-hindernissen]').replaceChildren(hindernissen(stand.afsluiting));
      form.querySelector('[data-aansluiting]').replaceChildren(
        onverklaard(stand.aansluiting), rekeningen(stand.aansluiting), scholen(stand));
      form.querySelector('[data-uitkomst]').replaceChildren(uitkomst(stand.eindrapport));
      form.querySelector('[data-gevolg]').replaceChildren(gevolg(stand));
    }
  }
};
