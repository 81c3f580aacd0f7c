/** Charts with Chart.js, each with the same numbers as a table: for screen readers, and for who wants to know exactly. */
import { leeg, maak } from '../stukken.js';

/** @type {Promise<any> | undefined} */
let geladen;

/** @returns {Promise<any>} the constructor of Chart.js */
async function chart() {
  geladen ??= import('/webjars/chart.js/dist/chart.umd.js').then(() => /** @type {any} */ (window).Chart);
  return geladen;
}

/** A canvas has no size before it stands in the page. @param {HTMLElement} doek @param {AbortSignal} signaal @param {() => void} doen */
function zodraInBeeld(doek, signaal, doen) {
  if (doek.isConnected) {
    doen();
    return;
  }
  const klaar = new MutationObserver(() => {
    if (doek.isConnected) {
      klaar.disconnect();
      doen();
    }
  });
  klaar.observe(document.body, { childList: true, subtree: true });
  signaal.addEventListener('abort', () => klaar.disconnect(), { once: true });
}

/**
 * The page does not wait for it: the numbers are there when Chart.js is slow, or does not come at all.
 *
 * @param {string} naam what it shows, for who does not see it
 * @param {object} instelling of Chart.js
 * @param {HTMLElement} cijfers the table with the same numbers
 * @param {AbortSignal} signaal
 */
export function grafiek(naam, instelling, cijfers, signaal) {
  const doek = maak('canvas', { role: 'img', 'aria-label': naam });
  const vak = maak('div', { class: 'grafiek' }, doek);
  const figuur = maak(
    'figure',
    {},
    vak,
    maak('details', {}, maak('summary', {}, 'Dezelfde cijfers als tabel'), cijfers)
  );
  chart().then(
    (Chart) => zodraInBeeld(doek, signaal, () => {
      if (!signaal.aborted) {
        const getekend = new Chart(doek, instelling);
        signaal.addEventListener('abort', () => getekend.destroy(), { once: true });
      }
    }),
    () => {
      geladen = undefined;
      vak.replaceWith(leeg('De grafiek is niet te laden. De cijfers staan in de tabel hieronder.'));
    }
  );
  return figuur;
}

/**
 * Shades stretches of the time axis behind the lines.
 *
 * @param {{van: number, tot: number}[]} strepen places on the axis, both ends included
 */
export const arcering = (strepen) => ({
  id: 'arcering',
  /** @param {any} beeld */
  beforeDatasetsDraw: ({ ctx, chartArea, scales }) => {
    ctx.save();
    ctx.fillStyle = 'rgba(74, 90, 106, .16)';
    strepen.forEach(({ van, tot }) => {
      const links = Math.max(chartArea.left, scales.x.getPixelForValue(van - 0.5));
      const rechts = Math.min(chartArea.right, scales.x.getPixelForValue(tot + 0.5));
      if (rechts > links) {
        ctx.fillRect(links, chartArea.top, rechts - links, chartArea.bottom - chartArea.top);
      }
    });
    ctx.restore();
  }
});
