/** The burn-down: open dossiers per day, the pace that is needed, and the prognose; stretches without school shaded. */
import { dag } from '../../../overgang/gedeeld/woorden.js';
import { arcering, grafiek } from './grafiek.js';
import { GEDAAN, getal, korteDag, telling } from '../stukken.js';
import { tabel } from '../tabel.js';

/** @typedef {Antwoord<'/api/stand/voortgang'>} Voortgang */

const ETMAAL = 86_400_000;

/** @param {string} datum */
const etmaal = (datum) => Math.round(Date.parse(datum) / ETMAAL);
/** @param {number} nummer @returns {string} as 2027-01-31 */
const datum = (nummer) => new Date(nummer * ETMAAL).toISOString().slice(0, 10);

/** @param {Voortgang} stand @param {import('../plek.js').Plek} plek */
const cijfers = ({ dagen }, plek) => tabel({
  bijschrift: 'Open dossiers per dag; alleen dagen waarop iets veranderde, en vandaag',
  plek,
  param: 'dagen',
  niets: 'Er zijn nog geen dossiers.',
  rijen: dagen.filter((rij, nummer) =>
    rij.ontvangen || rij.gedaan || rij.ingetrokken || nummer === dagen.length - 1),
  kolommen: [
    { naam: 'dag', kop: 'Dag', cel: (rij) => korteDag(rij.dag), sorteer: (rij) => rij.dag },
    { naam: 'ontvangen', kop: 'Ontvangen', soort: 'getal', cel: (rij) => rij.ontvangen, sorteer: (rij) => rij.ontvangen },
    {
      naam: 'gedaan', kop: 'Gedaan', soort: 'getal', sorteer: (rij) => rij.gedaan,
      cel: (rij) => telling(rij.gedaan, plek.adres('dossiers', { gesloten: rij.dag, status: GEDAAN }))
    },
    {
      naam: 'ingetrokken', kop: 'Ingetrokken', soort: 'getal', sorteer: (rij) => rij.ingetrokken,
      cel: (rij) => telling(rij.ingetrokken, plek.adres('dossiers', { gesloten: rij.dag, status: 'INGETROKKEN' }))
    },
    { naam: 'open', kop: 'Open', soort: 'getal', cel: (rij) => rij.open, sorteer: (rij) => rij.open }
  ]
});

/** @param {Voortgang} stand */
function lijnen({ dagen, prognose, vandaag, overgangsdatum, tempo, nodig }) {
  const open = dagen.at(-1)?.open ?? 0;
  const stand = { x: etmaal(vandaag), y: open };
  const reeksen = [
    {
      label: 'Open dossiers',
      data: dagen.map((een) => ({ x: etmaal(een.dag), y: een.open })),
      borderColor: '#1f5f99', backgroundColor: '#1f5f99', borderWidth: 3,
      // a line of one day would not be seen
      pointRadius: dagen.length > 1 ? 0 : 5
    }
  ];
  const hoogst = Math.max(1, ...dagen.map((een) => een.open));
  const overgang = etmaal(overgangsdatum);
  reeksen.push({
    ...lijn(`Overgangsdatum: ${korteDag(overgangsdatum)}`, [{ x: overgang, y: 0 }, { x: overgang, y: hoogst }], '#b3261e', []),
    pointRadius: 0
  });
  if (nodig.length) {
    const treden = nodig.map((trede) => ({ x: etmaal(trede.dag), y: trede.open }));
    reeksen.push({
      ...lijn(`Nodig: ${getal(tempo.nodig)} per schooldag`, treden, '#8a4b00', [8, 5]), stepped: 'before', pointRadius: 0
    });
  }
  if (prognose && open > 0) {
    const { p50, p85, p95 } = prognose;
    /** @type {[number, string | undefined, number[]][]} */
    const kansen = [[50, p50, [2, 4]], [85, p85, [6, 3]], [95, p95, [12, 4]]];
    kansen.forEach(([kans, klaar, streep]) => {
      if (klaar) {
        reeksen.push(lijn(`Prognose ${kans} %: ${korteDag(klaar)}`, [stand, { x: etmaal(klaar), y: 0 }], '#4a5a6a', streep));
      }
    });
  }
  return reeksen;
}

/** Chart.js itself leaves the dashes out, and these lines differ by nothing else. @param {any} beeld */
const legenda = ({ data }) => data.datasets.map((/** @type {any} */ reeks, /** @type {number} */ datasetIndex) => ({
  text: reeks.label, datasetIndex, pointStyle: 'line', strokeStyle: reeks.borderColor, lineWidth: reeks.borderWidth,
  lineDash: reeks.borderDash ?? []
}));

/** As far after the overgangsdatum as before it: a prognose of years would leave no room for the weeks that count. @param {Voortgang} stand */
export function bereik({ dagen, prognose, vandaag, overgangsdatum }) {
  const begin = etmaal(dagen[0]?.dag ?? vandaag);
  const overgang = etmaal(overgangsdatum);
  const laatst = Math.max(etmaal(vandaag), overgang, prognose?.p95 ? etmaal(prognose.p95) : 0) + 1;
  return { min: begin, max: Math.min(laatst, overgang + Math.max(60, overgang - begin)) };
}

/** @param {string} label @param {{x: number, y: number}[]} data @param {string} kleur @param {any} streep @returns {any} */
const lijn = (label, data, kleur, streep) => ({
  label, data, borderColor: kleur, backgroundColor: kleur, borderWidth: 2, borderDash: streep, pointRadius: 3
});

/** @param {Voortgang} stand @param {import('../plek.js').Plek} plek */
export function burndown(stand, plek) {
  const { vrij, dagen, overgangsdatum } = stand;
  const naam = `Open dossiers per dag, nu ${getal(dagen.at(-1)?.open ?? 0)}, tot de overgangsdatum ${dag(overgangsdatum)}. `
    + 'De cijfers staan in de tabel hieronder.';
  const instelling = {
    type: 'line',
    data: { datasets: lijnen(stand) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: {
        x: {
          type: 'linear',
          ...bereik(stand),
          ticks: { maxTicksLimit: 10, includeBounds: false, precision: 0, callback: (/** @type {number} */ nummer) => korteDag(datum(nummer)) }
        },
        y: { beginAtZero: true, ticks: { precision: 0 }, title: { display: true, text: 'Open dossiers' } }
      },
      plugins: {
        legend: { position: 'bottom', labels: { usePointStyle: true, pointStyleWidth: 36, generateLabels: legenda } },
        tooltip: { callbacks: { title: (/** @type {any[]} */ punten) => korteDag(datum(punten[0].parsed.x)) } }
      }
    },
    plugins: [arcering(vrij.map((een) => ({ van: etmaal(een.van), tot: etmaal(een.tot) })))]
  };
  return grafiek(naam, instelling, cijfers(stand, plek), plek.signaal);
}
