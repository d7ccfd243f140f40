import { schaalBegrippen } from '../begrippen.ts'
import { familieVan } from '../betekenis/familie.ts'
import { isOnzeker } from '../betekenis/schatting.ts'
import { stoRegioVanGemeente } from '../betekenis/stoRegioVan.ts'
import { isVoorbij } from '../betekenis/toestand.ts'
import type { Ligging } from '../dossier/dossierGebied.ts'
import { liggingVan, netwerkenBijRegio } from '../dossier/dossierGebied.ts'
import { nuEnVoorbij } from '../dossier/tafels.ts'
import type { Naslag } from '../opzoeken.ts'
import { groepeer } from '../opzoeken.ts'
import type { GemeenteKern, NetwerkKern } from '../overzicht.ts'

/** A table of now, and how its area lies to the region. */
export interface Beeldtafel {
  netwerk: NetwerkKern
  ligging: Ligging
}

/** An STO-regio that gemeenten of the region probably belong to, which no source names there. */
export interface WaarschijnlijkHier {
  netwerk: NetwerkKern
  gemeenten: GemeenteKern[]
}

/** How many tables of one scale, by state; `nu` is the sum of the three after it. */
export interface Schaalrij {
  label: string
  nu: number
  loopt: number
  programmaLoopt: number
  /** Last seen some years ago, or never dated: nobody knows whether it still runs. */
  onbekend: number
  voorbij: number
}

/** The tables of a region: those of its dossier, neither more nor fewer. */
export interface Beeldtafels {
  /** A source says where they work. */
  zeker: Beeldtafel[]
  /** Where they work is our estimate. */
  geschat: Beeldtafel[]
  voorbij: NetwerkKern[]
  waarschijnlijk: WaarschijnlijkHier[]
  /** Own initiative by scale, and the STO-regio's; rows without any are left out. */
  telling: Schaalrij[]
}

export function tafelsIn(gemeenten: readonly GemeenteKern[], naslag: Naslag): Beeldtafels {
  const gebied = new Set(gemeenten.map(({ code }) => code))
  const alle = [...netwerkenBijRegio(gemeenten, naslag).values()].flat()
  const { nu, voorbij } = nuEnVoorbij(alle)
  const tafels = nu.map((netwerk) => ({ netwerk, ligging: liggingVan(new Set(netwerk.gemeenten), gebied) }))
  const geschat = ({ netwerk }: Beeldtafel) => isOnzeker(netwerk.gebied.zekerheid)
  return {
    zeker: tafels.filter((tafel) => !geschat(tafel)),
    geschat: tafels.filter(geschat),
    voorbij,
    waarschijnlijk: waarschijnlijkIn(gemeenten, new Set(alle), naslag),
    telling: tellingVan(alle),
  }
}

/** Those that stand among the tables of the region already are not told twice. */
function waarschijnlijkIn(
  gemeenten: readonly GemeenteKern[],
  bekend: ReadonlySet<NetwerkKern>,
  naslag: Naslag,
): WaarschijnlijkHier[] {
  const rijen = gemeenten.flatMap((gemeente) => {
    const oordeel = stoRegioVanGemeente(gemeente, naslag)
    return oordeel.klasse === 'waarschijnlijk' ? oordeel.netwerken.map((netwerk) => ({ netwerk, gemeente })) : []
  })
  return [...groepeer(rijen, ({ netwerk }) => [netwerk.id]).values()].flatMap((groep) => {
    const [eerste] = groep
    return eerste === undefined || bekend.has(eerste.netwerk)
      ? []
      : [{ netwerk: eerste.netwerk, gemeenten: groep.map(({ gemeente }) => gemeente) }]
  })
}

function tellingVan(netwerken: readonly NetwerkKern[]): Schaalrij[] {
  const eigen = netwerken.filter((netwerk) => familieVan(netwerk) === 'eigen-initiatief')
  const schalen = (['lokaal', 'regionaal', 'provinciebreed'] as const).map((schaal) =>
    schaalrij(
      schaalBegrippen[schaal].label,
      eigen.filter((netwerk) => netwerk.schaal === schaal),
    ),
  )
  const sto = schaalrij(
    'STO-regio’s',
    netwerken.filter((netwerk) => familieVan(netwerk) === 'sto-regio'),
  )
  return [...schalen, sto].filter(({ nu, voorbij }) => nu + voorbij > 0)
}

function schaalrij(label: string, netwerken: readonly NetwerkKern[]): Schaalrij {
  const tel = (telt: (netwerk: NetwerkKern) => boolean) => netwerken.filter(telt).length
  const voorbij = tel(({ toestand }) => isVoorbij(toestand))
  return {
    label,
    nu: netwerken.length - voorbij,
    loopt: tel(({ toestand }) => toestand === 'loopt'),
    programmaLoopt: tel(({ toestand }) => toestand === 'programma-loopt'),
    onbekend: tel(({ toestand }) => toestand === 'laatst-gezien' || toestand === 'onbekend'),
    voorbij,
  }
}
