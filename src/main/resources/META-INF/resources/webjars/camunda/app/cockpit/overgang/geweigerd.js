/** Refused rows behind a number of page Aansluiting: of one import, or of all exports where no dossier came from. */
import { vraag } from '../../overgang/gedeeld/api.js';
import { kop, koppeling, maak } from './stukken.js';
import { bladen, tabel } from './tabel.js';

/** @param {HTMLElement} doel @param {import('./plek.js').Plek} plek */
export async function tekenGeweigerd(doel, plek) {
  const importId = Number(plek.param('import'));
  const lijst = await vraag(importId
    ? `import/${importId}/geweigerd?pagina=${plek.param('blad') ?? 1}`
    : `overgang/aansluiting/geweigerd?pagina=${plek.param('blad') ?? 1}`);
  doel.replaceChildren(
    kop(importId ? `Geweigerd in import ${importId}` : 'Geweigerd, en nog zonder dossier'),
    maak('p', {}, koppeling('Terug naar de aansluiting', plek.adres('aansluiting'))),
    maak('p', {}, 'Verbeter deze regels in het bestand en lees het hele bestand opnieuw in.'),
    importId ? maak('p', {}, koppeling('Deze lijst als CSV', `/api/import/${importId}/geweigerd.csv`)) : '',
    bladen({ blad: lijst.pagina, bladen: lijst.paginas, totaal: lijst.totaal, wat: 'regels' }, plek),
    tabel({
      bijschrift: 'Geweigerde regels', plek, rijen: lijst.regels, gesorteerd: true,
      niets: 'Er is geen geweigerde regel.',
      kolommen: [
        { naam: 'regel', kop: 'Regel', soort: 'getal', cel: (een) => een.regel },
        {
          naam: 'import', kop: 'Import', soort: 'getal',
          cel: (een) => koppeling(String(een.importId), plek.adres('aansluiting', { import: een.importId }))
        },
        { naam: 'sleutel', kop: 'Nummer', cel: (een) => een.sleutel ?? '–' },
        {
          naam: 'melding', kop: 'Wat u doet', cel: (een) => maak('ul', {}, ...een.bezwaren.map(
            (/** @type {any} */ bezwaar) => maak('li', {}, `${bezwaar.veld}: ${bezwaar.melding}`)
          ))
        }
      ]
    })
  );
}
