import { jaarVan } from '../begrip.ts'
import type { NetwerkSoort, Status } from '../netwerkWaarden.ts'
import { toonDatum } from '../taal.ts'
import type { Toestand } from './toestand.ts'

/** What the state of a netwerk follows from. */
export interface Levensloop {
  soort: NetwerkSoort
  status: Status
  periode: { van?: number | undefined; tot?: number | undefined }
  /** The last date on which a source saw it, as precisely as it is known. */
  gezien?: string | undefined
  /** The national programme that it is part of, when that runs. */
  programma?: string | undefined
  /** What took its place. */
  opvolger?: string | undefined
}

/** What is asked of another netwerk, to judge one that belongs to it or that it took the place of. */
type Verwant = Omit<Levensloop, 'programma' | 'opvolger'> & { naam: string; gebied: { type: string } }

export interface Verbanden {
  netwerkById: ReadonlyMap<string, Verwant>
}

/**
 * `beoordeel` of a netwerk among the others: whether a landelijk netwerk that it belongs to runs on that day, and what
 * took its place.
 */
export function oordeelOver(
  netwerk: Omit<Levensloop, 'programma' | 'opvolger'> & {
    behoortTot: readonly string[]
    opgevolgdDoor: readonly string[]
  },
  { netwerkById }: Verbanden,
  dag: string,
): { toestand: Toestand; reden: string } {
  const programma = netwerk.behoortTot
    .flatMap((id) => netwerkById.get(id) ?? [])
    .find((geheel) => geheel.gebied.type === 'landelijk' && beoordeel(geheel, dag).toestand === 'loopt')
  const [opvolger] = netwerk.opgevolgdDoor.flatMap((id) => netwerkById.get(id) ?? [])
  return beoordeel({ ...netwerk, programma: programma?.naam, opvolger: opvolger?.naam }, dag)
}

/** A source says for two years that something runs. */
const GELDIGE_JAREN = 2
/** A RIF-project gets subsidy for four years; some were given a fifth. */
const RIF_JAREN = 5

/**
 * The state of a netwerk on a day (an ISO date), with the reason as a Dutch sentence. The first that holds: what a
 * source ended is over; what has an end ahead, or was seen in the last two years, runs; what outlived its term without
 * being seen since, or gave its place to another, is probably over; a part of a running national programme is as that
 * programme; and the rest was last seen when it was. A part that has had its own term does not run with its programme.
 */
export function beoordeel(loop: Levensloop, dag: string): { toestand: Toestand; reden: string } {
  const { status, gezien, programma, opvolger } = loop
  const { van, tot } = loop.periode
  const jaar = jaarVan(dag)
  if (status === 'beeindigd') {
    return { toestand: 'beeindigd', reden: tot === undefined ? 'Gestopt volgens een bron.' : `Gestopt in ${tot}.` }
  }
  if (tot !== undefined && tot >= jaar) return { toestand: 'loopt', reden: `De looptijd eindigt in ${tot}.` }
  if (gezien !== undefined && gezien >= jarenVoor(dag, GELDIGE_JAREN)) {
    return { toestand: 'loopt', reden: `Genoemd in een bron van ${toonDatum(gezien)}.` }
  }
  const eind = tot ?? rifEinde(loop)
  if (eind !== undefined && eind < jaar && (gezien === undefined || jaarVan(gezien) <= eind)) {
    return { toestand: 'waarschijnlijk-voorbij', reden: redenVanEinde(loop, eind) }
  }
  if (opvolger !== undefined) {
    return { toestand: 'waarschijnlijk-voorbij', reden: `${opvolger} kwam ervoor in de plaats.` }
  }
  if (programma !== undefined && (eind === undefined || eind >= jaar)) {
    return {
      toestand: 'programma-loopt',
      reden: `${programma} loopt; of dit deel nog loopt, is niet nagegaan${gezien === undefined ? '' : ` (laatst gezien ${toonDatum(gezien)})`}.`,
    }
  }
  if (gezien !== undefined) {
    return { toestand: 'laatst-gezien', reden: `De nieuwste bron is van ${toonDatum(gezien)}.` }
  }
  const begin = van === undefined ? 'Geen' : `Het begon in ${van}; geen`
  return { toestand: 'onbekend', reden: `${begin} bron met een jaar noemt het nog.` }
}

/** The same day, so many years before. */
function jarenVoor(dag: string, jaren: number): string {
  return `${jaarVan(dag) - jaren}${dag.slice(4)}`
}

/** When a RIF-project without a known end had had its term: it began at the latest when it was first seen. */
function rifEinde({ soort, periode, gezien }: Levensloop): number | undefined {
  const begin = periode.van ?? jaarVan(gezien)
  return soort === 'rif-project' && begin !== undefined ? begin + RIF_JAREN : undefined
}

function redenVanEinde({ periode: { van, tot } }: Levensloop, eind: number): string {
  if (tot !== undefined) return `De looptijd eindigde in ${tot}; geen latere bron zegt dat het doorging.`
  const begin = van === undefined ? `was er al in ${eind - RIF_JAREN}` : `begon in ${van}`
  return `Een RIF-project krijgt hoogstens ${RIF_JAREN} jaar subsidie en dit ${begin}; geen latere bron noemt het.`
}
