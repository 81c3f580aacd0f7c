/** Page Afsluiten (R22): what stands in the way of closing the overgangsfase, and what was written off. */
import { vraag } from '../../../overgang/gedeeld/api.js';
import { moment } from '../../../overgang/gedeeld/woorden.js';
import { deel, getal, knop, kop, koppeling, maak, melding, telling } from '../stukken.js';
import { tabel } from '../tabel.js';
import { afboeken } from './afboeken.js';

/** @typedef {Antwoord<'/api/overgang/afsluiting'>} Afsluiting @typedef {import('../plek.js').Plek} Plek */
/** @typedef {Afsluiting['afboekingen'][number]} Afboeking */

/** @type {Record<Afsluiting['hindernissen'][number]['soort'], (plek: Plek) => string>} what is counted, as a list */
const ACHTER = {
  TELLING: (plek) => plek.adres('aansluiting'),
  OPEN: (plek) => plek.adres('dossiers', { status: 'LOPEND,NAZORG' }),
  ONVERKLAARD: (plek) => plek.adres('aansluiting', { toon: 'verschillen' }),
  NIET_BEOORDEELD: (plek) => plek.adres('wijzigingen'),
  GEWEIGERD: (plek) => plek.adres('aansluiting', { geweigerd: 'zonder-dossier' }),
  SCHOOL: (plek) => plek.adres('afsluiting', { toon: 'scholen' })
};

/** @param {Afsluiting} stand @param {Plek} plek */
function oordeel({ afgeslotenOp, hindernissen }, plek) {
  if (afgeslotenOp) {
    return maak('div', { class: 'oordeel goed' }, maak('p', {}, `De overgangsfase is afgesloten op ${moment(afgeslotenOp)}. `
      + 'Komt er nog iets binnen, dan gaat zij vanzelf weer open.'));
  }
  return hindernissen.length
    ? maak(
        'div',
        { class: 'oordeel let-op' },
        maak('p', {}, 'De overgangsfase kan nog niet dicht:'),
        maak('ul', {}, ...hindernissen.map(({ soort, aantal, zin }) =>
          maak('li', {}, telling(aantal, ACHTER[soort](plek)), ` ${zin}.`)))
      )
    : maak('div', { class: 'oordeel goed' }, maak('p', {}, 'Niets staat het afsluiten in de weg. De taak Overgangsfase '
      + 'afsluiten staat in Tasklist zodra OT dicht is en het laatste dossier is gesloten.'));
}

/** Who waits for the second person needs no first. @param {Afsluiting} stand @param {string} vestiging */
const wacht = ({ afboekingen: alle }, vestiging) =>
  alle.some((een) => een.onderwerp.vestiging === vestiging && !een.bevestigdOp && !een.opgelost);

/** @param {Afsluiting} stand @param {Plek} plek @param {() => Promise<HTMLElement>} na */
const nietOver = (stand, plek, na) => tabel({
  bijschrift: `Scholen die niet over zijn (${getal(stand.scholen.length)})`, plek, rijen: stand.scholen, param: 'scholen',
  niets: 'Elke school is over, opgegaan in een andere of afgeboekt.',
  kolommen: [
    {
      naam: 'school', kop: 'School', sorteer: (een) => een.naam,
      cel: (een) => koppeling(`${een.naam} (${een.vestiging})`, plek.adres('school', { school: een.vestiging }))
    },
    { naam: 'afboeken', kop: 'Tekent de schooldirecteur niet?', cel: (een) => (wacht(stand, een.vestiging) ? 'afgeboekt, nog te bevestigen'
      : afboeken({ soort: 'SCHOOL', vestiging: een.vestiging }, een.naam, na)) }
  ]
});

/** @param {Afboeking} een */
function hoever({ bevestigdDoor, bevestigdOp, opgelost }) {
  if (opgelost) {
    return 'alsnog opgelost';
  }
  return bevestigdOp ? `bevestigd door ${bevestigdDoor} op ${moment(bevestigdOp)}` : 'wacht op een tweede persoon';
}

/** @param {Afboeking} een @param {(pad: string, zin: string) => void} doe */
const knoppen = ({ id, bevestigdOp, wat }, doe) => (bevestigdOp ? '' : maak(
  'span',
  {},
  knop('Bevestigen', () => doe(`${id}/bevestiging`, `De afboeking van ${wat} is bevestigd.`), { 'aria-label': `Afboeking van ${wat} bevestigen` }),
  ' ',
  knop('Intrekken', () => doe(`${id}/intrekking`, `De afboeking van ${wat} is ingetrokken.`), { 'aria-label': `Afboeking van ${wat} intrekken` })
));

/** @param {Afboeking[]} rijen @param {Plek} plek @param {(pad: string, zin: string) => void} doe */
const afboekingen = (rijen, plek, doe) => tabel({
  bijschrift: 'Afboekingen', plek, rijen, param: 'afboekingen',
  niets: 'Er is niets afgeboekt.',
  kolommen: [
    { naam: 'wat', kop: 'Wat', cel: (een) => een.wat, sorteer: (een) => een.wat },
    { naam: 'reden', kop: 'Reden', cel: (een) => een.reden },
    { naam: 'door', kop: 'Door', cel: (een) => `${een.door} op ${moment(een.op)}`, sorteer: (een) => een.op },
    { naam: 'stand', kop: 'Stand', cel: hoever, sorteer: hoever },
    { naam: 'knoppen', kop: 'Tweede persoon', cel: (een) => knoppen(een, doe) }
  ]
});

const nieuws = maak('div', { 'aria-live': 'polite' });

/** @param {HTMLElement} doel @param {Plek} plek */
export async function teken(doel, plek) {
  /** @type {Afsluiting} */
  const beeld = await vraag('overgang/afsluiting');
  /** @param {string} pad @param {string} zin */
  const doe = async (pad, zin) => {
    try {
      await vraag(`overgang/aansluiting/afboekingen/${pad}`, 'POST', {});
      nieuws.replaceChildren(melding('goed', maak('p', {}, zin)));
      await teken(doel, plek);
    } catch (weigering) {
      nieuws.replaceChildren(melding('fout', maak('p', {}, /** @type {Error} */ (weigering).message)));
    }
  };
  const na = async () => {
    await teken(doel, plek);
    return doel;
  };
  if (!doel.isConnected) {
    nieuws.replaceChildren();
  }
  doel.replaceChildren(
    maak('p', {}, koppeling('Naar de aansluiting', plek.adres('aansluiting'))),
    kop('Afsluiten'),
    oordeel(beeld, plek),
    nieuws,
    deel('Scholen', nietOver(beeld, plek, na)),
    deel('Wat is afgeboekt', maak('p', { class: 'zacht' }, 'Wat niet op te lossen is, boekt de ene coördinator af en bevestigt de andere. '
      + 'Het staat in het eindrapport en in de tijdlijn.'), afboekingen(beeld.afboekingen, plek, doe))
  );
  if (plek.param('toon') === 'scholen') {
    doel.addEventListener('getekend', () => doel.querySelector('section')?.scrollIntoView(), { once: true });
  }
}
