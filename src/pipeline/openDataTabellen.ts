import { alsCsv } from '../domain/exporteer.ts'
import { gemeentenInGebied } from '../domain/gebied.ts'
import type { Gebied } from '../domain/gebied.ts'
import type { Gemeente } from '../domain/gemeente.ts'
import type { Indeling } from '../domain/indeling.ts'
import { indelingSchema } from '../domain/indeling.ts'
import type { MboInstelling } from '../domain/mboInstelling.ts'
import type { Deelnemer } from '../domain/deelnemer.ts'
import type { Netwerk } from '../domain/netwerk.ts'
import type { GemeenteKern, InstellingKern, School } from '../domain/overzicht.ts'
import { brinVan } from '../domain/vmboVestiging.ts'

/*
 * The open tables. Closed values are written as in the JSON (`sto-regio`), so that both can be joined; a list is one
 * cell with `; ` between its items. Names of columns are part of the public contract.
 */

/** One column: its head, and the cell of a record. */
type Kolom<T> = readonly [kop: string, cel: (rij: T) => Cel]
type Cel = string | number | boolean | undefined | readonly (string | undefined)[]

function tabel<T>(kolommen: readonly Kolom<T>[], rijen: readonly T[]): string {
  return alsCsv([kolommen.map(([kop]) => kop), ...rijen.map((rij) => kolommen.map(([, cel]) => schrijf(cel(rij))))])
}

function schrijf(cel: Cel): string {
  if (typeof cel === 'object') return cel.filter((item) => item !== undefined).join('; ')
  return cel === undefined ? '' : String(cel)
}

/** What the columns need beside the record: names by code, and points on the map. */
export interface Tabelnaslag {
  gemeenten: readonly Gemeente[]
  naamVanInstelling: ReadonlyMap<string, string>
  naamVanSchool: ReadonlyMap<string, string>
  naamVanRegio: Record<Indeling, ReadonlyMap<string, string>>
}

/** Columns about an area, for a record that has one. */
function gebiedKolommen<T>(van: (rij: T) => Gebied, { gemeenten }: Tabelnaslag): Kolom<T>[] {
  const namen = new Map(gemeenten.map(({ code, naam }) => [code, naam]))
  const regionaal = (rij: T) => {
    const gebied = van(rij)
    return gebied.type === 'regionaal' ? gebied : undefined
  }
  return [
    ['gebiedType', (rij) => van(rij).type],
    ['gebiedOmschrijving', (rij) => regionaal(rij)?.omschrijving],
    ['precisie', (rij) => regionaal(rij)?.precisie],
    ['gebiedZekerheid', (rij) => zekerheidVan(van(rij))],
    ['gemeenteCodes', (rij) => gemeentenInGebied(van(rij), gemeenten)],
    ['gemeenten', (rij) => gemeentenInGebied(van(rij), gemeenten).map((code) => namen.get(code))],
  ]
}

function zekerheidVan(gebied: Gebied): string | undefined {
  return gebied.type === 'onbekend' ? undefined : gebied.zekerheid
}

const bronnen = ({ herkomst }: { herkomst: readonly { bron: string }[] }) => [
  ...new Set(herkomst.map(({ bron }) => bron)),
]

/** One row a netwerk, long texts included. */
export function netwerkenCsv(netwerken: readonly Netwerk[], naslag: Tabelnaslag): string {
  const naamVan = ({ instelling, school, naam }: Deelnemer) =>
    naslag.naamVanInstelling.get(instelling ?? '') ?? naslag.naamVanSchool.get(school ?? '') ?? naam
  return tabel<Netwerk>(
    [
      ['id', ({ id }) => id],
      ['naam', ({ naam }) => naam],
      ['aliassen', ({ aliassen }) => aliassen],
      ['soort', ({ soort }) => soort],
      ['vorm', ({ vorm }) => vorm],
      ['reikwijdte', ({ reikwijdte }) => reikwijdte],
      ['relevantie', ({ relevantie }) => relevantie],
      ['status', ({ status }) => status],
      ['van', ({ periode }) => periode.van],
      ['tot', ({ periode }) => periode.tot],
      ...gebiedKolommen<Netwerk>(({ gebied }) => gebied, naslag),
      ['deelnemers', ({ deelnemers }) => deelnemers.map(naamVan)],
      ['penvoerders', ({ deelnemers }) => deelnemers.filter(({ rol }) => rol === 'penvoerder').map(naamVan)],
      ['mboInstellingen', ({ deelnemers }) => deelnemers.map(({ instelling }) => instelling)],
      ['vmboVestigingen', ({ deelnemers }) => deelnemers.map(({ school }) => school)],
      ['aantalScholen', ({ aantalScholen }) => aantalScholen],
      ['partijtypen', ({ partijtypen }) => partijtypen],
      ['sectoren', ({ sectoren }) => sectoren],
      ['profielen', ({ profielen }) => profielen],
      ['niveaus', ({ niveaus }) => niveaus],
      ['samenwerkingsniveaus', ({ samenwerkingsniveaus }) => samenwerkingsniveaus],
      ['samenwerkingsvormen', ({ samenwerkingsvormen }) => samenwerkingsvormen],
      ['themas', ({ themas }) => themas],
      ['soortRoute', ({ soortRoute }) => soortRoute],
      ['borging', ({ borging }) => borging.vorm],
      ['financiering', ({ financiering }) => financiering.uit],
      ['bedrag', ({ financiering }) => financiering.bedrag],
      ['totaal', ({ financiering }) => financiering.totaal],
      ['behoortTot', ({ behoortTot }) => behoortTot],
      ['opvolgerVan', ({ opvolgerVan }) => opvolgerVan],
      ['opgevolgdDoor', ({ opgevolgdDoor }) => opgevolgdDoor],
      ['verwantMet', ({ verwantMet }) => verwantMet],
      ['doel', ({ doel }) => doel],
      ['samenvatting', ({ samenvatting }) => samenvatting],
      ['website', ({ website }) => website],
      ['kenmerken', ({ kenmerken }) => kenmerken],
      ['opmerking', ({ opmerking }) => opmerking],
      ['zekerheid', ({ zekerheid }) => zekerheid],
      ['peildatum', ({ peildatum }) => peildatum],
      ['bronnen', bronnen],
    ],
    netwerken,
  )
}

/** One row an mbo-instelling of 2018 or of now, at the point of its main vestiging. */
export function mboInstellingenCsv(
  instellingen: readonly MboInstelling[],
  kernen: readonly InstellingKern[],
  naslag: Tabelnaslag,
): string {
  const hoofdVan = new Map(
    kernen.map(({ id, vestigingen }) => [
      id,
      vestigingen.find(({ hoofdvestiging }) => hoofdvestiging) ?? vestigingen[0],
    ]),
  )
  return tabel<MboInstelling>(
    [
      ['id', ({ id }) => id],
      ['naam', ({ naam }) => naam],
      ['officieleNaam', ({ officieleNaam }) => officieleNaam],
      ['korteNaam', ({ korteNaam }) => korteNaam],
      ['aliassen', ({ aliassen }) => aliassen],
      ['soort', ({ soort }) => soort],
      ['groenOnderwijs', ({ groenOnderwijs }) => groenOnderwijs],
      ['bereik', ({ bereik }) => bereik],
      ['brin', ({ brin }) => brin],
      ['bestuur', ({ bestuur }) => bestuur],
      ['website', ({ website }) => website],
      ['bestaatVan', ({ bestaatVan }) => bestaatVan],
      ['bestaatTot', ({ bestaatTot }) => bestaatTot],
      ['voortgekomenUit', ({ voortgekomenUit }) => voortgekomenUit],
      ['opgegaanIn', ({ opgegaanIn }) => opgegaanIn],
      ['hoofdvestiging', ({ id }) => hoofdVan.get(id)?.plaats],
      ['lat', ({ id }) => hoofdVan.get(id)?.positie.lat],
      ['lon', ({ id }) => hoofdVan.get(id)?.positie.lon],
      ['positieBasis', ({ id }) => hoofdVan.get(id)?.positie.basis],
      ['vestigingen', ({ vestigingen }) => vestigingen.map(({ plaats, gemeente }) => `${plaats} (${gemeente})`)],
      ...gebiedKolommen<MboInstelling>(({ werkgebied }) => werkgebied, naslag),
      ['opmerking', ({ opmerking }) => opmerking],
      ['zekerheid', ({ zekerheid }) => zekerheid],
      ['peildatum', ({ peildatum }) => peildatum],
      ['bronnen', bronnen],
    ],
    instellingen,
  )
}

/** One row a vmbo-vestiging; its point is that of its postcode area, or of its place. */
export function vmboVestigingenCsv(scholen: readonly School[], { gemeenten }: Tabelnaslag): string {
  const namen = new Map(gemeenten.map(({ code, naam }) => [code, naam]))
  return tabel<School>(
    [
      ['code', ({ code }) => code],
      ['brin', brinVan],
      ['bestuur', ({ bestuur }) => bestuur],
      ['naam', ({ naam, registernaam }) => registernaam ?? naam],
      ['roepnaam', ({ naam }) => naam],
      ['postcode', ({ postcode }) => postcode],
      ['plaats', ({ plaats }) => plaats],
      ['gemeente', ({ gemeente }) => gemeente],
      ['gemeenteNaam', ({ gemeente }) => namen.get(gemeente)],
      ['structuur', ({ structuur }) => structuur],
      ['website', ({ website }) => website ?? ''],
      ['lat', ({ positie }) => positie.lat],
      ['lon', ({ positie }) => positie.lon],
      ['positieBasis', ({ positie }) => positie.basis],
    ],
    scholen,
  )
}

/** One row a gemeente, with its regions by id and name and what the map counts there. */
export function gemeentenCsv(
  gemeenten: readonly GemeenteKern[],
  aantallen: ReadonlyMap<string, number>,
  { naamVanRegio }: Tabelnaslag,
): string {
  return tabel<GemeenteKern>(
    [
      ['code', ({ code }) => code],
      ['naam', ({ naam }) => naam],
      ['aliassen', ({ aliassen }) => aliassen],
      ...indelingSchema.options.flatMap((indeling): Kolom<GemeenteKern>[] => [
        [indeling, (gemeente) => gemeente[indeling]],
        [`${indeling}Naam`, (gemeente) => naamVanRegio[indeling].get(gemeente[indeling])],
      ]),
      ['lat', ({ lat }) => lat],
      ['lon', ({ lon }) => lon],
      ['vmboVestigingen', ({ vmboVestigingen }) => vmboVestigingen],
      ['netwerken', ({ code }) => aantallen.get(code) ?? 0],
    ],
    gemeenten,
  )
}
