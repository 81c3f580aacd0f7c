import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { laad } from './app.js';

const { concept, lees, toonWatGeldt, vul, vulTeksten } = await laad('tasklist/overgang/velden.js');
const { maak } = await laad('overgang/gedeeld/dom.js');

/** @type {any} */
let form;

beforeEach(() => {
  const { document } = parseHTML(`<!doctype html><form>
    <input type="text" name="kenmerk"> <input type="datetime-local" name="verzondenOp">
    <input type="radio" name="akkoord" value="true"> <input type="radio" name="akkoord" value="false">
    <input type="radio" name="scenario" value="AFRONDING"> <input type="radio" name="scenario" value="VERLENGING">
    <input type="checkbox" name="gezien">
    <div data-lijst><input type="checkbox" name="documenten" value="OPP"> <input type="checkbox" name="documenten" value="AO"></div>
    <textarea name="vrijeDagen" data-regels></textarea>
    <div data-als="scenario=VERLENGING gezien=true"><input type="text" name="reden"></div>
    <p data-tekst="school">de school</p></form>`);
  globalThis.document = /** @type {any} */ (document);
  form = document.querySelector('form');
  vul(form, { akkoord: null, scenario: null, gezien: false, documenten: [] });
});

const INHOUD = {
  kenmerk: 'Z-1', verzondenOp: '2026-11-24T10:05', akkoord: false, scenario: 'VERLENGING', gezien: true,
  documenten: ['AO'], vrijeDagen: ['24-12-2026', '4-1-2027'], reden: 'om'
};

test('what is filled in is read again', () => {
  vul(form, INHOUD);
  assert.deepEqual(lees(form), INHOUD);
  assert.deepEqual(concept(form), INHOUD);
});

test('a moment of the API is filled in by the clock of Amsterdam', () => {
  vul(form, { verzondenOp: '2026-11-24T09:05:00Z' });
  assert.equal(lees(form).verzondenOp, '2026-11-24T10:05');
});

test('what is empty is null, and no choice is no answer', () => {
  const { kenmerk, akkoord, scenario, documenten, vrijeDagen } = lees(form);
  assert.deepEqual({ kenmerk, akkoord, scenario, documenten, vrijeDagen },
    { kenmerk: null, akkoord: null, scenario: null, documenten: [], vrijeDagen: [] });
});

test('a field that does not hold is hidden and not sent, and keeps what was typed', () => {
  vul(form, INHOUD);
  toonWatGeldt(form, { scenario: 'VERLENGING', gezien: false });
  assert.equal(lees(form).reden, null);
  assert.equal(concept(form).reden, 'om');
  toonWatGeldt(form, { scenario: 'VERLENGING', gezien: true });
  assert.equal(lees(form).reden, 'om');
  toonWatGeldt(form, { scenario: 'VERLENGING' });
  assert.equal(lees(form).reden, null);
});

test('what is not named stays as it is', () => {
  vul(form, INHOUD);
  vul(form, { kenmerk: 'Z-2' });
  assert.deepEqual(lees(form), { ...INHOUD, kenmerk: 'Z-2' });
});

test('what people typed is never read as HTML', () => {
  const kwaad = '<img src=x onerror=alert(1)>';
  vulTeksten(form, { school: kwaad });
  const tekst = form.querySelector('[data-tekst]');
  assert.equal(tekst.textContent, kwaad);
  assert.equal(tekst.querySelector('img'), null);
  const regel = maak('li', { title: `"${kwaad}` }, kwaad, null, maak('b', {}, kwaad));
  assert.equal(regel.querySelector('img'), null);
  assert.equal(regel.textContent, kwaad + kwaad);
  assert.equal(regel.getAttribute('title'), `"${kwaad}`);
});
