import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { laad } from './app.js';

const { onderdeelVan } = await laad('tasklist/overgang/onderdelen/onderdelen.js');
const PROCESSEN = new URL('../../../processes/', import.meta.url);
const SOORTEN = readFileSync(
  new URL('../../../src/main/java/nl/swv/overgang/dossier/onderdeel/Onderdeel.java', import.meta.url), 'utf8');

test('a form of a dossier is saved under its own name, and begins with what was recorded', () => {
  const { bron, pad, begin } = onderdeelVan('nieuwe-actie');
  assert.equal(bron.naam, onderdeelVan('evaluatie').bron.naam);
  assert.equal(pad, 'nieuwe-actie');
  assert.deepEqual(begin({ nieuweActie: { actie: 'TLV' } }), { actie: 'TLV' });
});

test('what a form says itself counts', () => {
  assert.equal(onderdeelVan('knoppencursus').pad, undefined);
  assert.equal(onderdeelVan('overgangsplan').pad, undefined);
  assert.deepEqual(onderdeelVan('verzendbewijs').begin({ consulent: 'c2', verzendbewijs: { consulent: 'c1', kanaal: 'ZIVVER' } }),
    { consulent: 'c2', kanaal: 'ZIVVER', kanaalToelichting: undefined, documenten: undefined });
});

test('every form of a dossier has its onderdeel', () => {
  const dossiers = onderdeelVan('evaluatie').bron;
  const namen = readdirSync(PROCESSEN, { recursive: true })
    .filter((bestand) => String(bestand).endsWith('.html'))
    .flatMap((bestand) => readFileSync(new URL(String(bestand), PROCESSEN), 'utf8').match(/(?<=formulier\(camForm, ')[^']+/) ?? []);
  const bewaard = namen.filter((naam) => onderdeelVan(naam).bron === dossiers && onderdeelVan(naam).pad);
  assert.ok(bewaard.length >= 10, String(bewaard));
  bewaard.forEach((naam) => assert.ok(SOORTEN.includes(`soort("${onderdeelVan(naam).pad}"`), naam));
});

test('the overgangsfase is closed only by who says so', () => {
  const { bewaar, zonderOpslaan } = onderdeelVan('afsluiting');
  assert.ok(zonderOpslaan);
  assert.throws(() => bewaar({ zeker: false }), /Zet het vinkje/);
  assert.deepEqual(bewaar({ zeker: true }), []);
});
