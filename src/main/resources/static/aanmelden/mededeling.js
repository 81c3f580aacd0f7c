import huisstijl from './huisstijl.js';
import { zodra } from './zodra.js';

const SLEUTEL = 'overgang-mededeling';

/** @param {number} pixels */
const maakRuimte = (pixels) => document.documentElement.style.setProperty('--mededeling-hoogte', `${pixels}px`);

/** The notice line of the SWV, until this user closes this text. Text, never HTML. @param {Element} kop */
function toon(kop) {
  const regel = document.createElement('aside');
  regel.className = 'overgang-mededeling';
  regel.lang = 'nl';
  regel.setAttribute('aria-label', 'Mededeling');
  const tekst = document.createElement('p');
  tekst.textContent = huisstijl.mededeling;
  const sluit = document.createElement('button');
  sluit.type = 'button';
  sluit.textContent = 'Sluiten';
  const hoogte = new ResizeObserver(() => maakRuimte(regel.offsetHeight));
  sluit.addEventListener('click', () => {
    localStorage.setItem(SLEUTEL, huisstijl.mededeling);
    hoogte.disconnect();
    regel.remove();
    maakRuimte(0);
  });
  regel.append(tekst, sluit);
  kop.prepend(regel);
  hoogte.observe(regel);
}

if (huisstijl.mededeling && localStorage.getItem(SLEUTEL) !== huisstijl.mededeling) {
  zodra('[cam-widget-header] .navbar-header', (navigatie) => {
    if (navigatie.parentElement) {
      toon(navigatie.parentElement);
    }
  });
}
