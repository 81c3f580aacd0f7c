import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laad } from './app.js';

const { dag, lokaal, moment, opsomming, regel, termijn, weigering, woord } = await laad('overgang/gedeeld/woorden.js');
const { codeVan, duur, getal, korteDag, procent } = await laad('cockpit/overgang/stukken.js');
const { volgorde } = await laad('cockpit/overgang/tabel.js');
const { leesDag } = await laad('tasklist/overgang/onderdelen/schoolonderdelen.js');

test('a moment is told by the clock of Amsterdam, whatever the zone of the browser', () => {
  assert.equal(dag('2026-12-31T23:30:00Z'), '1 januari 2027');
  assert.equal(moment('2026-07-01T08:05:00Z'), '1 juli 2026 om 10:05');
  assert.equal(lokaal('2026-12-31T23:30:00Z'), '2027-01-01T00:30');
  assert.equal(korteDag(undefined), '–');
});

test('words come from the API, and a code without one speaks for itself', () => {
  assert.equal(woord('NIEUWE_ACTIE'), 'Nieuwe actie');
  assert.equal(opsomming(['NIEUWE_ACTIE', 'TLV']), 'Nieuwe actie, TLV');
  assert.equal(woord(undefined), '');
  assert.equal(weigering('NOOIT_GEZIEN'), 'een reden die hier niet bekend is');
});

test('a line of the tijdlijn names who, unless nobody did it', () => {
  assert.equal(regel({ op: '2026-11-24T10:00:00Z', zin: 'scenario gekozen', door: 'consulent1' }),
    '24 november 2026: scenario gekozen (consulent1)');
  assert.equal(regel({ op: '2026-11-24T10:00:00Z', zin: 'OT-dossier gesloten', door: 'systeem' }),
    '24 november 2026: OT-dossier gesloten');
});

test('a term says how far it is, also after the change of the clock', () => {
  assert.equal(termijn('2026-12-18', '2026-12-18'), 'vandaag, vrijdag 18 december 2026');
  assert.equal(termijn('2026-12-18', '2026-12-17'), 'morgen, vrijdag 18 december 2026');
  assert.equal(termijn('2026-10-26', '2026-10-24'), 'over 2 dagen, maandag 26 oktober 2026');
  assert.equal(termijn('2026-12-18', '2026-12-19'), '1 dag geleden verstreken, vrijdag 18 december 2026');
});

test('hours become days from two days on', () => {
  assert.equal(duur(0.4), 'minder dan een uur');
  assert.equal(duur(47.4), '47 uur');
  assert.equal(duur(48), '2 dagen');
  assert.equal(duur(36_000), '1.500 dagen');
});

test('a share of nothing is no share', () => {
  assert.equal(procent(1, 0), '–');
  assert.equal(procent(925, 1000), '93%');
  assert.equal(getal(1234.56), '1.234,6');
});

test('a code is found by its words, whole or by a piece that only one has', () => {
  /** @type {[string, string][]} */
  const scholen = [['12AB00', 'De Regenboog'], ['12AB01', 'Regenboog'], ['34CD00', 'Het Anker']];
  assert.equal(codeVan('regenboog', scholen), '12AB01');
  assert.equal(codeVan('anker', scholen), '34CD00');
  assert.equal(codeVan('boog', scholen), 'boog');
  assert.equal(codeVan('12ab00', scholen), '12ab00');
  assert.equal(codeVan('', scholen), '');
});

test('what is not known comes last in both directions', () => {
  const rij = [3, null, 10, undefined, 1];
  /** @param {number} richting */
  const op = (richting) => [...rij].sort((een, ander) => volgorde(een, ander, richting)).map((een) => een ?? null);
  // of two that are not known, sort() itself puts undefined at the end
  assert.deepEqual(op(1), [1, 3, 10, null, null]);
  assert.deepEqual(op(-1), [10, 3, 1, null, null]);
  assert.ok(volgorde('OT-9', 'OT-10', 1) < 0);
});

test('a free day is a day that exists', () => {
  assert.equal(leesDag('4-1-2027'), '2027-01-04');
  assert.equal(leesDag('2027-01-04'), '2027-01-04');
  for (const fout of ['31-02-2027', '4 januari', '2027-13-01']) {
    assert.throws(() => leesDag(fout), ({ fouten }) => fouten[0].veld === 'vrijeDagen' && fouten[0].melding.includes(fout));
  }
});
