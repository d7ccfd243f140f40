/**
 * The curator's commands, run with `npm run`:
 *   data:check   reads all of `data/`, prints the counts and every problem in Dutch; exit 1 when there is one
 *   data:format  rewrites each valid file in its canonical form (order of fields, line lengths); changes no content
 */
import { netwerkSoortBegrippen, netwerkSoortSchema } from '../domain/netwerkWaarden.ts'
import { schrijfAlles } from './invoer/zetNeer.ts'
import { controleerData } from './controleerData.ts'
import type { Curatie } from './leesData.ts'
import { leesData } from './leesData.ts'
import { leesVersie, VERSIEBESTAND } from './leesVersie.ts'
import type { Probleem } from './probleem.ts'
import { toonProbleem } from './probleem.ts'
import { foutregel, meld, vangFouten, zeg } from './uitvoer.ts'

vangFouten()

const map = process.argv[3] ?? 'data'

function toonAantallen(data: Curatie): string {
  const regels: [string, number][] = [
    ['gemeenten', data.gemeenten.length],
    ['provincies', data.regios.provincie.length],
    ['arbeidsmarktregio’s', data.regios.arbeidsmarktregio.length],
    ['COROP-gebieden', data.regios.corop.length],
    ['RMC-regio’s', data.regios.rmc.length],
    ['mbo-instellingen', data.mboInstellingen.length],
    ['vmbo-vestigingen', data.vmboVestigingen.length],
    ['roepnamen van scholen', data.roepnamen.length],
    ['vroegere gemeenten', data.vroegereGemeenten.length],
    ['postcodes', data.postcodes.length],
    ['plaatsen', data.plaatsen.length],
    ['netwerken', data.netwerken.length],
    ...netwerkSoortSchema.options.map((soort): [string, number] => [
      `  ${netwerkSoortBegrippen[soort].meervoud.toLowerCase()}`,
      data.netwerken.filter(({ record }) => record.soort === soort).length,
    ]),
    ['bronnen', data.bronnen.length],
    ['kengetallen', data.kengetallen.length],
    ['standpunten', data.standpunten.length],
    ['lessen', data.succesfactoren.length + data.aandachtspunten.length],
  ]
  return regels.map(([naam, aantal]) => `${String(aantal).padStart(6)}  ${naam}`).join('\n')
}

async function versieproblemen(): Promise<Probleem[]> {
  try {
    await leesVersie(map)
    return []
  } catch (fout) {
    return [{ bestand: VERSIEBESTAND, boodschap: foutregel(fout).replace(`${VERSIEBESTAND}: `, '') }]
  }
}

async function check(): Promise<void> {
  const { data, problemen, schrijfwijzen } = await leesData(map)
  const alle = [
    ...problemen,
    ...(await versieproblemen()),
    ...controleerData(data, new Date().toISOString().slice(0, 10)),
    ...schrijfwijzen
      .filter(({ gelezen, canoniek }) => gelezen !== canoniek)
      .map(({ bestand }) => ({ bestand, boodschap: 'is niet in de vaste schrijfwijze; draai npm run data:format' })),
  ]
  zeg(toonAantallen(data))
  for (const probleem of alle) meld(toonProbleem(probleem))
  zeg(`${alle.length} ${alle.length === 1 ? 'probleem' : 'problemen'}`)
  if (alle.length > 0) process.exitCode = 1
}

async function format(): Promise<void> {
  const { schrijfwijzen } = await leesData(map)
  const anders = schrijfwijzen.filter(({ gelezen, canoniek }) => gelezen !== canoniek)
  await schrijfAlles(map, new Map(anders.map(({ bestand, canoniek }) => [bestand, canoniek])))
  zeg(`${anders.length} bestanden herschreven`)
}

await (process.argv[2] === 'format' ? format() : check())
