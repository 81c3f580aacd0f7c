import '/aanmelden/webapp.js';

// whoever opens Cockpit without saying what to see, starts on the overgang
if (/^#?\/?$/.test(location.hash)) {
  history.replaceState(null, '', '#/overgang');
}

export default {
  customScripts: ['overgang/plugin.js']
};
