/** Where the JavaScript of the webapps lies, seen from a test. */
export const APP = '../../../src/main/resources/META-INF/resources/webjars/camunda/app';

const WOORDEN = { codes: { NIEUWE_ACTIE: 'Nieuwe actie' }, weigeringen: { ANDERS: 'een reden die hier niet bekend is' } };

// the words come from the API, which is not here
globalThis.document = /** @type {any} */ ({ cookie: '' });
globalThis.fetch = async (adres) => (adres === '/api/woorden' ? Response.json(WOORDEN) : Response.error());

/** @param {string} pad below the folder of the webapps @returns {Promise<any>} */
export const laad = (pad) => import(`${APP}/${pad}`);
