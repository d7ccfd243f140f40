import { instellingVelden } from '../velden/instellingVelden.ts'
import { vraagrijen } from './vragenlijst.ts'

/** The questions about an mbo-instelling, in the order of the form. */
export const instellingVragen = vraagrijen(instellingVelden, {
  naam: { stap: 'wie', vorm: 'tekst', nodig: true },
  officieleNaam: { stap: 'wie', vorm: 'tekst' },
  korteNaam: { stap: 'wie', vorm: 'tekst', kort: true },
  aliassen: { stap: 'wie', vorm: 'regels', regels: 2, hulp: 'Vroegere namen en afkortingen, elk op een eigen regel.' },
  bestuur: { stap: 'wie', vorm: 'tekst' },
  brin: { stap: 'wie', vorm: 'code', kort: true, hulp: 'Vier tekens, zoals 25PM.' },
  website: { stap: 'wie', vorm: 'tekst' },

  vestigingen: { stap: 'waar', vorm: 'vestigingen' },
  gebied: { stap: 'waar', vorm: 'gebied', pad: ['werkgebied'], nodig: true },
  bereik: { stap: 'waar', vorm: 'keuze', nodig: true },

  mboSoort: { stap: 'wat', vorm: 'keuze', pad: ['soort'], nodig: true },
  groenOnderwijs: { stap: 'wat', vorm: 'ja-nee' },
  bestaatVan: { stap: 'wat', vorm: 'tekst', kort: true, hulp: '2018, 2018-10 of 2018-10-06' },
  bestaatTot: {
    stap: 'wat',
    vorm: 'tekst',
    kort: true,
    hulp: 'Alleen als de instelling niet meer bestaat.',
    noot: 'Ontstaan uit een andere instelling, of erin opgegaan? Schrijf dat bij de laatste stap voor de redactie op: zij past dan beide aan.',
  },

  // Follow from the other answers, or are for the editors to judge.
  id: false,
  voortgekomenUit: false,
  opgegaanIn: false,
  opmerking: false,
  herkomst: false,
  zekerheid: false,
  peildatum: false,
})
