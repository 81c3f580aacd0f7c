/** Page Storingen: what stands still by a failure, for the beheerder, who sees no dossier; the coördinator has it in Knelpunten. */
import { deel, kop, maak } from '../stukken.js';
import { Storingen } from './storingen.js';

/** @param {HTMLElement} doel @param {import('../plek.js').Plek} plek */
export async function teken(doel, plek) {
  const storingen = new Storingen(plek, false);
  await storingen.laad();
  doel.append(
    kop('Storingen', maak('p', { class: 'zacht' }, 'Wat stilstaat door een fout, en wat u eraan kunt doen.')),
    deel('Nu', storingen.element),
    deel('Accounts die nodig zijn', maak(
      'p', {}, 'In welke groep nog iemand nodig is, met de taken die daarop wachten: ',
      maak('a', { href: '/api/stand/accounts-nodig.csv', download: '' }, 'CSV'), ' of ',
      maak('a', { href: '/api/stand/accounts-nodig.xlsx', download: '' }, 'Excel (XLSX)')
    ))
  );
  plek.ververs(() => storingen.ververs(), 30);
}
