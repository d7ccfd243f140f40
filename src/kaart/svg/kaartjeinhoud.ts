import { deelnemersNu } from '@/domain/betekenis/deelname'
import { indelingBegrippen } from '@/domain/indelingBegrippen'
import type { Puntsoort } from '@/domain/kaart/tekens'
import type { Naslag } from '@/domain/opzoeken'
import { regioSleutel } from '@/domain/opzoeken'
import type { InstellingKern, NetwerkKern, School } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import { schoolMetCode } from '@/domain/scholen'
import { opsomming } from '@/domain/taal'

export interface Kaartjepunt {
  soort: Puntsoort
  lat: number
  lon: number
}

/** What a small map shows, and the same in one sentence. */
export interface Kaartjeinhoud {
  zin: string
  gebied: readonly string[] | 'landelijk' | 'onbekend'
  punten: readonly Kaartjepunt[]
}

/** The area and the places of a dossier; undefined when the record does not exist. */
export function kaartjeinhoud(
  onderwerp: Onderwerp,
  naslag: Naslag,
  scholen: readonly School[],
): Kaartjeinhoud | undefined {
  switch (onderwerp.soort) {
    case 'netwerk': {
      const netwerk = naslag.netwerkById.get(onderwerp.id)
      return netwerk && vanNetwerk(netwerk, naslag, scholen)
    }
    case 'instelling': {
      const instelling = naslag.instellingById.get(onderwerp.id)
      return instelling && vanInstelling(instelling, naslag)
    }
    case 'school': {
      const school = schoolMetCode(scholen, onderwerp.id)
      if (school === undefined) return undefined
      const waar = naslag.gemeenteByCode.get(school.gemeente)?.naam ?? school.plaats
      const zin = `Kaartje: ${school.naam} in ${school.plaats}${waar === school.plaats ? '' : `, gemeente ${waar}`}.`
      return { zin, gebied: [school.gemeente], punten: [schoolpunt(school)] }
    }
    case 'gemeente': {
      const gemeente = naslag.gemeenteByCode.get(onderwerp.id)
      return (
        gemeente && {
          zin: `Kaartje: ${gemeente.naam}, ${provincies([gemeente.code], naslag)}.`,
          gebied: [gemeente.code],
          punten: [],
        }
      )
    }
    case 'regio': {
      const sleutel = regioSleutel(onderwerp.indeling, onderwerp.id)
      const regio = naslag.regioByKey.get(sleutel)
      const gebied = (naslag.gemeentenByRegio.get(sleutel) ?? []).map(({ code }) => code)
      const soort = indelingBegrippen[onderwerp.indeling].label
      return regio && { zin: `Kaartje: ${soort} ${regio.naam}, ${omvang(gebied, naslag)}.`, gebied, punten: [] }
    }
  }
}

/** Each participant where it is today. */
function vanNetwerk(netwerk: NetwerkKern, naslag: Naslag, scholen: readonly School[]): Kaartjeinhoud {
  const {
    naam,
    gebied: { type },
    gemeenten,
  } = netwerk
  const deelnemers = [...deelnemersNu(netwerk)]
  const punten = [
    ...deelnemers.flatMap((id) => {
      const record = naslag.instellingById.get(id)
      return record === undefined ? [] : instellingpunten(record).slice(0, 1)
    }),
    ...deelnemers.flatMap((code) => {
      const record = schoolMetCode(scholen, code)
      return record === undefined ? [] : schoolpunt(record)
    }),
  ]
  if (type === 'landelijk') return { zin: `Kaartje: ${naam} werkt in heel Nederland.`, gebied: 'landelijk', punten }
  if (type === 'onbekend') return { zin: `Kaartje: het gebied van ${naam} is niet bekend.`, gebied: 'onbekend', punten }
  return { zin: `Kaartje: ${naam} werkt in ${omvang(gemeenten, naslag)}.`, gebied: gemeenten, punten }
}

function vanInstelling(instelling: InstellingKern, naslag: Naslag): Kaartjeinhoud {
  const { naam, werkgebied, gemeenten, vestigingen } = instelling
  const punten = instellingpunten(instelling)
  const plaatsen = [...new Set(vestigingen.map(({ plaats }) => plaats))]
  const waar = plaatsen.length > 4 ? `${plaatsen.length} plaatsen` : opsomming(plaatsen)
  const begin = waar === '' ? `Kaartje: ${naam}` : `Kaartje: ${naam} in ${waar}`
  if (werkgebied.type === 'landelijk')
    return { zin: `${begin}; het werkgebied is heel Nederland.`, gebied: 'landelijk', punten }
  if (werkgebied.type === 'onbekend')
    return { zin: `${begin}; het werkgebied is niet bekend.`, gebied: 'onbekend', punten }
  return { zin: `${begin}; het werkgebied telt ${omvang(gemeenten, naslag)}.`, gebied: gemeenten, punten }
}

/** The main vestiging first. */
function instellingpunten({ soort, vestigingen }: InstellingKern): Kaartjepunt[] {
  return vestigingen
    .toSorted((a, b) => Number(b.hoofdvestiging) - Number(a.hoofdvestiging))
    .map(({ positie: { lat, lon } }) => ({ soort, lat, lon }))
}

function schoolpunt({ positie: { lat, lon } }: School): Kaartjepunt {
  return { soort: 'school', lat, lon }
}

/** `6 gemeenten in Overijssel en Gelderland`; a single gemeente by name. */
function omvang(codes: readonly string[], naslag: Naslag): string {
  const [enige] = codes
  if (codes.length === 1 && enige !== undefined)
    return `${naslag.gemeenteByCode.get(enige)?.naam ?? enige}, ${provincies(codes, naslag)}`
  return `${codes.length} gemeenten in ${provincies(codes, naslag)}`
}

function provincies(codes: readonly string[], naslag: Naslag): string {
  const ids = new Set(codes.flatMap((code) => naslag.gemeenteByCode.get(code)?.provincie ?? []))
  if (ids.size > 3) return `${ids.size} provincies`
  return opsomming([...ids].map((id) => naslag.regioByKey.get(regioSleutel('provincie', id))?.naam ?? id))
}
