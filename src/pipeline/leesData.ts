import { readFile, readdir } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import type { Topology } from 'topojson-specification'
import * as z from 'zod/mini'
import type { Gemeente } from '../domain/gemeente.ts'
import { gemeenteSchema } from '../domain/gemeente.ts'
import type { Bron } from '../domain/bron.ts'
import { bronSchema } from '../domain/bron.ts'
import type { Lijnen } from '../domain/houvast.ts'
import { lijnenSchema } from '../domain/houvast.ts'
import type { Indeling, Regio } from '../domain/indeling.ts'
import { regioSchema } from '../domain/indeling.ts'
import type { Kengetal, Les, NaamloosVoorbeeld, Standpunt, Sturingsperspectief, VormKennis } from '../domain/kennis.ts'
import {
  kengetalSchema,
  lesSchema,
  naamloosVoorbeeldSchema,
  standpuntSchema,
  sturingsperspectiefSchema,
  vormKennisSchema,
} from '../domain/kennis.ts'
import type { MboInstelling } from '../domain/mboInstelling.ts'
import { mboInstellingSchema } from '../domain/mboInstelling.ts'
import type { Netwerk } from '../domain/netwerk.ts'
import { netwerkSchema } from '../domain/netwerk.ts'
import type { Plaats, Postcode } from '../domain/plaats.ts'
import { plaatsSchema, postcodeSchema } from '../domain/plaats.ts'
import type { Roepnaam } from '../domain/roepnaam.ts'
import { roepnaamSchema } from '../domain/roepnaam.ts'
import type { VroegereGemeente } from '../domain/vroegereGemeente.ts'
import { vroegereGemeenteSchema } from '../domain/vroegereGemeente.ts'
import type { VmboVestiging } from '../domain/vmboVestiging.ts'
import { vmboVestigingSchema } from '../domain/vmboVestiging.ts'
import { beschrijfFout } from './beschrijfFout.ts'
import { canoniekRecord, canoniekRegister, canoniekeLijst, canoniekeTabel } from './canoniek.ts'
import { parseJson } from './parseJson.ts'
import type { Probleem } from './probleem.ts'

/** A record with the file that it was read from. */
export interface MetBestand<T> {
  /** Path inside `data/`, with a row number for tables: `vmbo-vestigingen.json[12]`. */
  bestand: string
  record: T
}

/** Everything of `data/` that matches its schema, each record with its file. */
export interface Curatie {
  gemeenten: MetBestand<Gemeente>[]
  regios: Record<Indeling, MetBestand<Regio>[]>
  mboInstellingen: MetBestand<MboInstelling>[]
  vmboVestigingen: MetBestand<VmboVestiging>[]
  roepnamen: MetBestand<Roepnaam>[]
  vroegereGemeenten: MetBestand<VroegereGemeente>[]
  postcodes: MetBestand<Postcode>[]
  plaatsen: MetBestand<Plaats>[]
  netwerken: MetBestand<Netwerk>[]
  bronnen: MetBestand<Bron>[]
  kengetallen: MetBestand<Kengetal>[]
  standpunten: MetBestand<Standpunt>[]
  samenwerkingsvormen: MetBestand<VormKennis>[]
  succesfactoren: MetBestand<Les>[]
  aandachtspunten: MetBestand<Les>[]
  sturingsperspectieven: MetBestand<Sturingsperspectief>[]
  naamlozeVoorbeelden: MetBestand<NaamloosVoorbeeld>[]
  grenzen: Topology | undefined
  /** Lines of longitude and latitude; none while the script that makes them has not been run. */
  rivieren: Lijnen
  /** Ids, codes and file names of records that do not match their schema: they exist, though nothing can be read from them. */
  geweigerd: ReadonlySet<string>
}

/** A file with what it should look like when written canonically; only known when all of it matches its schema. */
export interface Schrijfwijze {
  bestand: string
  gelezen: string
  canoniek: string
}

export interface Lezing {
  data: Curatie
  problemen: Probleem[]
  schrijfwijzen: Schrijfwijze[]
}

async function leesTekst(map: string, bestand: string, nieuw: Neerslag): Promise<{ tekst: string } | { fout: string }> {
  if (nieuw.has(bestand)) {
    const tekst = nieuw.get(bestand)
    return tekst === undefined ? { fout: 'ontbreekt' } : { tekst }
  }
  try {
    return { tekst: await readFile(join(map, bestand), 'utf8') }
  } catch (fout) {
    const code: unknown = fout instanceof Error ? Reflect.get(fout, 'code') : undefined
    return { fout: code === 'ENOENT' ? 'ontbreekt' : `is niet te lezen (${String(code)})` }
  }
}

type RecordSchema = z.ZodMiniObject

/** Behind the name of a file that is still being written. */
export const ONAF = '.nieuw'

/** Path inside `data/` → its new text; undefined when the file goes. */
export type Neerslag = ReadonlyMap<string, string | undefined>

/**
 * Reads `map` (the folder `data/`); never throws on bad content: what is wrong comes back as `problemen`. Files of
 * `nieuw` are read as if they stood there already.
 */
export async function leesData(map: string, nieuw: Neerslag = new Map()): Promise<Lezing> {
  const problemen: Probleem[] = []
  const schrijfwijzen: Schrijfwijze[] = []
  const geweigerd = new Set<string>()

  function keur<S extends RecordSchema>(schema: S, bestand: string, ruw: unknown): z.output<S> | undefined {
    const uitkomst = z.safeParse(schema, ruw)
    if (uitkomst.success) return uitkomst.data
    for (const issue of uitkomst.error.issues) {
      problemen.push(...beschrijfFout(issue, ruw, schema).map((fout) => ({ bestand, ...fout })))
    }
    weiger(bestand, ruw)
    return undefined
  }

  function weiger(bestand: string, ruw: unknown): void {
    geweigerd.add(basename(bestand, '.json'))
    if (typeof ruw !== 'object' || ruw === null) return
    for (const sleutel of ['id', 'code']) {
      const waarde: unknown = Reflect.get(ruw, sleutel)
      if (typeof waarde === 'string') geweigerd.add(waarde)
    }
  }

  async function leesJson(bestand: string): Promise<{ tekst: string; waarde: unknown } | undefined> {
    const gelezen = await leesTekst(map, bestand, nieuw)
    if ('fout' in gelezen) {
      problemen.push({ bestand, boodschap: gelezen.fout })
      return undefined
    }
    const json = parseJson(gelezen.tekst)
    if ('fout' in json) {
      problemen.push({ bestand, boodschap: json.fout })
      weiger(bestand, undefined)
      return undefined
    }
    return { ...gelezen, waarde: json.waarde }
  }

  async function leesTabel<S extends RecordSchema>(
    bestand: string,
    schema: S,
    schrijfwijze = canoniekeTabel,
  ): Promise<MetBestand<z.output<S>>[]> {
    const gelezen = await leesJson(bestand)
    if (gelezen === undefined) return []
    const rijen = gelezen.waarde
    if (!Array.isArray(rijen)) {
      problemen.push({ bestand, boodschap: 'moet een lijst zijn: [ … ]' })
      return []
    }
    const goed = rijen.flatMap((rij: unknown, index) => {
      const record = keur(schema, `${bestand}[${index}]`, rij)
      return record === undefined ? [] : [{ bestand: `${bestand}[${index}]`, record }]
    })
    if (goed.length === rijen.length) {
      const canoniek = schrijfwijze(
        rijen,
        goed.map(({ record }) => record),
      )
      schrijfwijzen.push({ bestand, gelezen: gelezen.tekst, canoniek })
    }
    return goed
  }

  async function leesMap<S extends RecordSchema>(submap: string, schema: S): Promise<MetBestand<z.output<S>>[]> {
    const paden = await readdir(join(map, submap), { recursive: true, withFileTypes: true }).catch(() => [])
    const zichtbaar = paden.filter(({ name }) => !name.startsWith('.'))
    const padVan = (item: (typeof paden)[number]) =>
      relative(map, join(item.parentPath, item.name)).split(sep).join('/')
    const opSchijf = zichtbaar
      .filter((item) => item.isFile())
      .map(padVan)
      .filter((bestand) => !nieuw.has(bestand))
    const erbij = [...nieuw].flatMap(([bestand, tekst]) =>
      tekst !== undefined && bestand.startsWith(`${submap}/`) ? [bestand] : [],
    )
    const alles = [...opSchijf, ...erbij].toSorted()
    for (const item of zichtbaar) {
      if (item.isDirectory() ? item.name.endsWith('.json') : !item.isFile())
        problemen.push({
          bestand: padVan(item),
          boodschap: `wordt niet gelezen: het is ${item.isDirectory() ? 'een map' : 'een koppeling'}, geen bestand`,
        })
    }
    const bestanden = alles.filter((bestand) => bestand.endsWith('.json'))
    for (const bestand of alles) {
      if (bestand.endsWith(ONAF))
        problemen.push({ bestand, boodschap: 'is overgebleven van een commando dat werd afgebroken; gooi het weg' })
      else if (!bestand.endsWith('.json'))
        problemen.push({ bestand, boodschap: 'wordt niet gelezen: de naam moet op .json eindigen' })
    }
    if (bestanden.length === 0) problemen.push({ bestand: submap, boodschap: 'bevat geen records' })
    const records: MetBestand<z.output<S>>[] = []
    // One after the other: a system lets only so many files be open at once.
    for (const bestand of bestanden) {
      const gelezen = await leesJson(bestand)
      const record = gelezen && keur(schema, bestand, gelezen.waarde)
      if (gelezen === undefined || record === undefined) continue
      schrijfwijzen.push({ bestand, gelezen: gelezen.tekst, canoniek: canoniekRecord(gelezen.waarde, record) })
      records.push({ bestand, record })
    }
    return records
  }

  const data: Curatie = {
    gemeenten: await leesTabel('gemeenten.json', gemeenteSchema, canoniekRegister),
    regios: {
      provincie: await leesTabel('indelingen/provincies.json', regioSchema),
      arbeidsmarktregio: await leesTabel('indelingen/arbeidsmarktregios.json', regioSchema),
      corop: await leesTabel('indelingen/corop.json', regioSchema),
      rmc: await leesTabel('indelingen/rmc.json', regioSchema),
    },
    mboInstellingen: await leesMap('mbo-instellingen', mboInstellingSchema),
    vmboVestigingen: await leesTabel('vmbo-vestigingen.json', vmboVestigingSchema, canoniekRegister),
    roepnamen: await leesTabel('roepnamen.json', roepnaamSchema),
    vroegereGemeenten: await leesTabel('vroegere-gemeenten.json', vroegereGemeenteSchema, canoniekRegister),
    postcodes: await leesTabel('postcodes.json', postcodeSchema, canoniekRegister),
    plaatsen: await leesTabel('plaatsen.json', plaatsSchema, canoniekRegister),
    netwerken: await leesMap('netwerken', netwerkSchema),
    bronnen: await leesTabel('bronnen.json', bronSchema),
    kengetallen: await leesTabel('kennis/kengetallen.json', kengetalSchema, canoniekeLijst),
    standpunten: await leesTabel('kennis/standpunten.json', standpuntSchema, canoniekeLijst),
    samenwerkingsvormen: await leesTabel('kennis/samenwerkingsvormen.json', vormKennisSchema, canoniekeLijst),
    succesfactoren: await leesTabel('kennis/succesfactoren.json', lesSchema, canoniekeLijst),
    aandachtspunten: await leesTabel('kennis/aandachtspunten.json', lesSchema, canoniekeLijst),
    sturingsperspectieven: await leesTabel(
      'kennis/sturingsperspectieven.json',
      sturingsperspectiefSchema,
      canoniekeLijst,
    ),
    naamlozeVoorbeelden: await leesTabel('kennis/naamloze-voorbeelden.json', naamloosVoorbeeldSchema, canoniekeLijst),
    grenzen: await leesGrenzen(map, nieuw, problemen),
    rivieren: await leesRivieren(map, nieuw, problemen),
    geweigerd,
  }
  return { data, problemen, schrijfwijzen }
}

const grenzenSchema = z.looseObject({
  type: z.literal('Topology'),
  objects: z.looseObject({ gemeenten: z.looseObject({}) }),
})

/** The borders are made by a script with checks of its own, so only their outline is looked at here. */
async function leesGrenzen(map: string, nieuw: Neerslag, problemen: Probleem[]): Promise<Topology | undefined> {
  const bestand = 'grenzen.topojson'
  const gelezen = await leesTekst(map, bestand, nieuw)
  const json = 'fout' in gelezen ? undefined : parseJson(gelezen.tekst)
  if (json === undefined || 'fout' in json || !isTopology(json.waarde)) {
    problemen.push({ bestand, boodschap: 'ontbreekt of is geen TopoJSON met gemeenten; maak het met npm run geo' })
    return undefined
  }
  return json.waarde
}

async function leesRivieren(map: string, nieuw: Neerslag, problemen: Probleem[]): Promise<Lijnen> {
  const bestand = 'rivieren.json'
  const gelezen = await leesTekst(map, bestand, nieuw)
  if ('fout' in gelezen) return []
  const json = parseJson(gelezen.tekst)
  const lijnen = z.safeParse(lijnenSchema, 'fout' in json ? undefined : json.waarde)
  if (lijnen.success) return lijnen.data
  problemen.push({ bestand, boodschap: 'is geen lijst van lijnen; maak het met npm run geo' })
  return []
}

function isTopology(waarde: unknown): waarde is Topology {
  return z.safeParse(grenzenSchema, waarde).success
}
