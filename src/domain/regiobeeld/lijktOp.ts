import { sectorBegrippen } from '../begrippen.ts'
import { familieVan } from '../betekenis/familie.ts'
import { netwerkenBijRegio } from '../dossier/dossierGebied.ts'
import { nuEnVoorbij } from '../dossier/tafels.ts'
import type { Sector } from '../onderwijs.ts'
import { sectorSchema } from '../onderwijs.ts'
import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'
import type { RegioKern } from '../overzicht.ts'
import { inZin, opsomming } from '../taal.ts'
import { gebiedsgelijkenis, scoreVan } from '../vergelijk/gelijkenis.ts'
import { gebiedstyperingVan } from '../vergelijk/typering.ts'
import { gebiedsredenen } from '../vergelijk/vergelijkbaarRedenen.ts'
import type { Beeldonderwerp } from './beeldonderwerp.ts'

/** What is laid side by side of two regions; tables are those of the dossier, of now unless said otherwise. */
export interface Regiokenmerken {
  gemeenten: number
  scholen: number
  mbos: number
  eigenInitiatief: number
  stoRegios: number
  voorbij: number
  sectoren: Sector[]
}

/** A region of the same division with about the same schools, mbo's and gemeenten. */
export interface Evenknie {
  regio: RegioKern
  /** In what the two are alike, in words. */
  redenen: string[]
  kenmerken: Regiokenmerken
  /** What they do otherwise, as a Dutch sentence. */
  anders: string
}

const EVENKNIEEN = 3

export function kenmerkenVan(indeling: Beeldonderwerp['indeling'], id: string, naslag: Naslag): Regiokenmerken {
  const gemeenten = naslag.gemeentenByRegio.get(regioSleutel(indeling, id)) ?? []
  const { nu, voorbij } = nuEnVoorbij([...netwerkenBijRegio(gemeenten, naslag).values()].flat())
  const genoemd = new Set(nu.flatMap(({ sectoren }) => sectoren))
  const { scholen, mbos } = gebiedstyperingVan(
    gemeenten.map(({ code }) => code),
    naslag,
  )
  return {
    ...{ gemeenten: gemeenten.length, scholen, mbos },
    eigenInitiatief: nu.filter((netwerk) => familieVan(netwerk) === 'eigen-initiatief').length,
    stoRegios: nu.filter((netwerk) => familieVan(netwerk) === 'sto-regio').length,
    voorbij: voorbij.length,
    sectoren: sectorSchema.options.filter((sector) => genoemd.has(sector)),
  }
}

/** The three regions of the same division that are most like this one in what there is, whatever they do with it. */
export function lijktOp({ indeling, id }: Beeldonderwerp, naslag: Naslag): Evenknie[] {
  const typering = (regio: string) =>
    gebiedstyperingVan(
      (naslag.gemeentenByRegio.get(regioSleutel(indeling, regio)) ?? []).map(({ code }) => code),
      naslag,
    )
  const hier = typering(id)
  const kenmerken = kenmerkenVan(indeling, id, naslag)
  return naslag.overzicht.regios
    .filter((regio) => regio.indeling === indeling && regio.id !== id)
    .map((regio) => {
      const daar = typering(regio.id)
      const delen = gebiedsgelijkenis(hier, daar)
      return { regio, score: scoreVan(delen), redenen: gebiedsredenen(hier, daar, delen) }
    })
    .filter(({ redenen }) => redenen.length > 0)
    .toSorted((a, b) => b.score - a.score || a.regio.naam.localeCompare(b.regio.naam, 'nl'))
    .slice(0, EVENKNIEEN)
    .map(({ regio, redenen }) => {
      const daar = kenmerkenVan(indeling, regio.id, naslag)
      return { regio, redenen, kenmerken: daar, anders: andersZin(kenmerken, daar) }
    })
}

/** What is known there and not here, and the other way round; what is not known may be there all the same. */
function andersZin(hier: Regiokenmerken, daar: Regiokenmerken): string {
  const alleen = (a: Regiokenmerken, b: Regiokenmerken) =>
    a.sectoren.filter((sector) => !b.sectoren.includes(sector)).map((sector) => inZin(sectorBegrippen[sector].label))
  const [daarAlleen, hierAlleen] = [alleen(daar, hier), alleen(hier, daar)]
  const verschil = daar.eigenInitiatief - hier.eigenInitiatief
  const delen = [
    ...(verschil === 0
      ? ['evenveel tafels op eigen initiatief']
      : [`${Math.abs(verschil)} ${verschil > 0 ? 'meer' : 'minder'} op eigen initiatief`]),
    ...(daarAlleen.length === 0 ? [] : [`ook tafels over ${opsomming(daarAlleen)}`]),
    ...(hierAlleen.length === 0 ? [] : [`geen bekende tafels over ${opsomming(hierAlleen)}`]),
  ]
  return `Daar ${opsomming(delen)}.`
}
