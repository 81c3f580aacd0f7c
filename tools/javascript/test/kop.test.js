import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { laad } from './app.js';

const { metKoppelingen } = await laad('tasklist/overgang/kop/kop.js');
globalThis.document = parseHTML('<p></p>').document;
const links = (zin) => metKoppelingen(zin).filter((deel) => typeof deel !== 'string').map((a) => a.href);
const tekst = (zin) => metKoppelingen(zin).map((deel) => (typeof deel === 'string' ? deel : deel.textContent)).join('');

test('an address in a sentence for help is a link, and nothing of the sentence is lost', () => {
  const zin = 'Zie de kennisbank (https://top.example/hulp?a=1), of http://swv.example.';
  assert.deepEqual(links(zin), ['https://top.example/hulp?a=1', 'http://swv.example']);
  assert.equal(tekst(zin), zin);
});

test('what is no address of the web stays text', () => {
  const zin = 'Bel 030-1234 of javascript:alert(1): de helpdesk.';
  assert.deepEqual(links(zin), []);
  assert.equal(tekst(zin), zin);
});
