import { app, locales } from '/aanmelden/webapp.js';

export default {
  app,
  locales,
  customScripts: [
    'overgang/formulier.js', 'overgang/kaart.js', 'overgang/dossierblad.js', 'overgang/schemablad.js', 'overgang/kopregel.js', 'overgang/takenblad.js',
    'overgang/dossiers.js'
  ],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'Taak op mijn naam zetten' },
    focusFilter: { key: 'ctrl+shift+f', description: 'Naar het eerste filter' },
    focusList: { key: 'ctrl+alt+l', description: 'Naar de eerste taak in de lijst' },
    focusForm: { key: 'ctrl+alt+f', description: 'Naar het eerste veld van het formulier' },
    startProcess: { key: 'ctrl+alt+p', description: 'OT-dossier aanmelden' }
  }
};
