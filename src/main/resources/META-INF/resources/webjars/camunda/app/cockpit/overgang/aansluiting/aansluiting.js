/** Page Aansluiting (R10): what was read beside what became of it, every number with what stands behind it. */
import { vraag } from '../../../overgang/gedeeld/api.js';
import { moment, woord } from '../../../overgang/gedeeld/woorden.js';
import { afboeken } from './afboeken.js';
import { tekenGeweigerd } from './geweigerd.js';
import { SOORTEN, UITKOMSTEN } from '../importeren/uitkomst.js';
import { deel, fout, getal, knop, kop, koppeling, leeg, maak, telling } from '../stukken.js';
import { tabel } from '../tabel.js';

/** @typedef {Antwoord<'/api/overgang/aansluiting'>} Aansluiting */
/** @typedef {import('../plek.js').Plek} Plek @typedef {Record<string, number>} Aantallen */

const REKENINGEN = [
  'AFGEROND', 'OVER_NAAR_TOP', 'BUITEN_BEREIK', 'ALLEEN_BACKUP', 'INGETROKKEN', 'GEWEIGERD', 'OPEN', 'ONVERKLAARD'
];

/** @type {Record<string, string>} */
const AFLOOP = { KLAAR: 'helemaal gelezen', LOPEND: 'loopt nog', AFGEBROKEN: 'brak af' };

/** @param {Aantallen} aantallen */
const som = (aantallen) => Object.values(aantallen).reduce((een, ander) => een + ander, 0);

/**
 * What stands behind a number.
 *
 * @param {Plek} plek @param {string} rekening @param {{school?: string, uitExport?: string}} [welke]
 */
function achter(plek, rekening, welke = {}) {
  if (rekening === 'GEWEIGERD') {
    return plek.adres('aansluiting', { geweigerd: 'zonder-dossier', ...(welke.school && { school: welke.school }) });
  }
  if (rekening === 'ONVERKLAARD') {
    return plek.adres('aansluiting', { toon: 'verschillen' });
  }
  return plek.adres('dossiers', { ...welke, status: rekening === 'OPEN' ? 'LOPEND,NAZORG' : rekening });
}

/** Imports of which rows are missing, and the rows on account Onverklaard. @param {number} imports @param {number} samen */
function nietVerklaard(imports, samen) {
  const regels = samen - imports;
  return [
    imports > 0 && `${getal(imports)} ${imports === 1 ? 'import is' : 'imports zijn'} niet helemaal gelezen`,
    regels > 0 && `${getal(regels)} ${regels === 1 ? 'verschil is' : 'verschillen zijn'} niet verklaard`
  ].filter(Boolean).join(' en ');
}

/** @param {Aansluiting} beeld @param {Plek} plek */
function oordeel({ sluit, aantalOnverklaard, nietBeoordeeld, uitExports, metDeHand, tegentelling }, plek) {
  const { gewijzigd, verdwenen } = nietBeoordeeld;
  const alles = getal(som(uitExports) + som(metDeHand));
  if (!sluit) {
    return maak('div', { class: 'oordeel mis' }, maak('p', {}, 'De aansluiting sluit niet. Twee aparte tellingen zeggen '
      + 'niet hetzelfde. Laad de pagina opnieuw; blijft het zo, vraag dan de beheerder om hulp.'));
  }
  if (gewijzigd + verdwenen > 0) {
    return maak(
      'div',
      { class: 'oordeel let-op' },
      maak('p', {}, `Gewijzigd in OT en niet beoordeeld: ${getal(gewijzigd)}. Verdwenen uit OT en niet beoordeeld: ${getal(verdwenen)}. `,
        koppeling('Besluit daarover bij Wijzigingen', plek.adres('wijzigingen')), '.'),
      aantalOnverklaard > 0 && maak('p', {}, `Niet verklaard: ${getal(aantalOnverklaard)}. Hieronder staat wat u eraan doet.`)
    );
  }
  return aantalOnverklaard > 0
    ? maak('div', { class: 'oordeel let-op' }, maak('p', {}, `De aansluiting sluit, maar ${nietVerklaard(tegentelling.onvolledig, aantalOnverklaard)}. `
      + 'Hieronder staat wat u eraan doet.'))
    : maak('div', { class: 'oordeel goed' }, maak('p', {}, `De aansluiting sluit. Alle ${alles} dossiers en geweigerde `
      + 'regels zijn precies één keer geteld, en er is geen verschil.'));
}

/** What was written off, and the way to closing (R22). @param {Aansluiting} beeld @param {Plek} plek */
const afsluiten = ({ afgeboekt }, plek) => maak(
  'p',
  {},
  afgeboekt.geweigerd + afgeboekt.onverklaard > 0
    && `Afgeboekt door twee personen: ${getal(afgeboekt.geweigerd)} geweigerd en ${getal(afgeboekt.onverklaard)} onverklaard. `,
  koppeling('Wat staat het afsluiten van de overgangsfase in de weg?', plek.adres('afsluiting'))
);

/** When the rows were counted, and a button to count them again. @param {Aansluiting} beeld @param {HTMLElement} doel @param {Plek} plek */
function nageteld({ nageteldOp }, doel, plek) {
  const natellen = async () => {
    try {
      await teken(doel, plek, true);
      document.getElementById('natellen')?.focus();
    } catch (weigering) {
      doel.replaceChildren(fout(/** @type {Error} */ (weigering), natellen));
    }
  };
  return maak(
    'p',
    { class: 'nageteld' },
    `De dossiers zijn van nu. De regels van de exports zijn nageteld op ${moment(nageteldOp)}. `,
    knop('Opnieuw natellen', natellen, { id: 'natellen' })
  );
}

/** @param {string} soort @param {string} naam @param {(string | Node)[]} cellen */
const rij = (soort, naam, cellen) => maak('tr', { class: soort, 'data-rekening': naam }, maak('th', { scope: 'row' }, naam),
  ...cellen.map((cel) => maak('td', { class: 'getal' }, cel)));

/** The sum as an account. @param {Aansluiting} beeld @param {Plek} plek */
function rekening({ uitExports, metDeHand, tegentelling }, plek) {
  const koppen = ['', 'Samen', 'Uit exports', 'Met de hand'];
  const gelezen = tegentelling.nummers + tegentelling.regelsZonderNummer;
  return maak('div', { class: 'tabel', role: 'region', 'aria-label': 'De rekening', tabindex: '0' }, maak(
    'table',
    { class: 'rekening' },
    maak('caption', {}, 'De rekening: elk OT-dossiernummer telt één keer, hoe vaak het ook is ingelezen'),
    maak('thead', {}, maak('tr', {}, ...koppen.map((tekst, plaats) =>
      (plaats ? maak('th', { scope: 'col', class: 'getal' }, tekst) : maak('td', {}))))),
    maak('tbody', {}, ...REKENINGEN.map((code) => rij('', woord(code), [
      telling(uitExports[code] + metDeHand[code], achter(plek, code)),
      telling(uitExports[code], achter(plek, code, { uitExport: 'true' })),
      telling(metDeHand[code], achter(plek, code, { uitExport: 'false' }))
    ]))),
    maak(
      'tfoot',
      {},
      rij('totaal', 'Samen', [getal(som(uitExports) + som(metDeHand)), getal(som(uitExports)), getal(som(metDeHand))]),
      rij('', 'Apart geteld: dossiers, en wat geen dossier heeft', [
        getal(tegentelling.dossiers + tegentelling.nummersZonderDossier + tegentelling.regelsZonderNummer), '', ''
      ]),
      rij('', 'Apart geteld: nummers en regels in de exports', ['', getal(gelezen), ''])
    )
  ));
}

/** @param {Aansluiting} beeld @param {() => Promise<HTMLElement>} na */
function verschillen({ onverklaard, aantalOnverklaard }, na) {
  return deel(
    'Verschillen',
    aantalOnverklaard > onverklaard.length && maak('p', {}, `De eerste ${getal(onverklaard.length)} van ${getal(aantalOnverklaard)}.`),
    onverklaard.length
      ? maak('ul', { class: 'verschillen' }, ...onverklaard.map((een) => maak(
        'li',
        {},
        maak('strong', {}, `Import ${een.importId}${een.regel ? `, regel ${getal(een.regel)}` : ''}${een.sleutel ? `, ${een.sleutel}` : ''}: `),
        een.melding,
        afboeken(
          een.regel ? { soort: 'REGEL', importId: een.importId, regel: een.regel } : { soort: 'IMPORT', importId: een.importId },
          `import ${een.importId}${een.regel ? `, regel ${een.regel}` : ''}`,
          na
        )
      )))
      : leeg('Er zijn geen verschillen.')
  );
}

/** @param {Aansluiting} beeld @param {Plek} plek */
function perSchool({ perSchool: scholen, zonderSchool }, plek) {
  const rijen = [...Object.entries(scholen).map(([school, aantallen]) => ({ school, aantallen })), { school: '', aantallen: zonderSchool }];
  return deel('Per school', tabel({
    bijschrift: 'Per school', plek, rijen,
    kolommen: [
      {
        naam: 'school', kop: 'School', sorteer: (een) => een.school,
        cel: (een) => (een.school ? koppeling(een.school, plek.adres('school', { school: een.school })) : 'geen school bekend')
      },
      ...REKENINGEN.map((code) => ({
        naam: code.toLowerCase(), kop: woord(code), soort: /** @type {'getal'} */ ('getal'),
        sorteer: (/** @type {{aantallen: Aantallen}} */ een) => een.aantallen[code],
        cel: (/** @type {any} */ een) => telling(een.aantallen[code], achter(plek, code, { school: een.school || 'geen' }))
      })),
      {
        naam: 'samen', kop: 'Samen', soort: 'getal', sorteer: (een) => som(een.aantallen),
        cel: (een) => getal(som(een.aantallen))
      }
    ]
  }));
}

/** @param {Antwoord<'/api/import'>} imports @param {Plek} plek */
function ingelezen(imports, plek) {
  return deel('Imports', tabel({
    bijschrift: 'De laatste 100 imports, de nieuwste eerst', plek, rijen: imports, param: 'imports',
    niets: 'Er is nog niets ingelezen. Begin bij Importeren met de lijst van scholen.',
    kolommen: [
      { naam: 'id', kop: 'Import', soort: 'getal', cel: (een) => String(een.id), sorteer: (een) => een.id },
      { naam: 'soort', kop: 'Soort', cel: (een) => SOORTEN[een.soort], sorteer: (een) => SOORTEN[een.soort] },
      { naam: 'op', kop: 'Begonnen', cel: (een) => moment(een.begonnenOp), sorteer: (een) => een.begonnenOp },
      { naam: 'door', kop: 'Door', cel: (een) => een.door, sorteer: (een) => een.door },
      { naam: 'af', kop: 'Afloop', cel: (een) => AFLOOP[een.stand] + (een.hersteldDoor ? `, ingehaald door import ${een.hersteldDoor}` : '') },
      { naam: 'regels', kop: 'Regels', soort: 'getal', cel: (een) => een.regels, sorteer: (een) => een.regels },
      ...UITKOMSTEN.map(([naam, woorden]) => ({
        naam, kop: woorden, soort: /** @type {'getal'} */ ('getal'), sorteer: (/** @type {any} */ een) => een[naam],
        cel: (/** @type {any} */ een) =>
          (naam === 'geweigerd' ? telling(een.geweigerd, plek.adres('aansluiting', { import: een.id })) : getal(een[naam]))
      }))
    ]
  }));
}

/** @param {HTMLElement} doel @param {Plek} plek @param {boolean} [natellen] also what was counted a short time ago */
export async function teken(doel, plek, natellen = false) {
  if (plek.param('import') || plek.param('geweigerd')) {
    await tekenGeweigerd(doel, plek);
    return;
  }
  const [beeld, imports] = await Promise.all([vraag(`overgang/aansluiting${natellen ? '?natellen=true' : ''}`), vraag('import')]);
  doel.replaceChildren(
    kop('Aansluiting'),
    oordeel(beeld, plek),
    afsluiten(beeld, plek),
    nageteld(beeld, doel, plek),
    rekening(beeld, plek),
    verschillen(beeld, async () => {
      await teken(doel, plek);
      return doel;
    }),
    perSchool(beeld, plek),
    ingelezen(imports, plek)
  );
  if (plek.param('toon') === 'verschillen') {
    doel.addEventListener('getekend', () => doel.querySelector('.verschillen')?.scrollIntoView(), { once: true });
  }
}
