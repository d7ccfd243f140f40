import type { Gemeente } from '../gemeente.ts'
import type { Netwerk } from '../netwerk.ts'
import { opsomming } from '../taal.ts'

/** The STO-regio that a gemeente probably belongs to, and why, as a Dutch sentence. */
export interface Waarschijnlijk {
  netwerk: string
  reden: string
}

type Plek = Pick<Gemeente, 'code' | 'naam' | 'arbeidsmarktregio' | 'rmc'>

/** What is asked of a STO-regio; `gemeenten` are the codes that a source names. */
export interface StoRegio {
  id: string
  naam: string
  gemeenten: readonly string[]
  /** Codes of gemeenten that say not to belong, among others. */
  nietDeelnemers?: readonly string[]
  /** What the editors know better. */
  metDeHand?: Netwerk['gebiedWaarschijnlijk']
}

interface Land {
  /** Of the whole country, each with its number of vestigingen with beroepsgericht vmbo. */
  gemeenten: readonly (Plek & { beroepsgericht: number })[]
  stoRegios: readonly StoRegio[]
  /** Codes of the gemeenten that border on each, by code. */
  buren: ReadonlyMap<string, readonly string[]>
  /** The arbeidsmarktregio and the RMC-regio of a gemeente: `wat` is `RMC-regio`. */
  streken: (gemeente: Plek) => readonly { wat: string; naam: string }[]
}

/**
 * By code, for gemeenten with beroepsgericht vmbo that no STO-regio names. What the editors put right by hand goes before
 * all: it gives a gemeente to a STO-regio, or takes that STO-regio out of what is looked at. Then the first that points to
 * one STO-regio alone: its name has that of the gemeente, and it lies in the same arbeidsmarktregio or RMC-regio; more
 * neighbours belong to it than to any other, of those that share both arbeidsmarktregio and RMC-regio, and if there are
 * none of those that share one; its name has that of the arbeidsmarktregio or RMC-regio, which also decides between equals.
 * Where nothing decides the gemeente is absent.
 */
export function waarschijnlijkGebied(land: Land): ReadonlyMap<string, Waarschijnlijk> {
  const bekend = new Set(land.stoRegios.flatMap(({ gemeenten }) => gemeenten))
  return new Map(
    land.gemeenten
      .filter(({ code, beroepsgericht }) => beroepsgericht > 0 && !bekend.has(code))
      .flatMap((gemeente): [string, Waarschijnlijk][] => {
        const { code } = gemeente
        const stoRegios = land.stoRegios.filter(
          ({ nietDeelnemers = [], metDeHand }) => !nietDeelnemers.includes(code) && !metDeHand?.niet.includes(code),
        )
        const gevonden = metDeHandGegeven(code, stoRegios) ?? wijstNaar(gemeente, { ...land, stoRegios })
        return gevonden === undefined ? [] : [[gemeente.code, gevonden]]
      }),
  )
}

function metDeHandGegeven(code: string, stoRegios: readonly StoRegio[]): Waarschijnlijk | undefined {
  for (const { id, metDeHand } of stoRegios) {
    if (metDeHand?.wel.includes(code)) return { netwerk: id, reden: metDeHand.reden }
  }
  return undefined
}

function wijstNaar(gemeente: Plek, land: Land): Waarschijnlijk | undefined {
  const genoemd = enige(
    land.stoRegios.filter((regio) => heeftNaam(regio, gemeente.naam) && raakt(regio, gemeente, land)),
  )
  if (genoemd !== undefined)
    return { netwerk: genoemd.id, reden: 'De naam van de gemeente komt voor in die van de STO-regio.' }
  const kandidaten = meesteBuren(gemeente, land)
  const buur = enige(kandidaten)
  if (buur !== undefined) return { netwerk: buur.regio.id, reden: redenVanBuren(gemeente, buur.buren) }
  const keuze = kandidaten.length === 0 ? land.stoRegios : kandidaten.map(({ regio }) => regio)
  const naamgenoten = keuze.flatMap((regio) => {
    const streek = land.streken(gemeente).find(({ naam }) => heeftNaam(regio, naam))
    return streek === undefined ? [] : [{ regio, streek }]
  })
  const naamgenoot = enige(naamgenoten)
  if (naamgenoot === undefined) return undefined
  const { wat, naam } = naamgenoot.streek
  return {
    netwerk: naamgenoot.regio.id,
    reden: `De STO-regio heeft de naam van ${wat} ${naam}, waarin de gemeente ligt.`,
  }
}

/** Whether a STO-regio has a gemeente that shares a region with this one: Putten is not in Voorne-Putten. */
function raakt(regio: StoRegio, gemeente: Plek, { gemeenten }: Land): boolean {
  return gemeenten.some((ander) => regio.gemeenten.includes(ander.code) && verwantschap(gemeente, ander) > 0)
}

const enige = <T>(lijst: readonly T[]): T | undefined => (lijst.length === 1 ? lijst[0] : undefined)

const woorden = (naam: string) =>
  ` ${naam
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

function heeftNaam(regio: StoRegio, naam: string): boolean {
  return woorden(regio.naam).includes(woorden(naam))
}

interface Kandidaat {
  regio: StoRegio
  buren: Plek[]
}

/** The STO-regio's with the most neighbours, of the nearest kin that there is. */
function meesteBuren(gemeente: Plek, { gemeenten, stoRegios, buren }: Land): Kandidaat[] {
  const codes = new Set(buren.get(gemeente.code) ?? [])
  const omliggend = gemeenten.filter(({ code }) => codes.has(code))
  const perGraad = [2, 1].map((graad) => {
    const verwant = omliggend.filter((buur) => verwantschap(gemeente, buur) === graad)
    return stoRegios
      .map((regio) => ({ regio, buren: verwant.filter(({ code }) => regio.gemeenten.includes(code)) }))
      .filter((kandidaat) => kandidaat.buren.length > 0)
  })
  const naaste = perGraad.find((kandidaten) => kandidaten.length > 0) ?? []
  const meeste = Math.max(0, ...naaste.map((kandidaat) => kandidaat.buren.length))
  return naaste.filter((kandidaat) => kandidaat.buren.length === meeste)
}

/** How many of arbeidsmarktregio and RMC-regio two gemeenten share. */
function verwantschap(a: Plek, b: Plek): number {
  return Number(a.arbeidsmarktregio === b.arbeidsmarktregio) + Number(a.rmc === b.rmc)
}

function redenVanBuren(gemeente: Plek, buren: readonly Plek[]): string {
  const namen = opsomming(buren.map(({ naam }) => naam))
  const wie =
    buren.length === 1 ? `Buurgemeente ${namen} hoort erbij en ligt` : `Buurgemeenten ${namen} horen erbij en liggen`
  return `${wie} in ${gedeeldeStreek(gemeente, buren)}.`
}

function gedeeldeStreek(gemeente: Plek, buren: readonly Plek[]): string {
  const arbeidsmarktregio = buren.every((buur) => buur.arbeidsmarktregio === gemeente.arbeidsmarktregio)
  const rmc = buren.every((buur) => buur.rmc === gemeente.rmc)
  if (arbeidsmarktregio && rmc) return 'dezelfde arbeidsmarktregio en RMC-regio'
  if (arbeidsmarktregio) return 'dezelfde arbeidsmarktregio'
  return rmc ? 'dezelfde RMC-regio' : 'dezelfde arbeidsmarktregio of RMC-regio'
}
