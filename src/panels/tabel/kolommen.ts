import type { NetwerkFacet } from '@/domain/filter/filterNetwerken'
import { facetten } from '@/domain/filter/filterNetwerken'
import { jaarVan } from '@/domain/begrip'
import { bereikBegrippen, mboSoortBegrippen } from '@/domain/mboWaarden'
import type { Naslag } from '@/domain/opzoeken'
import type { NetwerkKern } from '@/domain/overzicht'
import { toonPeriode } from '@/domain/periode'
import { toonGebied } from '@/domain/toonGebied'
import { zekerheidBegrippen } from '@/domain/zekerheid'
import { metHoofdletter } from '@/domain/taal'
import type { ZichtbareInstelling } from '@/domain/zichtbareInstellingen'
import type { Kolom } from './sorteerRijen'

const begrip = (facet: NetwerkFacet, waarde: string) => facetten[facet].begrippen.get(waarde)?.label ?? waarde
const som = (facet: NetwerkFacet, waarden: readonly string[]) =>
  waarden.map((waarde) => begrip(facet, waarde)).join(', ')
/** Cells begin alike, whatever list their words come from. */
const tekst = <T>(kop: string, cel: (rij: T) => string): Kolom<T> => ({
  ...{ kop, getal: false },
  cel: (rij) => metHoofdletter(cel(rij)),
})
/** A name keeps its own first letter: `mboRijnland`. */
const naam = <T>(cel: (rij: T) => string): Kolom<T> => ({ kop: 'Naam', cel, getal: false })
/** Unknown is shown as unknown, and stands last. */
const meerdere = <T>(kop: string, waarde: (rij: T) => string): Kolom<T> => ({
  ...{ kop, waarde, getal: false },
  cel: (rij) => waarde(rij) || 'Onbekend',
})
const getal = <T>(kop: string, waarde: (rij: T) => number | undefined): Kolom<T> => ({
  ...{ kop, waarde, getal: true },
  cel: (rij) => waarde(rij)?.toString(),
})

/** The columns of the table of netwerken; the first names the row. */
export function netwerkKolommen(naslag: Naslag): readonly Kolom<NetwerkKern>[] {
  return [
    naam((netwerk) => netwerk.naam),
    tekst('Soort', ({ soort }) => begrip('soort', soort)),
    tekst('Vorm', ({ vorm }) => begrip('vorm', vorm)),
    tekst('Gebied', (netwerk) => toonGebied(netwerk, naslag)),
    getal('Gemeenten', ({ gebied, gemeenten }) =>
      gebied.type === 'regionaal' && gebied.precisie !== 'punt' ? gemeenten.length : undefined,
    ),
    getal('Deelnemers', ({ deelnemers }) => deelnemers.length || undefined),
    meerdere('Sectoren', ({ sectoren }) => som('sector', sectoren)),
    tekst('Borging', ({ borging }) => begrip('borging', borging.vorm)),
    meerdere('Financiering', ({ financiering }) => som('financiering', financiering.uit)),
    {
      kop: 'Periode',
      getal: false,
      cel: (netwerk) => metHoofdletter(toonPeriode(netwerk).replace(/^periode /, '')),
      waarde: ({ periode }) => periode.van ?? periode.tot,
    },
    tekst('Status', ({ status }) => begrip('status', status)),
    tekst('Zekerheid', ({ zekerheid }) => zekerheidBegrippen[zekerheid].label),
  ]
}

/** A row of the table of mbo-instellingen; rows need an id of their own. */
export type InstellingRegel = ZichtbareInstelling & { id: string; plaats: string }

export const instellingKolommen: readonly Kolom<InstellingRegel>[] = [
  naam(({ instelling }) => instelling.naam),
  tekst('Soort', ({ instelling }) => mboSoortBegrippen[instelling.soort].label),
  tekst('Hoofdplaats', ({ plaats }) => plaats),
  tekst('Bereik', ({ instelling }) => bereikBegrippen[instelling.bereik].label),
  getal('Gemeenten', ({ instelling }) =>
    instelling.werkgebied.type === 'regionaal' ? instelling.gemeenten.length : undefined,
  ),
  getal('Netwerken', ({ aantalNetwerken }) => aantalNetwerken),
  {
    ...{ kop: 'Bestaat', getal: false },
    cel: ({ instelling: { bestaatVan, bestaatTot } }) =>
      metHoofdletter(
        [bestaatVan && `sinds ${jaarVan(bestaatVan)}`, bestaatTot && `tot ${jaarVan(bestaatTot)}`]
          .filter(Boolean)
          .join(', ') || 'ja',
      ),
    waarde: ({ instelling: { bestaatVan, bestaatTot } }) => jaarVan(bestaatVan ?? bestaatTot),
  },
  tekst('Zekerheid', ({ instelling }) => zekerheidBegrippen[instelling.zekerheid].label),
]
