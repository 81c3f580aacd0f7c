/** Where the JavaScript of the webapps lies, seen from a test. */
export const APP = '../../../src/main/resources/META-INF/resources/webjars/camunda/app';

/** @param {string} pad below the folder of the webapps @returns {Promise<any>} */
export const laad = (pad) => import(`${APP}/${pad}`);
