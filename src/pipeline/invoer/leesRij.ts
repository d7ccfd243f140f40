import type { BijdrageSoort } from '../../domain/bijdrage/bijdrage.ts'
import { kaleTekst } from '../../domain/zoek/zoektekst.ts'
import type { Cel } from './cel.ts'
import type { Waardesoort } from '../../domain/velden/waardesoort.ts'
import { datum, getal, items, jaNee, leesCel, metCodes } from './cel.ts'
import { deelnemersUitRij } from './deelnemersUitRij.ts'
import type { Invoerkolom, Invoernaslag } from './exportcellen.ts'
import { codesVanNamen, gebiedUitRij } from './gebiedUitRij.ts'
import { bronWoord, herkomstUitWoord, ledenUitCel, vestigingUitWoord, vestigingWoord } from './ledenUitRij.ts'
import type { Ruw } from './ruw.ts'
import { metWaarde, recordsIn } from './ruw.ts'
import { begin } from './voorstel.ts'

/** The cells of a row by column, and those that the downloads have for the same record; undefined for a new one. */
export interface Invoerrij {
  id: string
  cellen: ReadonlyMap<string, string>
  geexporteerd: ReadonlyMap<string, readonly string[]> | undefined
}

/**
 * The record after the row, with what is wrong in the row or worth knowing: each sentence starts with its column.
 * `vreemden` are new deelnemers that are in no register.
 */
export function leesRij(
  soort: BijdrageSoort,
  kolommen: readonly Invoerkolom[],
  { id, cellen, geexporteerd }: Invoerrij,
  oud: Ruw | undefined,
  data: Invoernaslag,
): { nieuw: Ruw; fouten: string[]; meldingen: string[]; vreemden: string[] } {
  const fouten: string[] = []
  const vreemden: string[] = []
  const gelezen = new Map(
    kolommen.map(({ kop, begrippen }): [string, Cel] => [
      kop,
      metCodes(leesCel(cellen.get(kop), geexporteerd?.get(kop) ?? []), begrippen),
    ]),
  )
  const cel = (kop: string): Cel => gelezen.get(kop) ?? { wat: 'blijft', leeg: true }
  let nieuw: Ruw = oud ?? { id, ...begin[soort] }
  for (const { kop, lees } of kolommen) {
    if (kop === 'id' || lees.wat !== 'veld') continue
    const uitkomst = waardeUit(cel(kop), lees.soort)
    if (uitkomst === undefined) continue
    if ('fout' in uitkomst) fouten.push(`${kop} ${uitkomst.fout}`)
    else nieuw = metWaarde(nieuw, lees.pad, uitkomst.waarde)
  }
  const neem = (kop: string, pad: string, uitkomst: { fout: string } | { waarde: unknown }) => {
    if ('fout' in uitkomst) fouten.push(`${kop}: ${uitkomst.fout}`)
    else if (nieuw[pad] !== uitkomst.waarde) nieuw = metWaarde(nieuw, [pad], uitkomst.waarde)
  }
  const zekerheid = nieuw['zekerheid']
  const gebiedsveld = soort === 'netwerk' ? 'gebied' : 'werkgebied'
  const { gemeenten, gemeenteByNaam, partijen } = data
  const namen = cel('gemeenten')
  const opNaam =
    namen.wat === 'wordt' && isLeeg(cellen.get('gemeenteCodes'))
      ? codesVanNamen(namen.tekst, gemeenteByNaam)
      : undefined
  if (opNaam !== undefined && 'fout' in opNaam) fouten.push(opNaam.fout)
  const gebied = gebiedUitRij(
    nieuw[gebiedsveld],
    {
      gebiedType: cel('gebiedType'),
      gebiedOmschrijving: cel('gebiedOmschrijving'),
      precisie: cel('precisie'),
      gebiedZekerheid: cel('gebiedZekerheid'),
      gemeenteCodes:
        opNaam !== undefined && 'codes' in opNaam
          ? leesCel(opNaam.codes, geexporteerd?.get('gemeenteCodes') ?? [])
          : cel('gemeenteCodes'),
    },
    gemeenten,
  )
  neem('gebied', gebiedsveld, 'fout' in gebied ? gebied : { waarde: gebied.gebied })
  const leden = (
    veld: string,
    kop: string,
    woordVan: (lid: Ruw) => string,
    maak: (woord: string) => Ruw | undefined,
  ) => {
    if (cel(kop).wat === 'blijft') return
    const uitkomst = ledenUitCel(recordsIn(nieuw[veld]), cel(kop), woordVan, maak)
    neem(kop, veld, 'fout' in uitkomst ? uitkomst : { waarde: uitkomst.leden })
  }
  if (soort === 'netwerk') {
    const uitkomst = deelnemersUitRij(
      recordsIn(nieuw['deelnemers']),
      {
        deelnemers: cel('deelnemers'),
        mboInstellingen: cel('mboInstellingen'),
        vmboVestigingen: cel('vmboVestigingen'),
        penvoerders: cel('penvoerders'),
      },
      zekerheid,
      partijen,
    )
    if ('vreemden' in uitkomst) vreemden.push(...uitkomst.vreemden)
    neem('deelnemers', 'deelnemers', 'fout' in uitkomst ? uitkomst : { waarde: uitkomst.deelnemers })
  } else leden('vestigingen', 'vestigingen', vestigingWoord, vestigingUitWoord(zekerheid))
  leden('herkomst', 'bronnen', bronWoord, herkomstUitWoord(zekerheid))
  const meldingen = geexporteerd === undefined ? [] : overAfgeleid(kolommen, cel, geexporteerd, opNaam !== undefined)
  return { nieuw, fouten, meldingen, vreemden }
}

/** A changed cell of a derived column is told, not lost without a word. For a new record such a cell says nothing yet. */
function overAfgeleid(
  kolommen: readonly Invoerkolom[],
  cel: (kop: string) => Cel,
  geexporteerd: ReadonlyMap<string, readonly string[]>,
  isOpNaam: boolean,
): string[] {
  return kolommen.flatMap(({ kop, lees }) => {
    const raad = lees.wat === 'veld' || (lees.wat === 'samen' && isOpNaam) ? undefined : lees.raad
    const gelezen = cel(kop)
    if (raad === undefined || gelezen.wat === 'blijft') return []
    const isGetal =
      gelezen.wat === 'wordt' && Number(gelezen.tekst.replace(',', '.')) === Number(geexporteerd.get(kop)?.[0])
    return isGetal ? [] : [`${kop} is afgeleid en wordt niet gelezen: ${raad}`]
  })
}

function isLeeg(cel: string | undefined): boolean {
  return cel === undefined || cel.trim() === ''
}

/** `undefined` when the field stays as it is. */
function waardeUit(cel: Cel, soort: Waardesoort): { waarde: unknown } | { fout: string } | undefined {
  if (cel.wat === 'blijft') return undefined
  if (cel.wat === 'wissen') return { waarde: undefined }
  const { tekst } = cel
  switch (soort) {
    case 'tekst':
    case 'samengesteld':
      return { waarde: tekst }
    case 'datum':
      return { waarde: datum(tekst) }
    case 'lijst':
      return { waarde: items(tekst) }
    case 'getal': {
      const waarde = getal(tekst)
      return waarde === undefined ? { fout: `is ‘${tekst}’, maar moet een heel getal zijn` } : { waarde }
    }
    case 'ja-nee': {
      const waarde = jaNee(tekst)
      return waarde === undefined ? { fout: `is ‘${tekst}’, maar moet true of false zijn` } : { waarde }
    }
  }
}

/** `Techniekhuis Noord` → `techniekhuis-noord`: the id of a row that has none. */
export function idVanNaam(naam: string): string {
  return kaleTekst(naam).replaceAll(' ', '-').slice(0, 80).replace(/-+$/, '')
}
