import { netwerkVelden } from '../velden/netwerkVelden.ts'
import type { Antwoorden } from './vormen.ts'
import { antwoordBij } from './vormen.ts'
import { vraagrijen } from './vragenlijst.ts'

/** The questions about a netwerk, in the order of the form. */
export const netwerkVragen = vraagrijen(netwerkVelden, {
  naam: { stap: 'onderwerp', vorm: 'tekst', nodig: true },
  netwerkSoort: { stap: 'onderwerp', vorm: 'keuze', pad: ['soort'], nodig: true },
  aliassen: {
    stap: 'onderwerp',
    vorm: 'regels',
    regels: 2,
    hulp: 'Vroegere namen en afkortingen, elk op een eigen regel.',
  },
  website: { stap: 'onderwerp', vorm: 'tekst' },

  deelnemers: { stap: 'wie', vorm: 'deelnemers' },
  partijtypen: {
    stap: 'wie',
    vorm: 'keuzen',
    hulp: 'Ook van partijen die u niet bij naam noemt: bedrijven, gemeenten, overheid.',
  },
  aantalScholen: {
    stap: 'wie',
    vorm: 'getal',
    kort: true,
    cijfers: true,
    hulp: 'Als u niet alle scholen bij naam noemt.',
  },

  gebied: { stap: 'waar', vorm: 'gebied', nodig: true },
  reikwijdte: {
    stap: 'waar',
    vorm: 'keuze',
    hulp: 'Kiest u niets, dan volgt dit uit het gebied.',
    zonderAntwoord: (antwoorden: Antwoorden) => antwoordBij('gebied', antwoorden, 'gebied').type || undefined,
  },

  sectoren: { stap: 'wat', vorm: 'keuzen' },
  samenwerkingsvormen: { stap: 'wat', vorm: 'keuzen', hulp: 'Wat doen of delen de deelnemers samen?' },
  vmboVormen: { stap: 'wat', vorm: 'keuzen', hulp: 'Wat doen of delen de vmbo-scholen met elkaar?' },
  soortRoute: {
    stap: 'wat',
    vorm: 'keuze',
    uitklap: true,
    alleenAls: ({ netwerkSoort, soortRoute }: Antwoorden) => netwerkSoort === 'route' || soortRoute !== '',
  },
  doel: { stap: 'wat', vorm: 'tekst', regels: 3, hulp: 'Wat wil het netwerk bereiken?' },
  samenvatting: {
    stap: 'wat',
    vorm: 'tekst',
    regels: 5,
    hulp: 'In eigen woorden: wat gebeurt er, en met welk resultaat?',
  },
  themas: { stap: 'wat', vorm: 'trefwoorden', hulp: 'Met komma’s ertussen, bijvoorbeeld: doorstroom, lerarentekort' },
  status: { stap: 'wat', vorm: 'keuze', nodig: true, hulp: 'Loopt het nu?' },
  van: {
    stap: 'wat',
    vorm: 'getal',
    pad: ['periode', 'van'],
    kort: true,
    cijfers: true,
    naast: true,
    hulp: 'Bijvoorbeeld 2018',
  },
  tot: {
    stap: 'wat',
    vorm: 'getal',
    pad: ['periode', 'tot'],
    kort: true,
    cijfers: true,
    naast: true,
    hulp: 'Als er een einde bekend is.',
  },
  periodeToelichting: {
    stap: 'wat',
    vorm: 'tekst',
    pad: ['periode', 'toelichting'],
    label: 'Toelichting op de periode',
  },
  niveaus: { stap: 'wat', vorm: 'keuzen' },
  profielen: { stap: 'wat', vorm: 'keuzen' },
  samenwerkingsniveaus: { stap: 'wat', vorm: 'keuzen' },

  vorm: { stap: 'borging', vorm: 'keuze', begin: 'onbekend' },
  borging: {
    stap: 'borging',
    vorm: 'keuze',
    pad: ['borging', 'vorm'],
    begin: 'onbekend',
    hulp: 'Waarin is het vastgelegd?',
  },
  borgingToelichting: {
    stap: 'borging',
    vorm: 'tekst',
    pad: ['borging', 'toelichting'],
    regels: 2,
    label: 'Toelichting op de borging',
    hulp: 'Bijvoorbeeld: convenant uit 2019 voor vier jaar.',
  },
  financiering: { stap: 'borging', vorm: 'keuzen', pad: ['financiering', 'uit'], hulp: 'Wie betaalt?' },
  bedrag: {
    stap: 'borging',
    vorm: 'getal',
    pad: ['financiering', 'bedrag'],
    kort: true,
    cijfers: true,
    naast: true,
    hulp: 'De subsidie, in hele euro’s.',
  },
  totaal: {
    stap: 'borging',
    vorm: 'getal',
    pad: ['financiering', 'totaal'],
    kort: true,
    cijfers: true,
    naast: true,
    hulp: 'Met eigen bijdragen, in hele euro’s.',
  },
  financieringToelichting: {
    stap: 'borging',
    vorm: 'tekst',
    pad: ['financiering', 'toelichting'],
    regels: 2,
    label: 'Toelichting op de financiering',
  },
  kenmerken: {
    stap: 'borging',
    vorm: 'komma',
    hulp: 'Zoals de subsidieverstrekker ze geeft, met komma’s ertussen: STO19010',
  },

  succesfactoren: { stap: 'helpt', vorm: 'bevindingen' },
  knelpunten: { stap: 'helpt', vorm: 'bevindingen' },

  // Follow from the other answers, or are for the editors to judge.
  id: false,
  relevantie: false,
  themaToelichting: false,
  behoortTot: false,
  opvolgerVan: false,
  opgevolgdDoor: false,
  verwantMet: false,
  gebiedWaarschijnlijk: false,
  nietDeelnemers: false,
  opmerking: false,
  herkomst: false,
  zekerheid: false,
  peildatum: false,
})
