import { app, locales } from '/aanmelden/webapp.js';

export default { app, locales };
