import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laad } from './app.js';

const { Plek, adres } = await laad('cockpit/overgang/plek.js');
const { gegaan } = await laad('cockpit/overgang/diagram.js');
const { bereik } = await laad('cockpit/overgang/voortgang/burndown.js');
const { leesRegels } = await laad('cockpit/overgang/importeren/stroom.js');

/** @param {string} hash */
function opAdres(hash) {
  const location = { hash, pathname: '/camunda/app/cockpit/default/', replace: (/** @type {string} */ naar) => { location.hash = naar; } };
  globalThis.location = /** @type {any} */ (location);
  return new Plek(new AbortController().signal);
}

test('an address leaves out what is empty, and keeps zero and what people type whole', () => {
  assert.equal(adres('dossiers', { zoek: 'a&b=c #1', blad: 0, status: '', school: null, taak: undefined }),
    '#/overgang?pagina=dossiers&zoek=a%26b%3Dc+%231&blad=0');
  assert.equal(opAdres(adres('dossiers', { zoek: 'a&b=c #1' })).param('zoek'), 'a&b=c #1');
});

test('a choice is added to what the URL says now', () => {
  const plek = opAdres('#/overgang?pagina=dossiers&status=LOPEND&blad=3');
  location.hash = '#/overgang?pagina=dossiers&status=NAZORG&blad=3';
  plek.zet({ scenario: 'AFRONDING', blad: null });
  assert.equal(location.hash, '#/overgang?pagina=dossiers&status=NAZORG&scenario=AFRONDING');
});

test('a search takes no place in the history, and one of a page that was left goes on from its own', () => {
  const plek = opAdres('#/overgang?pagina=dossiers&status=LOPEND');
  plek.vervang({ zoek: 'OT' });
  assert.equal(location.hash, '/camunda/app/cockpit/default/#/overgang?pagina=dossiers&status=LOPEND&zoek=OT');
  location.hash = '#/overgang?pagina=scholen&wijk=Noord';
  assert.equal(plek.isHier(), false);
  plek.zet({ zoek: 'OT' });
  assert.equal(location.hash, '#/overgang?pagina=dossiers&status=LOPEND&zoek=OT');
});

const STROMEN = [['een', 'begin', 'vraag'], ['ja', 'vraag', 'taak'], ['nee', 'vraag', 'einde'], ['terug', 'taak', 'vraag']];

/** @param {string} element @param {boolean} [afgebroken] */
const stap = (element, afgebroken = false) => ({ element, afgebroken });

test('the flow that was taken leads to the next place that was visited', () => {
  assert.deepEqual(gegaan(STROMEN, ['begin', 'vraag', 'einde'].map((id) => stap(id))), ['een', 'nee']);
  assert.deepEqual(gegaan(STROMEN, ['begin', 'vraag', 'taak', 'vraag', 'einde'].map((id) => stap(id))),
    ['een', 'ja', 'terug', 'nee']);
});

test('from a place that was broken off, or that is still busy, nothing was taken', () => {
  assert.deepEqual(gegaan(STROMEN, [stap('begin'), stap('vraag'), stap('taak', true), stap('vraag')]), ['een', 'ja']);
  assert.deepEqual(gegaan(STROMEN, [stap('begin')]), []);
});

const DAG = 86_400_000;
/** @param {string} datum */
const nummer = (datum) => Date.parse(datum) / DAG;

test('the chart reaches to the last prognose, but not years beyond the overgangsdatum', () => {
  const stand = { dagen: [{ dag: '2026-09-01' }], vandaag: '2026-11-26', overgangsdatum: '2027-01-01', prognose: null };
  assert.deepEqual(bereik(stand), { min: nummer('2026-09-01'), max: nummer('2027-01-02') });
  assert.equal(bereik({ ...stand, prognose: { p95: '2027-01-20' } }).max, nummer('2027-01-21'));
  assert.equal(bereik({ ...stand, prognose: { p95: '2029-08-01' } }).max, nummer('2027-01-01') + 122);
  assert.deepEqual(bereik({ ...stand, dagen: [] }), { min: nummer('2026-11-26'), max: nummer('2027-01-02') });
});

test('an answer that grows is read line by line, wherever it is cut', async () => {
  const tekst = '{"gedaan":1}\n{"gedaan":2,"melding":"één"}\n';
  const bytes = new TextEncoder().encode(tekst);
  for (let knip = 0; knip <= bytes.length; knip += 1) {
    const stroom = new ReadableStream({
      start: (bak) => {
        bak.enqueue(bytes.slice(0, knip));
        bak.enqueue(bytes.slice(knip));
        bak.close();
      }
    });
    /** @type {any[]} */
    const gelezen = [];
    await leesRegels(stroom, (/** @type {any} */ stand) => gelezen.push(stand));
    assert.deepEqual(gelezen, [{ gedaan: 1 }, { gedaan: 2, melding: 'één' }], `cut at ${knip}`);
  }
});
