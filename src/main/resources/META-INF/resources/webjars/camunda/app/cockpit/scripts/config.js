import { app, locales } from '/aanmelden/webapp.js';

// whoever opens Cockpit without saying what to see, starts on the overgang
if (/^#?\/?$/.test(location.hash)) {
  history.replaceState(null, '', '#/overgang');
}

export default {
  app,
  locales,
  customScripts: ['overgang/plugin.js']
};
