/** Charts with Chart.js, each with the same numbers as a table: for screen readers, and for who wants to know exactly. */
import { maak } from './stukken.js';

/** @type {Promise<any> | undefined} */
let geladen;

/** @returns {Promise<any>} the constructor of Chart.js */
async function chart() {
  geladen ??= import('/webjars/chart.js/dist/chart.umd.js').then(() => /** @type {any} */ (window).Chart);
  return geladen;
}

/**
 * @param {string} naam what it shows, for who does not see it
 * @param {object} instelling of Chart.js
 * @param {HTMLElement} cijfers the table with the same numbers
 * @param {AbortSignal} signaal
 */
export async function grafiek(naam, instelling, cijfers, signaal) {
  const doek = maak('canvas', { role: 'img', 'aria-label': naam });
  const figuur = maak(
    'figure',
    {},
    maak('div', { class: 'grafiek' }, doek),
    maak('details', {}, maak('summary', {}, 'Dezelfde cijfers als tabel'), cijfers)
  );
  const Chart = await chart();
  // a canvas has no size before it stands in the page
  const klaar = new MutationObserver(() => {
    if (doek.isConnected) {
      klaar.disconnect();
      const getekend = new Chart(doek, instelling);
      signaal.addEventListener('abort', () => getekend.destroy(), { once: true });
    }
  });
  klaar.observe(document.body, { childList: true, subtree: true });
  signaal.addEventListener('abort', () => klaar.disconnect(), { once: true });
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
