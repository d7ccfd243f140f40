import { deelnemersInWoorden } from '../betekenis/deelname.ts'
import { toonStructuur } from '../dossier/dossier.ts'
import { indelingBegrippen } from '../indelingBegrippen.ts'
import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'
import type { GemeenteKern, School } from '../overzicht.ts'
import { schoolMetCode } from '../scholen.ts'
import { instellingVelden } from '../velden/instellingVelden.ts'
import { instellingVelduitleg } from '../velden/instellingVelduitleg.ts'
import { netwerkAfleidingen } from '../velden/netwerkAfleidingen.ts'
import { netwerkAfleidinguitleg } from '../velden/netwerkAfleidinguitleg.ts'
import { netwerkVelden } from '../velden/netwerkVelden.ts'
import { netwerkVelduitleg } from '../velden/netwerkVelduitleg.ts'
import { vergelijkFeiten } from '../velden/veldfeiten.ts'
import type { Kant } from './vergelijkKant.ts'

/** One fact about both; undefined for whom the question makes no sense. */
export interface Feitenpaar {
  naam: string
  a: string | undefined
  b: string | undefined
}

/** Facts of two subjects side by side, those of the first in front; what is known of neither is left out. */
export function feitenNaastElkaar(a: Kant, b: Kant, naslag: Naslag, scholen: readonly School[]): Feitenpaar[] {
  const [links, rechts] = [feitenVan(a, naslag, scholen), feitenVan(b, naslag, scholen)]
  return [...new Set([...links.keys(), ...rechts.keys()])]
    .map((naam) => ({ naam, a: links.get(naam), b: rechts.get(naam) }))
    .filter(({ a: eerste, b: tweede }) => isBekend(eerste) || isBekend(tweede))
}

const isBekend = (waarde: string | undefined) => waarde !== undefined && waarde !== 'Onbekend'

type Feiten = ReadonlyMap<string, string>

function feitenVan(kant: Kant, naslag: Naslag, scholen: readonly School[]): Feiten {
  const { onderwerp, leden } = kant
  const aantallen: [string, string][] = [
    ...(kant.gebied === 'regionaal' ? [paar('Gemeenten', leden.gemeenten.size)] : []),
    ...(onderwerp.soort === 'netwerk' ? [] : [netwerkenPaar(leden.netwerken.size, kant.voorbij)]),
  ]
  switch (onderwerp.soort) {
    case 'netwerk': {
      const kern = naslag.netwerkById.get(onderwerp.id)
      if (kern === undefined) return new Map()
      const bron = { kern, geheel: undefined, naslag }
      const feiten = vergelijkFeiten(netwerkVelden, netwerkVelduitleg, bron)
      const afgeleid = vergelijkFeiten(netwerkAfleidingen, netwerkAfleidinguitleg, bron)
      return new Map([...feiten, ...afgeleid, ...aantallen, ['Deelnemers', deelnemersInWoorden(kern)]])
    }
    case 'instelling': {
      const kern = naslag.instellingById.get(onderwerp.id)
      if (kern === undefined) return new Map()
      const feiten = vergelijkFeiten(instellingVelden, instellingVelduitleg, { kern, geheel: undefined, naslag })
      return new Map([...feiten, ...aantallen])
    }
    case 'school': {
      const school = schoolMetCode(scholen, onderwerp.id)
      return new Map(school === undefined ? [] : [...schoolFeiten(school, naslag), ...aantallen])
    }
    case 'gemeente':
    case 'regio': {
      const soort = onderwerp.soort === 'gemeente' ? 'Gemeente' : indelingBegrippen[onderwerp.indeling].label
      const gemeenten = [...leden.gemeenten.keys()].flatMap((code) => naslag.gemeenteByCode.get(code) ?? [])
      return new Map([['Soort', soort], ...gebiedFeiten(gemeenten, naslag), ...aantallen])
    }
  }
}

/** None that is known is not none. */
function netwerkenPaar(nu: number, voorbij: number): [string, string] {
  const toen = voorbij === 0 ? '' : `; ${voorbij} voorbij of waarschijnlijk voorbij`
  return ['Netwerken van nu', nu + voorbij === 0 ? 'Onbekend' : `${nu}, voor zover bekend${toen}`]
}

const paar = (naam: string, aantal: number): [string, string] => [naam, String(aantal)]

function schoolFeiten(school: School, { gemeenteByCode }: Naslag): [string, string][] {
  return [
    ['Soort', 'Vmbo-school'],
    ['Gebied', `${school.plaats}, gemeente ${gemeenteByCode.get(school.gemeente)?.naam ?? school.gemeente}`],
    ['Onderwijs', toonStructuur(school)],
  ]
}

function gebiedFeiten(gemeenten: readonly GemeenteKern[], { regioByKey }: Naslag): [string, string][] {
  const provincies = new Set(
    gemeenten.map(({ provincie }) => regioByKey.get(regioSleutel('provincie', provincie))?.naam ?? provincie),
  )
  const vmbo = gemeenten.reduce((som, { vmboVestigingen }) => som + vmboVestigingen, 0)
  return [
    ['Provincie', [...provincies].join(', ')],
    ['Vmbo-vestigingen', String(vmbo)],
  ]
}
