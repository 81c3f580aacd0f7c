/** Page Voortgang: will it be in time, and where does it stick? */
import { vraag } from '../../../overgang/gedeeld/api.js';
import { dag, woord } from '../../../overgang/gedeeld/woorden.js';
import { handeling } from '../../../overgang/gedeeld/handeling.js';
import { stuks } from '../knelpunten/bericht.js';
import { burndown } from './burndown.js';
import { GEDAAN, VAN_DOSSIER, deel, downloads, duur, getal, kop, koppeling, korteDag, leeg, maak, opZichzelf, procent, telling } from '../stukken.js';
import { tabel } from '../tabel.js';
import { tijdlijn } from '../tijdlijn.js';

/** @typedef {Antwoord<'/api/stand/voortgang'>} Voortgang */

/**
 * @param {string} wat @param {number} n @param {string} naar @param {string} toelichting
 */
const cijfer = (wat, n, naar, toelichting) => maak(
  'div',
  { class: 'cijfer' },
  maak('dt', {}, wat),
  maak('dd', { class: 'groot' }, telling(n, naar)),
  maak('dd', { class: 'zacht' }, toelichting)
);

/** @type {Record<Voortgang['oordeel']['redenen'][number]['rem'], (plek: import('../plek.js').Plek) => string>} what is counted, as a list */
const ACHTER_REDEN = {
  OVER_TERMIJN: (plek) => plek.adres('dossiers', { termijn: 'VOORBIJ' }),
  ZONDER_ACCOUNT: (plek) => plek.adres('scholen', { stand: 'zonder-account' }),
  ZONDER_CURSUS: (plek) => plek.adres('scholen', { stand: 'wacht' })
};

/** @param {Voortgang['oordeel']} oordeel @param {import('../plek.js').Plek} plek */
const oordeel = ({ soort, zin, redenen }, plek) => maak(
  'div',
  { class: `oordeel ${soort}`, role: 'status' },
  maak('p', {}, zin),
  redenen.length > 0 && maak('ul', {}, ...redenen.map(({ rem, aantal, zin: wat }) =>
    maak('li', {}, telling(aantal, ACHTER_REDEN[rem](plek)), ` ${wat}`)))
);

/** @param {Voortgang} stand @param {import('../plek.js').Plek} plek */
function cijfers({ groepen, statussen, remmen }, plek) {
  const { totaal, gedaan, lopend, wacht, nazorg } = groepen;
  /** @param {number} n */
  const aandeel = (n) => `${procent(n, totaal)} van ${getal(totaal)}`;
  /** @param {string} status */
  const stuks = (status) => telling(statussen[status] ?? 0, plek.adres('dossiers', { status }));
  return maak(
    'div',
    {},
    maak(
      'dl',
      { class: 'cijfers' },
      cijfer('Gedaan', gedaan, plek.adres('dossiers', { status: GEDAAN }), aandeel(gedaan)),
      cijfer('Lopend', lopend, plek.adres('dossiers', { status: 'LOPEND', wacht: 'false' }), aandeel(lopend)),
      cijfer('Wacht op knoppencursus', wacht, plek.adres('dossiers', { status: 'LOPEND', wacht: 'true' }), aandeel(wacht)),
      cijfer('Nazorg', nazorg, plek.adres('dossiers', { status: 'NAZORG' }), aandeel(nazorg)),
      cijfer('Over de termijn', remmen.overTermijn, plek.adres('dossiers', { termijn: 'VOORBIJ' }),
        `${procent(remmen.overTermijn, totaal - gedaan)} van wat open is`)
    ),
    maak(
      'p',
      { class: 'zacht' },
      'Gedaan is: afgerond ', stuks('AFGEROND'), ' en over naar TOP Dossier ', stuks('OVER_NAAR_TOP'),
      '. Apart geteld, en niet in dit totaal: ingetrokken ', stuks('INGETROKKEN'), ', alleen in de back-up ',
      stuks('ALLEEN_BACKUP'), ', buiten bereik (OT-POVO) ', stuks('BUITEN_BEREIK'), '.'
    )
  );
}

/** What OT says otherwise than before, and nobody decided about yet (R15). @param {import('../plek.js').Plek} plek */
async function wijzigingen(plek) {
  const { gewijzigd = 0, verdwenen = 0 } = await vraag('wijzigingen/open');
  const wat = gewijzigd + verdwenen;
  return maak('div', {}, wat > 0 && maak('div', { class: 'oordeel let-op' }, maak(
    'p',
    {},
    koppeling(`${getal(wat)} ${wat === 1 ? 'wijziging' : 'wijzigingen'} uit OT`, plek.adres('wijzigingen')),
    ` ${wat === 1 ? 'wacht' : 'wachten'} op uw besluit.`
  )));
}

/** Schools whose accounts somebody still has to close in OT, or open in TOP Dossier (R17). @param {import('../plek.js').Plek} plek */
async function accounts(plek) {
  const { otSluiten = 0, topOpenen = 0 } = await vraag('accounts/open');
  /** @param {number} aantal */
  const van = (aantal) => `van ${getal(aantal)} ${aantal === 1 ? 'school' : 'scholen'}`;
  const open = [
    otSluiten > 0 && `de accounts ${van(otSluiten)} in OT zijn nog niet afgevinkt als gesloten`,
    topOpenen > 0 && `de toegang ${van(topOpenen)} tot TOP Dossier is nog niet afgevinkt`
  ].filter(Boolean);
  return maak('div', {}, open.length > 0 && maak('p', { class: 'zacht' }, koppeling('Accounts', plek.adres('accounts')), `: ${open.join('; ')}.`));
}

/** @param {Voortgang['verwachting']} verwachting */
const verwachting = ({ tempo, teWeinig, prognose, toelichting }) => maak(
  'div',
  {},
  maak('p', {}, tempo),
  teWeinig && leeg(teWeinig),
  prognose.length > 0 && maak('dl', { class: 'gegevens' }, ...prognose.map(({ wat, uitkomst }) =>
    maak('div', {}, maak('dt', {}, wat), maak('dd', {}, uitkomst)))),
  toelichting && maak('p', { class: 'zacht' }, toelichting)
);

/** @param {Voortgang['scenarios']} scenarios @param {import('../plek.js').Plek} plek */
const scenarios = (scenarios, plek) => tabel({
  bijschrift: 'Dossiers per scenario',
  plek,
  param: 'scenarios',
  niets: 'Er zijn nog geen dossiers.',
  rijen: scenarios,
  kolommen: [
    { naam: 'scenario', kop: 'Scenario', cel: (rij) => woord(rij.scenario), sorteer: (rij) => woord(rij.scenario) },
    {
      naam: 'gedaan', kop: 'Gedaan', soort: 'getal', sorteer: (rij) => rij.gedaan,
      cel: (rij) => telling(rij.gedaan, plek.adres('dossiers', { scenario: rij.scenario, status: GEDAAN }))
    },
    {
      naam: 'open', kop: 'Open', soort: 'getal', sorteer: (rij) => rij.open,
      cel: (rij) => telling(rij.open, plek.adres('dossiers', { scenario: rij.scenario, status: 'LOPEND,NAZORG' }))
    },
    { naam: 'aandeel', kop: 'Aandeel gedaan', soort: 'getal', cel: (rij) => procent(rij.gedaan, rij.gedaan + rij.open) },
    {
      naam: 'ingetrokken', kop: 'Ingetrokken', soort: 'getal', sorteer: (rij) => rij.ingetrokken,
      cel: (rij) => telling(rij.ingetrokken, plek.adres('dossiers', { scenario: rij.scenario, status: 'INGETROKKEN' }))
    }
  ]
});

/** @param {Voortgang['doorlooptijden']} doorlooptijden @param {import('../plek.js').Plek} plek */
const doorlooptijden = (doorlooptijden, plek) => tabel({
  bijschrift: 'Doorlooptijd per stap, over de laatste 2.000 afgeronde taken',
  plek,
  param: 'stappen',
  niets: 'Er is nog geen taak afgerond.',
  rijen: doorlooptijden,
  kolommen: [
    { naam: 'stap', kop: 'Stap', cel: (rij) => rij.naam ?? rij.taak, sorteer: (rij) => rij.naam },
    { naam: 'mediaan', kop: 'Mediaan', soort: 'getal', cel: (rij) => duur(rij.mediaanUren), sorteer: (rij) => rij.mediaanUren },
    { naam: 'p85', kop: '85 % binnen', soort: 'getal', cel: (rij) => duur(rij.p85Uren), sorteer: (rij) => rij.p85Uren },
    { naam: 'aantal', kop: 'Afgeronde taken', soort: 'getal', cel: (rij) => rij.aantal, sorteer: (rij) => rij.aantal },
    {
      naam: 'open', kop: 'Nu open', cel: (rij) => (VAN_DOSSIER.includes(rij.proces)
        ? koppeling('bekijk de dossiers', plek.adres('dossiers', { taak: rij.taak }))
        : '–')
    }
  ]
});

/** The people behind a group, in words. @param {string} groep */
function aangebodenAan(groep) {
  const [soort, ...rest] = groep.split('-');
  const naam = rest.join(' ');
  return {
    school: 'de IB’er van de school', directie: 'de schooldirecteur', wijkteam: `wijkteam ${naam}`,
    consulenten: 'de consulenten', coordinatoren: 'de coördinatoren'
  }[soort] ?? groep;
}

/** Who must act. @param {Voortgang['oudsteTaken'][number]} taak */
const wie = ({ behandelaar, groep }) =>
  behandelaar ?? (groep ? `${aangebodenAan(groep)} (nog niet opgepakt)` : 'nog niemand');

/** Where a task leads to: its dossier, or its school. @param {Voortgang['oudsteTaken'][number]} taak @param {import('../plek.js').Plek} plek */
export function onderwerp({ kenmerk, school, schoolnaam }, plek) {
  if (kenmerk === school) {
    return koppeling(`${schoolnaam} (${school})`, plek.adres('school', { school }));
  }
  return school ? koppeling(kenmerk, plek.adres('dossier', { nummer: kenmerk })) : maak('span', {}, kenmerk ?? '–');
}

/** @param {Voortgang['oudsteTaken'][number]} taak */
const uiterlijk = ({ voor }) => (voor && new Date(voor) < new Date()
  ? maak('span', { class: 'laat' }, korteDag(voor), ' (voorbij)') : korteDag(voor));

/** @param {Voortgang['oudsteTaken']} taken @param {string} bijschrift @param {import('../plek.js').Plek} plek */
export const taken = (taken, bijschrift, plek) => tabel({
  bijschrift,
  plek,
  param: 'taken',
  niets: 'Er staat geen taak open.',
  rijen: taken,
  kolommen: [
    { naam: 'taak', kop: 'Taak', cel: (rij) => rij.naam ?? rij.taak, sorteer: (rij) => rij.naam },
    { naam: 'onderwerp', kop: 'Dossier of school', cel: (rij) => onderwerp(rij, plek), sorteer: (rij) => rij.kenmerk },
    { naam: 'school', kop: 'School', cel: (rij) => rij.schoolnaam ?? '–', sorteer: (rij) => rij.schoolnaam },
    { naam: 'sinds', kop: 'Open sinds', cel: (rij) => korteDag(rij.sinds), sorteer: (rij) => rij.sinds },
    { naam: 'voor', kop: 'Uiterlijk', cel: uiterlijk, sorteer: (rij) => rij.voor },
    { naam: 'wie', kop: 'Wie is aan zet', cel: wie, sorteer: wie }
  ]
});

/** What moving the date does, in numbers. @param {any} vooruit */
const gevolg = ({ was, wordt, schooldagen, termijnen, lopend, berichten }) =>
  `De overgangsdatum gaat van ${dag(was)} naar ${dag(wordt)}: dan zijn er nog ${stuks(schooldagen, 'schooldag', 'schooldagen')}. `
  + `${stuks(termijnen, 'termijn schuift', 'termijnen schuiven')} mee. `
  + `${stuks(lopend, 'dossier loopt', 'dossiers lopen')} nog; wat op die dag niet klaar is, wordt nazorg. `
  + (berichten
    ? `${stuks(berichten, 'mens met een open taak krijgt', 'mensen met een open taak krijgen')} een mail met de nieuwe datum.`
    : 'Niemand krijgt hierover bericht van deze toepassing.');

/** @param {{overgangsdatum: string}} overgang @param {() => Promise<HTMLElement>} na */
const verzetten = ({ overgangsdatum }, na) => handeling({
  titel: 'Overgangsdatum verzetten',
  uitleg: `OT gaat dicht op ${dag(overgangsdatum)}. Verzet u die dag, dan schuiven de termijnen en herinneringen mee.`,
  velden: [
    { naam: 'overgangsdatum', etiket: 'Nieuwe overgangsdatum', soort: 'date', uitleg: 'De eerste dag zonder OT.' },
    { naam: 'reden', etiket: 'Reden', soort: 'tekst', uitleg: 'Zonder namen of andere gegevens van leerlingen.' }
  ],
  knop: 'Verzetten',
  ja: 'Ja, verzet',
  wacht: 'Bezig. Bij duizenden dossiers kan dit een halve minuut duren. Sluit de bladzijde niet.',
  na,
  vooraf: async (waarden) => {
    const vooruit = await vraag('overgang/overgangsdatum/vooruitblik', 'POST', waarden);
    return vooruit.bevestigen
      ? [gevolg(vooruit), `Dat is al heel snel: er zijn dan nog ${stuks(vooruit.schooldagen, 'schooldag', 'schooldagen')} `
        + `voor ${stuks(vooruit.lopend, 'lopend dossier', 'lopende dossiers')}. Wat nazorg wordt, blijft nazorg. Weet u het zeker?`]
      : gevolg(vooruit);
  },
  doe: async (waarden, keren) => {
    const { overgangsdatum: nu, schooldagen } = await vraag('overgang/overgangsdatum', 'PUT', { ...waarden, bevestigd: keren > 1 });
    return `De overgangsdatum is nu ${dag(nu)}: nog ${stuks(schooldagen, 'schooldag', 'schooldagen')}. De termijnen zijn verschoven.`;
  }
});

/**
 * B6: where the overgangsfase begins, and an earlier TOP Dossier that a school opened outside this application.
 *
 * @param {() => Promise<HTMLElement>} na
 */
async function beginVanDeFase(na) {
  const { begonnen, eersteTopDossierOp, eersteTopDossierOpgegeven, afgeslotenOp } = await vraag('overgang');
  const begin = eersteTopDossierOp ? `De overgangsfase begon op ${dag(eersteTopDossierOp)}, met het eerste TOP Dossier` : '';
  return maak('div', {},
    maak('p', {}, begin
      ? `${begin}${eersteTopDossierOpgegeven && dag(eersteTopDossierOpgegeven) === dag(eersteTopDossierOp) ? ', zoals de coördinator opgaf' : ''}.`
      : 'De overgangsfase begint met het eerste TOP Dossier. Dat is hier nog niet vastgelegd.'),
    begonnen && !afgeslotenOp && handeling({
      titel: 'Eerder eerste TOP Dossier opgeven',
      uitleg: 'Opende een school al eerder een TOP Dossier buiten deze toepassing, zoals voor een nieuwe leerling? Dan begon de overgangsfase op die dag.',
      velden: [
        {
          naam: 'dag', etiket: 'Dag van het eerste TOP Dossier', soort: 'date', begin: eersteTopDossierOpgegeven, niet: Boolean(eersteTopDossierOpgegeven),
          uitleg: eersteTopDossierOpgegeven && 'Maak dit leeg om de opgave terug te nemen.'
        },
        { naam: 'reden', etiket: 'Hoe weet u dit?', soort: 'tekst', uitleg: 'Zonder namen of andere gegevens van leerlingen.' }
      ],
      knop: 'Opgeven',
      na,
      doe: async (waarden) => {
        const { eersteTopDossierOpgegeven: nu } = await vraag('overgang/eerste-top-dossier', 'PUT', { ...waarden, dag: waarden.dag || null });
        return nu ? `Opgegeven: het eerste TOP Dossier ging open op ${dag(nu)}.` : 'De opgave is teruggenomen.';
      }
    }));
}

/** The date can be moved while the overgang runs. @param {() => Promise<HTMLElement>} na */
async function overgangsdatum(na) {
  const overgang = await vraag('overgang');
  if (!overgang.begonnen) {
    return maak('p', {}, 'De overgang is nog niet begonnen. Starten doet u in Tasklist, met Proces starten.');
  }
  return overgang.otGeslotenOp
    ? maak('p', {}, `OT is gesloten sinds ${dag(overgang.otGeslotenOp)}: de overgangsdatum ligt vast.`)
    : verzetten(overgang, na);
}

/** @param {HTMLElement} doel @param {import('../plek.js').Plek} plek */
export async function teken(doel, plek) {
  /** @type {Voortgang} */
  const stand = await vraag('stand/voortgang');
  const na = async () => {
    await teken(doel, plek);
    return doel;
  };
  doel.replaceChildren(
    kop('Voortgang'),
    oordeel(stand.oordeel, plek),
    await opZichzelf(() => wijzigingen(plek)),
    cijfers(stand, plek),
    await opZichzelf(() => accounts(plek)),
    deel(
      'Op weg naar de overgangsdatum',
      burndown(stand, plek),
      downloads('stand/voortgang-dagen'),
      verwachting(stand.verwachting),
      await opZichzelf(() => overgangsdatum(na)),
      await opZichzelf(() => beginVanDeFase(na))
    ),
    deel('Waar het zit', taken(stand.oudsteTaken, 'De tien taken die het langst open staan', plek)),
    deel('Scenario’s', scenarios(stand.scenarios, plek)),
    await opZichzelf(async () => tijdlijn(await vraag('overgang/tijdlijn'))),
    deel('Doorlooptijd', doorlooptijden(stand.doorlooptijden, plek), downloads('stand/doorlooptijden')),
    maak('p', { class: 'downloads' }, maak('a', { href: '/api/stand/overgang.pdf', download: '' }, 'Stand van de overgang als PDF, voor het bestuur'))
  );
}
