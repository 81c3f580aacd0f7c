/** What the heads of all forms share. */
import { maak } from '../../../overgang/gedeeld/dom.js';
import { termijn } from '../../../overgang/gedeeld/woorden.js';

/** @typedef {string | Node | null | false | undefined} Inhoud */

/** @param {string} term @param {...Inhoud} inhoud */
export const gegeven = (term, ...inhoud) => maak('div', {}, maak('dt', {}, term), maak('dd', {}, ...inhoud));

/** The same on a line of its own. @param {string} term @param {...Inhoud} inhoud */
export const regelBreed = (term, ...inhoud) =>
  maak('div', { class: 'breed' }, maak('dt', {}, term), maak('dd', {}, ...inhoud));

/** A day to be in time for. @param {string} datum @param {string} vandaag */
export const teHalen = (datum, vandaag) =>
  datum < vandaag ? maak('strong', { class: 'laat' }, termijn(datum, vandaag)) : termijn(datum, vandaag);

const ADRES = /(https?:\/\/[^\s<>"]*[^\s<>".,;:)])/;

/** A sentence in which an address of the web is a link. @param {string} zin @returns {(string | Node)[]} */
export const metKoppelingen = (zin) =>
  zin.split(ADRES).filter(Boolean).map((deel) =>
    ADRES.test(deel) ? maak('a', { href: deel, target: '_blank', rel: 'noopener noreferrer' }, deel) : deel);

/** @param {Record<string, string>} hulp */
export const waarTerecht = (hulp = {}) =>
  maak('section', { class: 'hulp' },
    maak('h4', {}, 'Hulp nodig?'),
    maak('ul', {}, ...Object.values(hulp).map((zin) => maak('li', {}, ...metKoppelingen(zin)))));

/** @param {HTMLElement} form @param {...Inhoud} inhoud */
export const zetKop = (form, ...inhoud) =>
  form.querySelector('[data-kop]').replaceChildren(.../** @type {(string | Node)[]} */ (inhoud.filter((deel) => deel)));
