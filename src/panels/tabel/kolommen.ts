import { toonToestand } from '@/domain/betekenis/toestandInWoorden'
import { jaarVan } from '@/domain/begrip'
import type { Naslag } from '@/domain/opzoeken'
import type { NetwerkKern } from '@/domain/overzicht'
import { metHoofdletter } from '@/domain/taal'
import { toonGebied } from '@/domain/toonGebied'
import type { InstellingVeldnaam } from '@/domain/velden/instellingVelden'
import { instellingVelden } from '@/domain/velden/instellingVelden'
import { instellingVelduitleg } from '@/domain/velden/instellingVelduitleg'
import type { NetwerkVeldnaam } from '@/domain/velden/netwerkVelden'
import { netwerkAfleidingen } from '@/domain/velden/netwerkAfleidingen'
import { netwerkAfleidinguitleg } from '@/domain/velden/netwerkAfleidinguitleg'
import { netwerkVelden } from '@/domain/velden/netwerkVelden'
import { netwerkVelduitleg } from '@/domain/velden/netwerkVelduitleg'
import { namenVan } from '@/domain/velden/perNaam'
import type { Veldentabel } from '@/domain/velden/velden'
import type { Recordbron, Uitlegrijen } from '@/domain/velden/velduitleg'
import { waardeInWoorden } from '@/domain/velden/veldfeiten'
import type { ZichtbareInstelling } from '@/domain/zichtbareInstellingen'
import type { Kolom } from './sorteerRijen'

/** Cells begin alike, whatever list their words come from; unknown is shown as unknown, and stands last. */
const tekst = <T>(kop: string, waarde: (rij: T) => string | undefined): Kolom<T> => ({
  ...{ kop, waarde, getal: false },
  cel: (rij) => metHoofdletter(waarde(rij) ?? 'onbekend'),
})
/** A name keeps its own first letter: `mboRijnland`. */
const naam = <T>(kop: string, cel: (rij: T) => string): Kolom<T> => ({ kop, cel, getal: false })
const getal = <T>(kop: string, waarde: (rij: T) => number | undefined): Kolom<T> => ({
  ...{ kop, waarde, getal: true },
  cel: (rij) => waarde(rij)?.toString(),
})
const jaartal = <T>(kolom: Kolom<T>, waarde: (rij: T) => number | undefined): Kolom<T> => ({ ...kolom, waarde })

/** A column for each field that the table asks for, in its order; `eigen` says what a field shows instead. */
export function kolommenVan<V extends Veldentabel, B extends Recordbron, T>(
  velden: V,
  uitleg: Uitlegrijen<keyof V & string, B>,
  bronVan: (rij: T) => B,
  eigen: Partial<Record<keyof V & string, readonly Kolom<T>[]>>,
): Kolom<T>[] {
  return namenVan<keyof V & string>(velden).flatMap((veldnaam) => {
    const veld = velden[veldnaam]
    if (veld === undefined || !uitleg[veldnaam].kolom) return []
    return (
      eigen[veldnaam] ?? [tekst(veld.label, (rij) => waardeInWoorden(veldnaam, veld, uitleg[veldnaam], bronVan(rij)))]
    )
  })
}

/** The columns of the table of netwerken; the first names the row. */
export function netwerkKolommen(naslag: Naslag): readonly Kolom<NetwerkKern>[] {
  const label = (veld: NetwerkVeldnaam) => netwerkVelden[veld].label
  const bronVan = (kern: NetwerkKern) => ({ kern, geheel: undefined, naslag })
  const periode = tekst(label('periode'), (kern: NetwerkKern) => netwerkVelduitleg.periode.toon?.(bronVan(kern)))
  const afgeleid = kolommenVan(netwerkAfleidingen, netwerkAfleidinguitleg, bronVan, {
    toestand: [tekst(netwerkAfleidingen.toestand.label, toonToestand)],
  })
  const velden = kolommenVan(netwerkVelden, netwerkVelduitleg, bronVan, {
    naam: [naam(label('naam'), (netwerk) => netwerk.naam)],
    gebied: [
      tekst(label('gebied'), (netwerk) => toonGebied(netwerk, naslag)),
      getal('Gemeenten', ({ gebied, gemeenten }) =>
        gebied.type === 'regionaal' && gebied.precisie !== 'punt' ? gemeenten.length : undefined,
      ),
    ],
    deelnemers: [getal(label('deelnemers'), ({ deelnemers }) => deelnemers.length || undefined)],
    periode: [jaartal(periode, ({ periode: { van, tot } }) => van ?? tot)],
  })
  return [...velden, ...afgeleid]
}

/** A row of the table of mbo-instellingen; rows need an id of their own. */
export type InstellingRegel = ZichtbareInstelling & { id: string; plaats: string }

/** The columns of the table of mbo-instellingen; the first names the row. */
export function instellingKolommen(naslag: Naslag): readonly Kolom<InstellingRegel>[] {
  const label = (veld: InstellingVeldnaam) => instellingVelden[veld].label
  const bestaat = tekst(
    'Bestaat',
    ({ instelling: { bestaatVan, bestaatTot } }: InstellingRegel) =>
      [bestaatVan && `sinds ${jaarVan(bestaatVan)}`, bestaatTot && `tot ${jaarVan(bestaatTot)}`]
        .filter(Boolean)
        .join(', ') || 'ja',
  )
  return kolommenVan(
    instellingVelden,
    instellingVelduitleg,
    ({ instelling }: InstellingRegel) => ({ kern: instelling, geheel: undefined, naslag }),
    {
      naam: [naam(label('naam'), ({ instelling }) => instelling.naam)],
      vestigingen: [tekst('Hoofdplaats', ({ plaats }) => plaats)],
      werkgebied: [
        getal('Gemeenten', ({ instelling }) =>
          instelling.werkgebied.type === 'regionaal' ? instelling.gemeenten.length : undefined,
        ),
        getal('Netwerken', ({ aantalNetwerken }) => aantalNetwerken),
      ],
      bestaatVan: [jaartal(bestaat, ({ instelling: { bestaatVan, bestaatTot } }) => jaarVan(bestaatVan ?? bestaatTot))],
    },
  )
}
