import type { Gemeente } from '../../domain/gemeente.ts'
import type { Uitkomst } from '../invoer/importeer.ts'
import type { Ruw } from '../invoer/ruw.ts'
import { isRuw, metWaarde, recordsIn, tekstBij, zegtHetzelfde } from '../invoer/ruw.ts'
import { leesStand } from '../invoer/stand.ts'
import { toonNaam, toonVerschil, verschillen } from '../invoer/verschil.ts'
import { keurVooraf, schrijfAlles } from '../invoer/zetNeer.ts'
import { toonProbleem } from '../probleem.ts'
import { gebiedNaHerindeling } from './gebiedNaHerindeling.ts'
import { nieuweGemeenten } from './nieuweGemeenten.ts'
import type { Omzetting } from './omzetting.ts'
import { leesOmzetting } from './omzetting.ts'
import { maakPlekzoeker } from './plekzoeker.ts'

/**
 * Converts all of `data/` to new gemeenten: the register, areas, vestigingen, schools, postcodes and places, with a
 * report. What cannot be told stops it, and nothing is written.
 */
export async function herindeel(
  argumenten: readonly string[],
  { map, vandaag, droog }: { map: string; vandaag: string; droog?: boolean },
): Promise<Uitkomst> {
  const omzetting = leesOmzetting(argumenten)
  if ('fout' in omzetting) return mislukt([omzetting.fout])
  const { data, records, problemen: eerder } = await leesStand(map)
  if (eerder.length > 0) return mislukt(['data/ is nu niet in orde:', ...eerder.map(toonProbleem)])
  const gemeenten = data.gemeenten.map(({ record }) => record)
  const uitkomst = nieuweGemeenten(gemeenten, omzetting)
  if ('fouten' in uitkomst) return mislukt(uitkomst.fouten)

  const zoeker = maakPlekzoeker(omzetting, data)
  const verplaats = (rij: Ruw, wat: string): Ruw => {
    const nieuw = zoeker.gemeenteVan(rij, wat)
    return nieuw === rij['gemeente'] ? rij : { ...rij, gemeente: nieuw }
  }
  const tabel = <T extends { gemeente: string }>(rijen: readonly { record: T }[], wat: (rij: T) => string) =>
    rijen.map(({ record }) => verplaats(record, wat(record)))
  const postcodes = tabel(data.postcodes, ({ postcode }) => `postcode ${postcode}`)
  const plaatsen = tabel(data.plaatsen, ({ naam }) => `plaats ${naam}`)
  const scholen = tabel(data.vmboVestigingen, ({ code, naam }) => `school ${code} ${naam}`)
  const herzien = [...records.values()]
    .map((bestaand) => ({
      ...bestaand,
      nieuw: herzie(bestaand.ruw, { gemeenten, na: uitkomst.gemeenten, omzetting, verplaats }),
    }))
    .filter(({ ruw, nieuw }) => !zegtHetzelfde(ruw, nieuw))
  if (zoeker.onbeslist.length > 0) {
    return mislukt([
      'Van deze plekken is niet te zeggen in welke gemeente zij komen; noem de postcodes, zoals 5076=GM0757:',
      ...zoeker.onbeslist,
    ])
  }

  const bestanden = new Map([
    ['gemeenten.json', JSON.stringify(uitkomst.gemeenten)],
    ['postcodes.json', JSON.stringify(postcodes)],
    ['plaatsen.json', JSON.stringify(plaatsen)],
    ['vmbo-vestigingen.json', JSON.stringify(scholen)],
    ...herzien.map(({ bestand, nieuw }): [string, string] => [bestand, JSON.stringify(nieuw)]),
  ])
  const telling = (naam: string, rijen: readonly Ruw[], oud: readonly { record: unknown }[]) =>
    `${naam}: ${rijen.filter((rij, index) => rij !== oud[index]?.record).length} omgezet`
  const verslag = [
    ...uitkomst.meldingen,
    telling('postcodes', postcodes, data.postcodes),
    telling('plaatsen', plaatsen, data.plaatsen),
    telling('vmbo-vestigingen', scholen, data.vmboVestigingen),
    `netwerken en mbo-instellingen: ${herzien.length} omgezet`,
    ...herzien.flatMap(({ ruw, nieuw }) => [toonNaam(nieuw), ...verschillen(ruw, nieuw).map(toonVerschil)]),
  ]
  const { problemen, canoniek } = await keurVooraf(map, bestanden, vandaag)
  if (problemen.length > 0) return mislukt([...verslag, ...problemen.map(toonProbleem)])
  if (droog === true) return { regels: [...verslag, 'Proef: er is niets geschreven.'], gelukt: true }
  await schrijfAlles(map, canoniek)
  return { regels: [...verslag, 'Bijgewerkt. Geef nu npm run geo voor de nieuwe grenzen.'], gelukt: true }
}

interface Herziening {
  gemeenten: readonly Gemeente[]
  na: readonly Gemeente[]
  omzetting: Omzetting
  verplaats: (rij: Ruw, wat: string) => Ruw
}

function herzie(ruw: Ruw, { gemeenten, na, omzetting, verplaats }: Herziening): Ruw {
  const metGebied = ['gebied', 'werkgebied'].reduce<Ruw>((record, veld) => {
    const gebied = record[veld]
    return isRuw(gebied) ? { ...record, [veld]: gebiedNaHerindeling(gebied, omzetting, gemeenten, na) } : record
  }, ruw)
  if (!Array.isArray(ruw['vestigingen'])) return metGebied
  const wat = (rij: Ruw) => `vestiging ${tekstBij(rij, 'plaats')} van ${toonNaam(ruw)}`
  return metWaarde(
    metGebied,
    ['vestigingen'],
    recordsIn(ruw['vestigingen']).map((rij) => verplaats(rij, wat(rij))),
  )
}

function mislukt(fouten: readonly string[]): Uitkomst {
  return { regels: [...fouten, 'Er is niets geschreven.'], gelukt: false }
}
