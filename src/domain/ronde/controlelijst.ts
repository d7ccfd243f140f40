import type { Blad } from '../rekenblad/rekenblad.ts'
import { alsRekenblad } from '../rekenblad/rekenblad.ts'
import { padVan } from '../routes.ts'
import { sleutels } from '../sleutels.ts'
import { toonDatum } from '../taal.ts'
import type { Controlevraag } from './controlevragen.ts'
import { schrijfKenmerk } from './kenmerk.ts'

/** What can be answered, as it stands in the list. */
export const oordelen = ['klopt', 'klopt niet', 'weet niet'] as const
export type Oordeel = (typeof oordelen)[number]

/** The heads of a list, and how wide each column is. What is filled in stands before what tells the rows apart. */
const kolommen = {
  'Wat wij denken': 60,
  Waarom: 50,
  Antwoord: 14,
  Toelichting: 50,
  Datum: 14,
  Functie: 26,
  Dossier: 50,
  Kenmerk: 50,
} as const
export type Lijstkolom = keyof typeof kolommen

/** The heads as they are written, in order. */
export const lijstkolommen = sleutels(kolommen)

const WAARDEN = 'Antwoorden'

export interface Lijstgegevens {
  /** Who is asked. */
  naam: string
  vragen: readonly Controlevraag[]
  /** Where the site stands, with its base path and without a slash at the end; undefined when nobody said. */
  site: string | undefined
  /** ISO date until which an answer is waited for. */
  termijn: string
}

/** A list to send out, with room to answer, as a spreadsheet. It comes back by `data:import`. */
export function alsControlelijst({ naam, vragen, site, termijn }: Lijstgegevens): Uint8Array<ArrayBuffer> {
  const rij = (vraag: Controlevraag): Partial<Record<Lijstkolom, string>> => ({
    'Wat wij denken': vraag.tekst,
    Waarom: vraag.waarom,
    Dossier: `${site ?? ''}${padVan(vraag.naar)}`,
    Kenmerk: schrijfKenmerk(vraag),
  })
  const lijst: Blad = {
    naam: 'Controlelijst',
    rijen: [lijstkolommen, ...vragen.map(rij).map((cellen) => lijstkolommen.map((kop) => cellen[kop] ?? ''))],
    breedtes: lijstkolommen.map((kop) => kolommen[kop]),
    keuzelijsten: [
      {
        kolom: lijstkolommen.indexOf('Antwoord'),
        bereik: `${WAARDEN}!$A$2:$A$${oordelen.length + 1}`,
        alleenDeze: true,
      },
    ],
    links: [lijstkolommen.indexOf('Dossier')],
  }
  return alsRekenblad([
    lijst,
    { naam: 'Uitleg', rijen: uitlegVoor(naam, termijn).map((zin) => [zin]), breedtes: [110] },
    { naam: WAARDEN, rijen: [['Antwoord'], ...oordelen.map((oordeel) => [oordeel])], breedtes: [20] },
  ])
}

function uitlegVoor(naam: string, termijn: string): string[] {
  return [
    `Klopt wat de landkaart zegt over ${naam}?`,
    'Kies op elke regel bij ‘Antwoord’: klopt, klopt niet of weet niet. Wat u leeg laat, blijft zoals het is.',
    'Klopt iets niet, schrijf dan bij ‘Toelichting’ wat het moet zijn.',
    'Zet bij ‘Datum’ wanneer u dit nakeek, en bij ‘Functie’ wie dit bevestigt: directeur, teamleider, beleidsmedewerker.',
    'Schrijf geen namen, e-mailadressen of telefoonnummers van personen op. Uw antwoord komt met datum en functie op de landkaart te staan.',
    'Laat de kolom ‘Kenmerk’ staan: daaraan herkennen wij de regel. U mag regels weglaten en de volgorde veranderen.',
    'Ontbreekt er een samenwerking? Geef haar door op de pagina Bijdragen van de landkaart.',
    `Wij wachten tot ${toonDatum(termijn)} op uw antwoord. Een antwoord dat later komt, verwerken wij alsnog.`,
  ]
}
