import { isOnzeker } from '../betekenis/schatting.ts'
import { deelnameVan } from '../betekenis/deelname.ts'
import type { Vlek } from '../inzichten/witteVlekken.ts'
import type { NetwerkKern, School } from '../overzicht.ts'
import { isPlek } from '../scholen.ts'

/** Something that is not known of a region: `Van 3 van de 27 tafels van nu weten wij niet wie er zitten`. */
export interface Onbekende {
  aantal: number
  van: number
  /** What is counted: `tafels van nu`. */
  wat: string
  /** What of it is not known, as the end of a sentence: `wie er zitten`. */
  niet: string
}

/** What we do not know, where there is something; `nu` are the tables of now, `eigen` the white spots of own initiative. */
export function onbekendIn(
  nu: readonly NetwerkKern[],
  eigen: readonly Vlek[],
  scholen: readonly School[],
): Onbekende[] {
  const tafels = (niet: string, onbekend: (netwerk: NetwerkKern) => boolean): Onbekende => ({
    aantal: nu.filter(onbekend).length,
    van: nu.length,
    wat: 'tafels van nu',
    niet,
  })
  const gebied = new Set(eigen.map(({ gemeente }) => gemeente.code))
  const plekken = scholen.filter((school) => gebied.has(school.gemeente) && isPlek(school))
  return [
    tafels('wie er aan tafel zitten', ({ deelnemers, aantalScholen = 0 }) => deelnemers.length + aantalScholen === 0),
    tafels('of ze nog lopen', ({ toestand }) => toestand === 'laatst-gezien' || toestand === 'onbekend'),
    tafels('of ze nog lopen, al loopt hun landelijke programma', ({ toestand }) => toestand === 'programma-loopt'),
    tafels('waar ze precies werken; het gebied is onze schatting', ({ gebied: { zekerheid } }) => isOnzeker(zekerheid)),
    tafels('wat er is vastgelegd', ({ borging }) => borging.vorm === 'onbekend'),
    {
      aantal: plekken.filter(
        ({ code, plek = [code] }) => !nu.some((netwerk) => plek.some((een) => deelnameVan(een, netwerk))),
      ).length,
      van: plekken.length,
      wat: 'plekken met vmbo',
      niet: 'aan welke tafel ze zitten; geen bron noemt ze bij naam',
    },
    {
      aantal: eigen.filter(({ klasse }) => klasse === 'niet-bevraagd').length,
      van: eigen.length,
      wat: 'gemeenten',
      niet: 'of er een netwerk op eigen initiatief is; onze bronnen geven geen antwoord',
    },
  ].filter(({ aantal }) => aantal > 0)
}
