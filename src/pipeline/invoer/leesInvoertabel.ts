import type { BijdrageSoort } from '../../domain/bijdrage/bijdrage.ts'
import type { Codering } from './codering.ts'
import { exportkoppen, exporttabellen } from './exportcellen.ts'
import { isLijstkop, leesControlelijst } from './leesControlelijst.ts'
import { herkenKoppen, isKoprij, keurKoppen, soortVanKoppen } from './kolommen.ts'
import { idVanNaam, leesRij } from './leesRij.ts'
import type { Rij } from './leesTabel.ts'
import { leesTabel } from './leesTabel.ts'
import { MAX_RIJEN } from './leesgrenzen.ts'
import type { Stand } from './stand.ts'
import type { Aanlevering, Voorstel } from './voorstel.ts'

/** How a table is taken in. */
export interface Tabelkeuze {
  codering?: Codering
  soort?: BijdrageSoort
  /** Columns that nobody knows are named and left out; else they are a mistake. */
  zonderOnbekend?: boolean
  /** ISO date: that of an answer in a list without one. */
  vandaag: string
}

/** Reads a CSV or XLSX with one netwerk or instelling a row, or a list of a round of checking; `naam` is what the file is called in messages. */
export async function leesInvoertabel(
  pad: string,
  naam: string,
  stand: Stand,
  { codering, soort: gekozen, zonderOnbekend = false, vandaag }: Tabelkeuze,
): Promise<Aanlevering> {
  const bekend = exportkoppen
  const rijen: Rij[] = []
  const fouten: string[] = []
  const meldingen: string[] = []
  const leesfout = await leesTabel(
    pad,
    (rij) => {
      rijen.push(rij)
      if (rijen.length <= MAX_RIJEN + 1) return undefined
      return { fout: `heeft meer dan ${MAX_RIJEN.toLocaleString('nl-NL')} rijen; verdeel het in kleinere bestanden` }
    },
    {
      ...(codering === undefined ? {} : { codering }),
      isKop: (cellen) => isKoprij(cellen, bekend) || isLijstkop(cellen),
      bladGekozen: (gelezen, andere) => {
        const rest = andere.map((blad) => `‘${blad}’`).join(', ')
        meldingen.push(`${naam}: gelezen is het blad ‘${gelezen}’; niet gelezen: ${rest}`)
      },
    },
  )
  if (leesfout !== undefined) return mislukt([`${naam} ${leesfout.fout}`])
  const [eerste, ...inhoud] = rijen
  if (eerste === undefined) return mislukt([`${naam} is leeg`])
  if (isLijstkop(eerste.cellen)) {
    const lijst = leesControlelijst([eerste, ...inhoud], naam, vandaag)
    return { voorstellen: [], bronnen: [], ...lijst }
  }
  const koppen = herkenKoppen(eerste.cellen, bekend)
  const soort = gekozen ?? soortVanKoppen(koppen, bekend)
  if (typeof soort === 'object') return mislukt([`${naam} ${soort.fout}`])
  const isGevuld = (kolom: number) => inhoud.some(({ cellen }) => (cellen[kolom] ?? '').trim() !== '')
  const koppenFouten = keurKoppen(koppen, bekend[soort], { isGevuld, zonderOnbekend })
  if (koppenFouten.length > 0) return mislukt(koppenFouten.map((fout) => `${naam}: ${fout}`))
  const weggelaten = koppen.filter((kop) => kop !== '' && !bekend[soort].includes(kop))
  if (weggelaten.length > 0) meldingen.push(`${naam}: niet gelezen zijn de kolommen ${weggelaten.join(', ')}`)

  const { tabellen, register } = exporttabellen(stand)
  const voorstellen: Voorstel[] = []
  const vreemden = new Set<string>()
  for (const { nummer, cellen } of inhoud) {
    const waar = `${naam} rij ${nummer}`
    const celBij = new Map(koppen.map((een, kolom): [string, string] => [een, cellen[kolom] ?? '']))
    const id = celBij.get('id')?.trim() || idVanNaam(celBij.get('naam') ?? '')
    if (id === '') {
      fouten.push(`${waar}: id en naam zijn leeg`)
      continue
    }
    const oud = stand.records.get(id)
    if (oud !== undefined && oud.soort !== soort) {
      fouten.push(`${waar}: id ${id} is van ${oud.soort === 'netwerk' ? 'een netwerk' : 'een mbo-instelling'}`)
      continue
    }
    const { kolommen, cellenVan } = tabellen[soort]
    const rij = { id, cellen: celBij, geexporteerd: cellenVan.get(id) }
    const gelezen = leesRij(soort, kolommen, rij, oud?.ruw, register)
    fouten.push(...gelezen.fouten.map((fout) => `${waar}: ${fout}`))
    meldingen.push(...gelezen.meldingen.map((melding) => `${waar}: ${melding}`))
    for (const vreemde of gelezen.vreemden) vreemden.add(vreemde)
    const genoemd = new Set([...celBij].filter(([, cel]) => cel.trim() !== '').map(([een]) => een))
    const { nieuw } = gelezen
    voorstellen.push({ waar, soort, id, ...(oud === undefined ? {} : { oud: oud.ruw }), nieuw, genoemd })
  }
  if (vreemden.size > 0) {
    const meer = vreemden.size > TOON_VREEMDEN ? ` en nog ${vreemden.size - TOON_VREEMDEN}` : ''
    meldingen.push(
      `${naam}: deelnemers die in geen register staan: ${[...vreemden].slice(0, TOON_VREEMDEN).join('; ')}${meer}`,
    )
  }
  return { voorstellen, bronnen: [], fouten, meldingen }
}

/** New deelnemers without a code that are told by name. */
const TOON_VREEMDEN = 50

function mislukt(fouten: string[]): Aanlevering {
  return { voorstellen: [], bronnen: [], fouten, meldingen: [] }
}
