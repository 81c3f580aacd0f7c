/**
 * The pages behind #/overgang. A page that is not in the menu is reached from another one, under which it belongs.
 *
 * @typedef {import('./plek.js').Plek} Plek
 * @typedef {{teken: (doel: HTMLElement, plek: Plek) => Promise<void>}} Module
 * @typedef {{id: string, titel: string, menu: boolean, onder?: string, laad: () => Promise<Module>}} Bladzijde
 */

/** @type {Bladzijde[]} */
export const BLADZIJDEN = [
  { id: 'voortgang', titel: 'Voortgang', menu: true, laad: () => import('./voortgang/voortgang.js') },
  { id: 'scholen', titel: 'Scholen', menu: true, laad: () => import('./scholen.js') },
  { id: 'dossiers', titel: 'Dossiers', menu: true, laad: () => import('./dossiers.js') },
  { id: 'aansluiting', titel: 'Aansluiting', menu: true, laad: () => import('./aansluiting/aansluiting.js') },
  { id: 'importeren', titel: 'Importeren', menu: true, laad: () => import('./importeren/importeren.js') },
  { id: 'wijzigingen', titel: 'Wijzigingen', menu: true, laad: () => import('./wijzigingen.js') },
  { id: 'accounts', titel: 'Accounts', menu: true, laad: () => import('./accounts/accounts.js') },
  { id: 'knelpunten', titel: 'Knelpunten', menu: true, laad: () => import('./knelpunten/knelpunten.js') },
  { id: 'taken', titel: 'Open taken', menu: false, onder: 'knelpunten', laad: () => import('./taken.js') },
  { id: 'afsluiting', titel: 'Afsluiten', menu: false, onder: 'aansluiting', laad: () => import('./aansluiting/afsluiting.js') },
  { id: 'school', titel: 'School', menu: false, onder: 'scholen', laad: () => import('./school.js') },
  { id: 'dossier', titel: 'Dossier', menu: false, onder: 'dossiers', laad: () => import('./dossier.js') }
];

/** @param {string | null} id @returns the page of this name, else the first one */
export const bladzijde = (id) => BLADZIJDEN.find((een) => een.id === id) ?? BLADZIJDEN[0];
