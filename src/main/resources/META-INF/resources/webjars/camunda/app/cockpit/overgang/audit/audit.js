/** Page Audit: who saw which dossier, who logged in, what was refused; for the privacyfunctionaris (FG) alone. */
import { vraag } from '../../../overgang/gedeeld/api.js';
import { woord } from '../../../overgang/gedeeld/woorden.js';
import { deel, downloads, getal, knop, kop, maak, melding, zoek } from '../stukken.js';
import { bladen, tabel } from '../tabel.js';

/** @typedef {Antwoord<'/api/audit'>['regels'][number]} Regel @typedef {import('../plek.js').Plek} Plek */

const MOMENT = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' });

/** @type {Record<number, string>} the status of the answer, where it is not simply done */
const UITKOMST = { 0: '–', 401: 'geweigerd', 403: 'geweigerd', 404: 'niet gevonden of niet van deze persoon' };

/** A civil day that stands in the URL. @param {string} etiket @param {string} naam @param {Plek} plek */
function dag(etiket, naam, plek) {
  const veld = /** @type {HTMLInputElement} */ (maak('input', { type: 'date', id: `dag-${naam}`, value: plek.param(naam) ?? '' }));
  veld.addEventListener('change', () => plek.zet({ [naam]: veld.value, blad: null }));
  return maak('div', { class: 'veld' }, maak('label', { for: veld.id }, etiket), veld);
}

/** Reads every line again: it is asked for, and not done by itself. */
function controle() {
  const uitkomst = maak('div', { role: 'status' });
  const controleer = async () => {
    uitkomst.replaceChildren(maak('p', {}, 'Elke regel wordt nagelezen…'));
    try {
      /** @type {Antwoord<'/api/audit/controle'>} */
      const verslag = await vraag('audit/controle');
      const zin = `${getal(verslag.regels)} regels nagelezen, van ${getal(verslag.ketens)} keer dat de toepassing liep. `;
      uitkomst.replaceChildren(verslag.heel
        ? melding('goed', maak('p', {}, `${zin}Geen regel is gewijzigd, weggehaald of ertussen gezet.`))
        : melding('fout', maak('p', {}, `${zin}Hier klopt het niet. Vraag de beheerder wie bij de database kon.`), maak(
          'ul', {}, ...verslag.gebreken.map(({ plaats, melding: wat }) => maak('li', {}, `Regel ${plaats}: ${wat}`))
        )));
    } catch (weigering) {
      uitkomst.replaceChildren(melding('fout', maak('p', {}, /** @type {Error} */ (weigering).message)));
    }
  };
  return deel(
    'Is de audit heel?',
    maak('p', {}, 'Elke regel is verzegeld samen met de regel ervoor. Wie in de database iets wijzigt of weghaalt zonder de sleutel, verbreekt een zegel.'),
    maak('p', {}, knop('Nalezen', controleer, { id: 'audit-nalezen' })),
    uitkomst
  );
}

/** @param {HTMLElement} doel @param {Plek} plek */
export async function teken(doel, plek) {
  const gevraagd = new URLSearchParams();
  for (const naam of ['onderwerp', 'wie', 'van', 'tot']) {
    const waarde = plek.param(naam)?.trim();
    if (waarde) {
      gevraagd.set(naam, waarde);
    }
  }
  const blad = Number(plek.param('blad') ?? 1);
  /** @type {Antwoord<'/api/audit'>} */
  const lijst = await vraag(`audit?${new URLSearchParams([...gevraagd, ['pagina', String(blad)]])}`);
  doel.replaceChildren(
    kop('Audit'),
    maak('p', {}, 'Wie zag welk dossier, wie meldde zich aan, wat werd geweigerd en wat werd besloten. Wat er in een dossier staat, staat hier niet. '
      + 'Lijsten en bestanden tonen veel dossiers tegelijk: die vindt u zonder dossiernummer. Wie een formulier vastlegde of een taak afrondde, staat in het dossier zelf. '
      + 'De takenlijst van Tasklist, die zichzelf ververst, staat hier niet in.'),
    maak(
      'div',
      { class: 'filters' },
      zoek('Dossier, school of account', 'onderwerp', plek),
      zoek('Wie keek of handelde', 'wie', plek),
      dag('Vanaf', 'van', plek),
      dag('Tot en met', 'tot', plek)
    ),
    downloads('audit', gevraagd),
    tabel({
      bijschrift: 'Regels van de audit, de nieuwste bovenaan', plek, rijen: /** @type {Regel[]} */ (lijst.regels), gesorteerd: true,
      niets: 'Geen regel past bij wat u zoekt. Maak het zoeken ruimer.',
      kolommen: [
        { naam: 'op', kop: 'Wanneer', cel: (regel) => MOMENT.format(new Date(regel.op)) },
        { naam: 'soort', kop: 'Wat', cel: (regel) => woord(regel.soort) },
        { naam: 'wie', kop: 'Wie', cel: (regel) => regel.wie ?? '–' },
        { naam: 'onderwerp', kop: 'Waarover', cel: (regel) => regel.onderwerp ?? '–' },
        { naam: 'uitkomst', kop: 'Uitkomst', cel: (regel) => UITKOMST[regel.uitkomst] ?? 'gelukt' },
        { naam: 'vanaf', kop: 'Vanaf', cel: (regel) => regel.vanaf ?? '–' },
        { naam: 'weg', kop: 'Langs welke weg', cel: (regel) => maak('code', {}, regel.soort === 'ANKER' || regel.soort === 'OPGERUIMD' ? '–' : regel.weg || '–') }
      ]
    }),
    bladen({ blad, bladen: lijst.paginas, totaal: lijst.totaal, wat: 'regels' }, plek),
    controle()
  );
}
