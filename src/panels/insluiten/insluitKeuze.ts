import { aantalFilters } from '@/domain/filter/filterNetwerken'
import { indelingSchema } from '@/domain/indeling'
import { indelingBegrippen } from '@/domain/indelingBegrippen'
import { STANDAARDHOOGTE } from '@/domain/insluit/insluit'
import { insluitTitel } from '@/domain/insluit/insluitTitel'
import { bestaatNu } from '@/domain/bestaan'
import { bladAdres, isBladonderwerp } from '@/domain/mijnTafels/bladonderwerp'
import { netwerkSoortBegrippen, netwerkSoortSchema } from '@/domain/netwerkWaarden'
import type { Naslag } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'
import { padVan } from '@/domain/routes'
import { leesRecord } from '@/domain/vergelijk/vergelijkOnderwerp'
import { isKringonderwerp, wieZitWaarAdres } from '@/domain/wieZitWaar/kringonderwerp'
import type { Keuze, Thema, Weergave } from '@/url/parameters'
import { schrijfKeuze, standaardKeuze } from '@/url/parameters'

export const watten = [
  'alles',
  'soort',
  'netwerk',
  'instelling',
  'gemeente',
  'regio',
  'mijn-tafels',
  'wie-zit-waar',
] as const
export type Wat = (typeof watten)[number]

export const watBegrippen: Record<Wat, string> = {
  alles: 'De hele kaart',
  soort: 'Eén soort netwerk',
  netwerk: 'Eén netwerk',
  instelling: 'Eén mbo-instelling',
  gemeente: 'Eén gemeente',
  regio: 'Eén regio',
  'mijn-tafels': 'De tafels van één instelling of gemeente',
  'wie-zit-waar': 'Wie zit waar',
}

export const themaBegrippen: Record<Thema, string> = {
  neutraal: 'Neutraal',
  'vo-raad': 'VO-raad',
  'mbo-raad': 'MBO Raad',
  contrast: 'Hoog contrast',
}

/** What a web editor chooses. */
export interface InsluitKeuze {
  wat: Wat
  /** Which one, of `opties`; nothing for the whole map. */
  welk: string
  /** Pixels; without it as wide as the column. */
  breedte: number | undefined
  hoogte: number
  thema: Thema
  /** Six hexadecimal digits. */
  kleur: string | undefined
  /** How the map begins: view, layers, filters and where it stands. */
  begin: Keuze
}

/** The views in which an embed can begin. */
export const weergaveBegrippen = {
  auto: 'Kaart met lijst',
  lijst: 'Alleen de lijst',
  tabel: 'Een tabel',
} as const satisfies Partial<Record<Weergave, string>>

export const beginkeuze: InsluitKeuze = {
  wat: 'alles',
  welk: '',
  breedte: undefined,
  hoogte: STANDAARDHOOGTE,
  thema: 'neutraal',
  kleur: undefined,
  begin: standaardKeuze,
}

/** Whether the map is part of it, and so what can be chosen for the map: sheets and pictures have nothing of that. */
export function heeftKaart({ wat }: Pick<InsluitKeuze, 'wat'>): boolean {
  return wat !== 'mijn-tafels' && wat !== 'wie-zit-waar'
}

/** The choices of the map that an embed shows: those for its begin, and the soort when it is about one. */
function kaartkeuze(keuze: InsluitKeuze): Keuze {
  if (!heeftKaart(keuze)) return standaardKeuze
  if (keuze.wat !== 'soort') return keuze.begin
  return { ...keuze.begin, soort: netwerkSoortSchema.options.filter((soort) => soort === keuze.welk) }
}

export interface Optie {
  waarde: string
  label: string
}

const opLabel = (lijst: Optie[]) => lijst.toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))

/** Everything of one kind that can be embedded, by name. */
export function opties(wat: Wat, naslag: Naslag): Optie[] {
  const { overzicht } = naslag
  switch (wat) {
    case 'alles':
      return []
    case 'soort':
      return netwerkSoortSchema.options.map((soort) => ({
        waarde: soort,
        label: netwerkSoortBegrippen[soort].meervoud,
      }))
    case 'netwerk':
      return opLabel(overzicht.netwerken.map(({ id, naam }) => ({ waarde: id, label: naam })))
    case 'instelling':
      return opLabel(overzicht.instellingen.filter(bestaatNu).map(({ id, naam }) => ({ waarde: id, label: naam })))
    case 'gemeente':
      return opLabel(overzicht.gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam })))
    case 'regio':
      return regioOpties('', naslag)
    case 'mijn-tafels':
      return [
        ...opties('instelling', naslag).map((optie) => ({ ...optie, waarde: `instelling:${optie.waarde}` })),
        ...opties('gemeente', naslag).map((optie) => ({ ...optie, waarde: `gemeente:${optie.waarde}` })),
      ]
    case 'wie-zit-waar':
      return [
        { waarde: 'land', label: 'Heel Nederland' },
        ...regioOpties('regio:', naslag),
        ...opties('mijn-tafels', naslag),
      ]
  }
}

function regioOpties(vooraan: string, { overzicht }: Naslag): Optie[] {
  return indelingSchema.options.flatMap((indeling) =>
    opLabel(
      overzicht.regios
        .filter((regio) => regio.indeling === indeling)
        .map(({ id, naam }) => ({
          waarde: `${vooraan}${indeling}/${id}`,
          label: `${indelingBegrippen[indeling].label}: ${naam}`,
        })),
    ),
  )
}

function onderwerpVan({ wat, welk }: InsluitKeuze): Onderwerp | undefined {
  switch (wat) {
    case 'alles':
    case 'soort':
      return undefined
    case 'regio': {
      const [indeling, id = ''] = welk.split('/')
      const bekend = indelingSchema.options.find((naam) => naam === indeling)
      return bekend && { soort: 'regio', indeling: bekend, id }
    }
    case 'netwerk':
    case 'instelling':
    case 'gemeente':
      return { soort: wat, id: welk }
    case 'mijn-tafels':
    case 'wie-zit-waar':
      return leesRecord(welk)
  }
}

/** The address below the base path: `/netwerk/zwolse8/?embed=1&thema=contrast`. With a slash, so that no host redirects. */
export function insluitPad(keuze: InsluitKeuze, embed = true): string {
  const { pad, van } = plekVan(keuze)
  const look = embed ? { embed, thema: keuze.thema, kleur: keuze.kleur } : {}
  const query = schrijfKeuze({ ...kaartkeuze(keuze), ...look })
  if (van === '') return `${pad}${query}`
  return query === '' ? `${pad}?${van}` : `${pad}${query}&${van}`
}

/** The path of what is chosen, and whom the query of that path names. */
function plekVan(keuze: InsluitKeuze): { pad: string; van: string } {
  const onderwerp = onderwerpVan(keuze)
  if (keuze.wat === 'wie-zit-waar') {
    const [pad, van = ''] = wieZitWaarAdres(isKringonderwerp(onderwerp) ? onderwerp : undefined).split('?')
    return { pad: `${pad}/`, van }
  }
  if (keuze.wat === 'mijn-tafels' && isBladonderwerp(onderwerp)) return { pad: `${bladAdres(onderwerp)}/`, van: '' }
  return { pad: onderwerp === undefined ? '/' : `${padVan(onderwerp)}/`, van: '' }
}

/**
 * What a screen reader calls the frame, by what it shows: `Landkaart vmbo–mbo: De Zwolse8`, `Landkaart vmbo–mbo, tabel:
 * STO-regio’s in Zwolle, een selectie`.
 */
export function insluitNaam(keuze: InsluitKeuze, naslag: Naslag): string {
  const gekozen = kaartkeuze(keuze)
  const titel = insluitTitel(onderwerpVan(keuze), gekozen, naslag)
  const vooraan = { 'mijn-tafels': 'de tafels van ', 'wie-zit-waar': 'wie zit waar, ' }
  const genoemd = { ...gekozen, soort: [], gemeente: [] }
  const selectie = aantalFilters(genoemd) > 0 ? ', een selectie' : ''
  return `Landkaart vmbo–mbo${vormVan(gekozen)}: ${new Map(Object.entries(vooraan)).get(keuze.wat) ?? ''}${titel}${selectie}`
}

function vormVan({ weergave }: Keuze): string {
  switch (weergave) {
    case 'auto':
    case 'kaart':
      return ''
    case 'lijst':
      return ', lijst'
    case 'tabel':
      return ', tabel'
  }
}
