import huisstijl from './huisstijl.js';
import './mededeling.js';

export { locales } from './taal.js';

/* For the app in each config.js: "SWV Voorbeeldstad Tasklist" in the header and the title. */
export const app = { vendor: huisstijl.naam };

/* Camunda's webapps have a login view of their own, at #/login. There is one login: leave for it at once. */
const leave = () => {
  if (location.hash.startsWith('#/login')) {
    location.replace('/login');
  }
};
for (const step of /** @type {const} */ (['pushState', 'replaceState'])) {
  const original = history[step];
  history[step] = function (...args) {
    original.apply(this, args);
    leave();
  };
}
addEventListener('hashchange', leave);
leave();
