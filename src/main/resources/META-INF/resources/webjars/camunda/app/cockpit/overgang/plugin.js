/** What Cockpit gets of ours: the route #/overgang, its entry in the navigation, and its headline on the dashboard. */
import { maak } from '../../overgang/gedeeld/dom.js';
import { kopregel } from './kopregel.js';
import { overlays } from './overlays.js';
import { Scherm } from './scherm.js';

const opmaak = maak('link', { rel: 'stylesheet', href: new URL('overgang.css', import.meta.url).href });
document.head.append(opmaak);

const scherm = new Scherm();
/** @type {AbortController | undefined} */
let overzicht;

export default [
  {
    id: 'overgang.route',
    pluginPoint: 'cockpit.route',
    priority: 0,
    properties: { path: '/overgang' },
    /** @param {HTMLElement} node */
    render: (node) => scherm.toonIn(node),
    unmount: () => scherm.verlaat()
  },
  {
    id: 'overgang.navigatie',
    pluginPoint: 'cockpit.navigation',
    priority: 100,
    properties: {
      pagePath: '#/overgang',
      label: 'Overgang',
      /** @param {string} adres */
      checkActive: (adres) => adres.includes('#/overgang')
    }
  },
  {
    id: 'overgang.kopregel',
    pluginPoint: 'cockpit.dashboard',
    priority: 100,
    /** @param {HTMLElement} node */
    render: (node) => {
      overzicht = new AbortController();
      return kopregel(node, overzicht.signal);
    },
    unmount: () => overzicht?.abort()
  },
  overlays
];
