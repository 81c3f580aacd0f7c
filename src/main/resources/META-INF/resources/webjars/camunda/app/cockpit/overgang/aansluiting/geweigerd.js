/** Refused rows behind a number of page Aansluiting: of one import, or of all exports where no dossier came from. */
import { vraag } from '../../../overgang/gedeeld/api.js';
import { kop, koppeling, maak } from '../stukken.js';
import { bladen, tabel } from '../tabel.js';
import { afboeken } from './afboeken.js';

/** Written off, or the way to do so (R22). @param {any} een @param {import('../plek.js').Plek} plek @param {() => Promise<HTMLElement>} na */
function afboeking({ importId, regel, afboeking: id, afgeboekt }, plek, na) {
  return id
    ? koppeling(afgeboekt ? 'afgeboekt' : 'afgeboekt, nog te bevestigen', plek.adres('afsluiting'))
    : afboeken({ soort: 'REGEL', importId, regel }, `import ${importId}, regel ${regel}`, na);
}

/** @param {HTMLElement} doel @param {import('../plek.js').Plek} plek */
export async function tekenGeweigerd(doel, plek) {
  const na = async () => {
    await tekenGeweigerd(doel, plek);
    return doel;
  };
  const importId = Number(plek.param('import'));
  const school = plek.param('school');
  const welke = importId ? `import/${importId}/geweigerd` : 'overgang/aansluiting/geweigerd';
  const lijst = await vraag(`${welke}?${new URLSearchParams({ pagina: plek.param('blad') ?? '1', ...(school && { school }) })}`);
  doel.replaceChildren(
    kop(importId ? `Geweigerd in import ${importId}` : 'Geweigerd, en nog zonder dossier'),
    maak('p', {}, koppeling('Terug naar de aansluiting', plek.adres('aansluiting'))),
    maak('p', {}, 'Verbeter deze regels in het bestand en lees het hele bestand opnieuw in.'),
    school ? maak(
      'p',
      {},
      school === 'geen' ? 'Alleen regels waarvan geen school bekend is. ' : `Alleen regels van school ${school}. `,
      koppeling('Toon ze allemaal', plek.adres('aansluiting', importId ? { import: importId } : { geweigerd: 'zonder-dossier' }))
    ) : '',
    maak('p', {}, koppeling('Deze lijst als CSV', `/api/${welke}.csv${school ? `?${new URLSearchParams({ school })}` : ''}`)),
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
          naam: 'school', kop: 'School',
          cel: (een) => (een.school ? koppeling(een.school, plek.adres('school', { school: een.school })) : '–')
        },
        {
          naam: 'melding', kop: 'Wat u doet', cel: (een) => maak('ul', {}, ...een.bezwaren.map(
            (/** @type {any} */ bezwaar) => maak('li', {}, `${bezwaar.veld}: ${bezwaar.melding}`)
          ))
        },
        ...(importId ? [] : [{
          naam: 'afboeken', kop: 'Niet op te lossen?', cel: (/** @type {any} */ een) => afboeking(een, plek, na)
        }])
      ]
    })
  );
}
