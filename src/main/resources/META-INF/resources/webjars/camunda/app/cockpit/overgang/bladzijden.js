/**
 * The pages behind #/overgang. A page that is not in the menu is reached from another one, under which it belongs.
 *
 * @typedef {import('./plek.js').Plek} Plek
 * @typedef {{teken: (doel: HTMLElement, plek: Plek) => Promise<void>}} Module
 * @typedef {{id: string, titel: string, menu: boolean, onder?: string, laad: () => Promise<Module>}} Bladzijde
 */
import { vraag } from '../../overgang/gedeeld/api.js';

/** @type {Bladzijde[]} */
const BLADZIJDEN = [
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

/** Of the beheerder: accounts and what stands still, and no dossier. @type {Bladzijde[]} */
const BEHEER = [
  { id: 'storingen', titel: 'Storingen', menu: true, laad: () => import('./knelpunten/beheer.js') },
  ...BLADZIJDEN.filter(({ id }) => id === 'accounts')
];

/** Of the privacyfunctionaris (FG), who sees no dossier and so none of the others. @type {Bladzijde} */
const AUDIT = { id: 'audit', titel: 'Audit', menu: true, laad: () => import('./audit/audit.js') };

/** @type {Promise<Bladzijde[]> | undefined} */
let mijne;

/** The pages of who is logged in; what each may do is held by the API. */
export const bladzijden = () => (mijne ??= vraag('aangemeld').then(
  /** @param {Antwoord<'/api/aangemeld'>} wie */
  ({ rollen }) => [
    ...(rollen.includes('coordinatoren') ? BLADZIJDEN : rollen.includes('camunda-admin') ? BEHEER : []),
    ...(rollen.includes('privacyfunctionarissen') ? [AUDIT] : [])
  ]
).catch((weigering) => {
  mijne = undefined;
  throw weigering;
}));

/** @param {Bladzijde[]} alle @param {string | null} id @returns the page of this name, else the first one */
export const bladzijde = (alle, id) => alle.find((een) => een.id === id) ?? alle[0];
