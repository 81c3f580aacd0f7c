/** The one sentence that the coördinator opens Cockpit for: will it be in time? */
import { dag } from '../../../overgang/gedeeld/woorden.js';
import { getal, procent } from '../stukken.js';

/**
 * @param {any} stand of GET /api/stand/voortgang
 * @returns {{soort: 'goed' | 'let-op' | 'mis' | '', zin: string}}
 */
export function oordeel({ groepen, prognose, afgerond, overgangsdatum, vandaag }) {
  if (groepen.totaal === 0) {
    return { soort: '', zin: 'Er zijn nog geen dossiers. Lees eerst de export van OT in, bij Importeren.' };
  }
  if (groepen.gedaan === groepen.totaal) {
    return { soort: 'goed', zin: 'Alle dossiers zijn thuis.' };
  }
  const open = groepen.totaal - groepen.gedaan;
  if (vandaag >= overgangsdatum) {
    return { soort: 'mis', zin: `De overgangsdatum ${dag(overgangsdatum)} is voorbij en ${getal(open)} dossiers zijn nog open.` };
  }
  if (!prognose) {
    return {
      soort: '',
      zin: `Nog te weinig gegevens voor een prognose: ${getal(afgerond)} van de 10 afgeronde dossiers die ervoor nodig zijn.`
    };
  }
  const kans = procent(prognose.kansOpTijd, 1);
  const wanneer = prognose.p85 ? `Waarschijnlijk klaar uiterlijk ${dag(prognose.p85)}.` : 'In dit tempo komt het niet af.';
  const zin = `De kans dat alles klaar is voor ${dag(overgangsdatum)} is ${kans}. ${wanneer}`;
  return { soort: prognose.kansOpTijd >= 0.85 ? 'goed' : prognose.kansOpTijd >= 0.5 ? 'let-op' : 'mis', zin };
}
