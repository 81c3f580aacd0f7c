import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { laad } from './app.js';

const { isHier, waar } = await laad('overgang/gedeeld/schema.js');
const tekening = readFileSync(new URL('../../../docs/diagrammen/overgangsfase.svg', import.meta.url), 'utf8');
const stappen = [...parseHTML(tekening).document.querySelectorAll('.stap')].map((stap) => ({
  taken: stap.getAttribute('data-taken') ?? '', scenario: stap.getAttribute('data-scenario') ?? ''
}));

/** @param {string} scenario @param {string[]} taken */
const dossier = (scenario, ...taken) =>
  ({ scenario, status: 'LOPEND', openTaken: taken.map((taak) => ({ taak, naam: taak.replace('Task_', '') })) });

/** @param {ReturnType<typeof dossier>} een */
const hier = (een) => stappen.filter((stap) => isHier(stap, een));

test('a task has one place in the drawing, on the road of its dossier', () => {
  assert.deepEqual(hier(dossier('VERLENGING', 'Task_EvaluatiegesprekVoeren')).map(({ scenario }) => scenario), ['VERLENGING']);
  assert.deepEqual(hier(dossier('NIEUWE_ACTIE', 'Task_KnoppencursusAfwachten')).map(({ scenario }) => scenario), ['NIEUWE_ACTIE']);
  assert.deepEqual(hier(dossier('VERLENGING', 'Task_KnoppencursusAfwachten')).map(({ scenario }) => scenario), ['VERLENGING']);
  assert.deepEqual(hier(dossier('BESLUIT_NODIG', 'Task_ScenarioKiezen')).map(({ scenario }) => scenario), ['BESLUIT_NODIG']);
  assert.equal(hier(dossier('AFRONDING')).length, 0);
});

test('nazorg stands beside the road', () => {
  assert.equal(hier(dossier('AFRONDING', 'Task_OppOpslaanInParnassys', 'Task_NazorgOppakken')).length, 2);
});

test('each user task of a dossier has a place', () => {
  const modellen = ['overgang-dossier/overgang-dossier.bpmn', 'top-dossier-openen/top-dossier-openen.bpmn'];
  const taken = modellen.flatMap((model) =>
    [...readFileSync(new URL(`../../../processes/${model}`, import.meta.url), 'utf8').matchAll(/<bpmn:userTask id="(\w+)"/g)].map(([, id]) => id));
  assert.ok(taken.length >= 12);
  taken.forEach((taak) => assert.ok(stappen.some((stap) => stap.taken.split(' ').includes(taak)), taak));
});

test('the sentence says the same as the drawing', () => {
  assert.equal(waar(dossier('VERLENGING', 'Task_MomentopnameVastleggen')),
    'Dit dossier is op weg 3, Verlenging. Nu te doen: MomentopnameVastleggen.');
  assert.equal(waar(dossier('BESLUIT_NODIG', 'Task_ScenarioKiezen')),
    'Dit dossier heeft nog geen scenario. Nu te doen: ScenarioKiezen.');
  assert.match(waar(dossier('AFRONDING')), /hoeft nu niemand iets te doen/);
  assert.equal(waar({ scenario: 'AFRONDING', status: 'AFGEROND', openTaken: [] }), 'Dit dossier is afgerond.');
});
