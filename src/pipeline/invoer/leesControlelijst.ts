import * as z from 'zod/mini'
import { datumSchema } from '../../domain/begrip.ts'
import { kolomletters } from '../../domain/rekenblad/rekenblad.ts'
import type { Lijstkolom, Oordeel } from '../../domain/ronde/controlelijst.ts'
import { lijstkolommen } from '../../domain/ronde/controlelijst.ts'
import type { Kenmerk } from '../../domain/ronde/kenmerk.ts'
import { leesKenmerk } from '../../domain/ronde/kenmerk.ts'
import { datum } from './cel.ts'
import type { Rij } from './leesTabel.ts'

/** An answer from a list of a round of checking. */
export interface Rondeantwoord {
  /** `firda.xlsx rij 5` */
  waar: string
  kenmerk: Kenmerk
  klopt: boolean
  /** What the list said when it went out. */
  gezegd: string
  /** ISO date, as precisely as it was given. */
  datum: string
  /** In what function it was answered, and what was said with it; empty when nothing was. */
  functie: string
  toelichting: string
}

/** What came out of a list: its answers, and what is wrong or worth knowing, in Dutch. */
export interface GelezenLijst {
  antwoorden: Rondeantwoord[]
  fouten: string[]
  meldingen: string[]
}

/** What people write for an answer, beside what can be chosen. */
const woorden: Readonly<Record<string, Oordeel>> = {
  ...{ klopt: 'klopt', ja: 'klopt', juist: 'klopt', akkoord: 'klopt' },
  ...{ 'klopt niet': 'klopt niet', nee: 'klopt niet', onjuist: 'klopt niet', 'niet juist': 'klopt niet' },
  ...{ 'weet niet': 'weet niet', 'weet ik niet': 'weet niet', onbekend: 'weet niet', '?': 'weet niet' },
}

/** Characters; together they fit what is kept beside a source. */
const MAX_TOELICHTING = 280
const MAX_FUNCTIE = 80

const kaal = (kop: string) => kop.toLowerCase().replaceAll(/[^a-z]/g, '')
const nodig: readonly Lijstkolom[] = ['Antwoord', 'Kenmerk']

/** The place of each column of a list among these heads, in whatever order and capitals. */
function plaatsen(koppen: readonly string[]): ReadonlyMap<Lijstkolom, number> {
  const kale = koppen.map(kaal)
  return new Map(
    lijstkolommen.flatMap((kop): [Lijstkolom, number][] => {
      const plaats = kale.indexOf(kaal(kop))
      return plaats === -1 ? [] : [[kop, plaats]]
    }),
  )
}

/** Whether a row holds the heads of a list, also when one of them was taken away. */
export function isLijstkop(cellen: readonly string[]): boolean {
  const gevonden = plaatsen(cellen)
  return gevonden.size > 3 && nodig.some((kop) => gevonden.has(kop))
}

/**
 * Reads a list that comes back: the rows of its sheet, heads first. A row without an answer says nothing, one with
 * `weet niet` neither; of what is wrong the cell is named. `vandaag` is an ISO date.
 */
export function leesControlelijst(
  [kop, ...rijen]: readonly [Rij, ...Rij[]],
  naam: string,
  vandaag: string,
): GelezenLijst {
  const plaats = plaatsen(kop.cellen)
  const ontbreekt = nodig.filter((een) => !plaats.has(een))
  if (ontbreekt.length > 0) {
    const fouten = ontbreekt.map(
      (een) => `${naam}: de kolom ${een} ontbreekt; gebruik de lijst zoals wij haar stuurden`,
    )
    return { antwoorden: [], fouten, meldingen: [] }
  }
  const gelezen: GelezenLijst = { antwoorden: [], fouten: [], meldingen: [] }
  let beantwoord = 0
  for (const { nummer, cellen } of rijen) {
    const cel = (een: Lijstkolom) => cellen[plaats.get(een) ?? -1]?.trim() ?? ''
    const adres = (een: Lijstkolom) => `${naam} cel ${kolomletters(plaats.get(een) ?? 0)}${nummer} (${een})`
    const [gezegd, toelichting, functie] = [cel('Wat wij denken'), cel('Toelichting'), cel('Functie')]
    const tekst = cel('Antwoord')
    if (tekst === '') {
      if (toelichting !== '')
        gelezen.meldingen.push(`${adres('Toelichting')}: zonder antwoord; niet verwerkt: ${toelichting}`)
      continue
    }
    beantwoord += 1
    const oordeel = woorden[tekst.toLowerCase().replace(/[.!]$/, '')]
    const kenmerk = leesKenmerk(cel('Kenmerk'))
    const dag = cel('Datum') === '' ? vandaag : datum(cel('Datum'))
    const fouten = [
      ...(oordeel === undefined
        ? [`${adres('Antwoord')}: ‘${tekst}’ is geen antwoord; kies klopt, klopt niet of weet niet`]
        : []),
      ...(kenmerk === undefined
        ? [
            `${adres('Kenmerk')}: hieraan is niet te zien welke regel dit is; neem het kenmerk over uit de lijst die wij stuurden`,
          ]
        : []),
      ...datumfout(dag, vandaag).map((fout) => `${adres('Datum')}: ${fout}`),
      ...(toelichting.length > MAX_TOELICHTING
        ? [`${adres('Toelichting')}: is langer dan ${MAX_TOELICHTING} tekens`]
        : []),
      ...(functie.length > MAX_FUNCTIE ? [`${adres('Functie')}: is langer dan ${MAX_FUNCTIE} tekens`] : []),
    ]
    gelezen.fouten.push(...fouten)
    if (fouten.length > 0 || kenmerk === undefined) continue
    if (oordeel === 'weet niet') {
      if (toelichting !== '')
        gelezen.meldingen.push(`${adres('Toelichting')}: bij ‘weet niet’; niet verwerkt: ${toelichting}`)
      continue
    }
    const waar = `${naam} rij ${nummer}`
    gelezen.antwoorden.push({ waar, kenmerk, klopt: oordeel === 'klopt', gezegd, datum: dag, functie, toelichting })
  }
  gelezen.meldingen.push(`${naam}: ${beantwoord} van ${rijen.length} regels beantwoord`)
  return gelezen
}

function datumfout(dag: string, vandaag: string): string[] {
  const gelezen = z.safeParse(datumSchema, dag)
  if (!gelezen.success) return [`‘${dag}’ is geen datum; schrijf haar als 14-5-2026`]
  return dag > vandaag ? [`${dag} moet nog komen`] : []
}
