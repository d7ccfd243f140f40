import { basename } from 'node:path'
import type { BijdrageSoort } from '../../domain/bijdrage/bijdrage.ts'
import { toonProbleem } from '../probleem.ts'
import type { Codering } from './codering.ts'
import { leesBijdrage } from './leesBijdrage.ts'
import { leesInvoertabel } from './leesInvoertabel.ts'
import { lijktOp } from './lijktOp.ts'
import { metBron } from './metBron.ts'
import { rondevoorstellen } from './rondevoorstellen.ts'
import type { Ruw } from './ruw.ts'
import { zegtHetzelfde } from './ruw.ts'
import type { Stand } from './stand.ts'
import { bestandVan, leesStand } from './stand.ts'
import { vatSamen } from './telling.ts'
import { toonNaam, toonVerschil, verschillen, watGebeurt } from './verschil.ts'
import type { Aanlevering, Voorstel } from './voorstel.ts'
import { samengevoegd } from './voorstel.ts'
import { metAndereKant } from './wederzijds.ts'
import type { Neerslag } from '../leesData.ts'
import { keurVooraf, schrijfAlles } from './zetNeer.ts'

/** Changed records and mistakes that are told one by one; the rest are counted. */
const TOON_WIJZIGINGEN = 1000
const TOON_FOUTEN = 500

export interface Importkeuze {
  /** The folder `data/`. */
  map: string
  /** ISO date. */
  vandaag: string
  /** Only tell what would happen. */
  droog?: boolean
  /** Id of the source on which new and changed fields rest, for files that name none. */
  bron?: string
  codering?: Codering
  soort?: BijdrageSoort
  /** Columns that nobody knows are named and left out. */
  zonderOnbekend?: boolean
}

/** What to print, and whether it went well: with mistakes nothing has been written. */
export interface Uitkomst {
  regels: string[]
  gelukt: boolean
}

/**
 * Takes in files of the form (`.json`) and tables (CSV, XLSX): tells in Dutch what changes, field by field, and writes
 * it only when the whole of `data/` is sound afterwards. What a file does not speak of stays as it is.
 */
export async function importeer(paden: readonly string[], keuze: Importkeuze): Promise<Uitkomst> {
  const stand = await leesStand(keuze.map)
  const aanlevering = await leesAlles(paden, stand, keuze)
  const fouten = [...aanlevering.fouten, ...dubbelen(aanlevering.voorstellen)]
  if (fouten.length > 0) return mislukt(aanlevering.meldingen, fouten)
  const voorstellen = metAndereKant(
    aanlevering.voorstellen.map((voorstel) => metBron(voorstel, keuze)),
    stand,
  ).filter(({ oud, nieuw }) => !zegtHetzelfde(oud, nieuw))
  const { neerslag, bronnen } = maakNeerslag(voorstellen, aanlevering.bronnen, stand)
  const verslag = [...aanlevering.meldingen, ...toonVoorstellen(voorstellen), ...bronnen]
  if (neerslag.size === 0) return { regels: [...aanlevering.meldingen, 'Er verandert niets.'], gelukt: true }

  const { problemen, canoniek } = await keurVooraf(keuze.map, neerslag, keuze.vandaag)
  if (problemen.length > 0) return mislukt(verslag, problemen.map(toonProbleem))
  const waarschuwingen = lijktOp(voorstellen, stand).map((zin) => `Let op: ${zin}`)
  if (keuze.droog === true)
    return { regels: [...verslag, ...waarschuwingen, 'Proef: er is niets geschreven.'], gelukt: true }
  await schrijfAlles(keuze.map, canoniek)
  const aantal = neerslag.size === 1 ? '1 bestand' : `${neerslag.size} bestanden`
  return { regels: [...verslag, ...waarschuwingen, `${aantal} bijgewerkt in ${keuze.map}/.`], gelukt: true }
}

async function leesAlles(paden: readonly string[], stand: Stand, keuze: Importkeuze): Promise<Aanlevering> {
  const delen = await Promise.all(
    paden.map((pad) =>
      pad.toLowerCase().endsWith('.json')
        ? leesBijdrage(pad, basename(pad), stand)
        : leesInvoertabel(pad, basename(pad), stand, keuze),
    ),
  )
  const alles = samengevoegd(delen)
  return samengevoegd([alles, rondevoorstellen(alles.antwoorden ?? [], stand)])
}

/** Two rows about one record: the last would win without a word. */
function dubbelen(voorstellen: readonly Voorstel[]): string[] {
  const eerste = new Map<string, string>()
  return voorstellen.flatMap(({ id, waar }) => {
    const vorige = eerste.get(id)
    eerste.set(id, vorige ?? waar)
    return vorige === undefined ? [] : [`${waar}: id ${id} staat ook in ${vorige}`]
  })
}

function maakNeerslag(
  voorstellen: readonly Voorstel[],
  aangeleverd: readonly Ruw[],
  stand: Stand,
): { neerslag: Neerslag; bronnen: string[] } {
  const neerslag = new Map<string, string | undefined>()
  for (const { soort, id, nieuw } of voorstellen) {
    const bestand = bestandVan(soort, nieuw)
    const vorig = stand.records.get(id)?.bestand
    if (vorig !== undefined && vorig !== bestand) neerslag.set(vorig, undefined)
    neerslag.set(bestand, JSON.stringify(nieuw))
  }
  const bekend = new Set(stand.bronnen.map((bron) => bron['id']))
  const erbij = [...new Map(aangeleverd.map((bron) => [bron['id'], bron])).values()].filter(({ id }) => !bekend.has(id))
  if (erbij.length > 0) neerslag.set('bronnen.json', JSON.stringify([...stand.bronnen, ...erbij]))
  return { neerslag, bronnen: erbij.map((bron) => `Bron erbij: ${String(bron['titel'])} (${String(bron['id'])})`) }
}

function toonVoorstellen(voorstellen: readonly Voorstel[]): string[] {
  if (voorstellen.length === 0) return []
  const woord = { nieuw: 'Nieuw', gewijzigd: 'Gewijzigd', beeindigd: 'Beëindigd', verwijderd: 'Verwijderd' } as const
  const wijzigingen = voorstellen.map((voorstel) => ({ ...voorstel, wat: watGebeurt(voorstel) }))
  const meer = wijzigingen.length - TOON_WIJZIGINGEN
  return [
    `${vatSamen(wijzigingen)}.`,
    ...wijzigingen
      .slice(0, TOON_WIJZIGINGEN)
      .flatMap(({ oud, nieuw, wat, waar }) => [
        `${woord[wat]}: ${toonNaam(nieuw)} – ${waar}`,
        ...verschillen(oud ?? {}, nieuw).map(toonVerschil),
      ]),
    ...(meer > 0 ? [`… en nog ${meer}; na het overnemen te zien met npm run data:diff -- HEAD`] : []),
  ]
}

function mislukt(verslag: readonly string[], fouten: readonly string[]): Uitkomst {
  const aantal = fouten.length === 1 ? '1 probleem' : `${fouten.length} problemen`
  const meer = fouten.length > TOON_FOUTEN ? [`… en nog ${fouten.length - TOON_FOUTEN}`] : []
  return {
    regels: [...verslag, ...fouten.slice(0, TOON_FOUTEN), ...meer, `${aantal}; er is niets geschreven.`],
    gelukt: false,
  }
}
