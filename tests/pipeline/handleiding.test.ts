import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { gebiedSchema } from '@/domain/gebied'
import { gemeenteSchema } from '@/domain/gemeente'
import { bronSchema } from '@/domain/bron'
import { herkomstSchema } from '@/domain/herkomst'
import { regioSchema } from '@/domain/indeling'
import {
  kengetalSchema,
  lesSchema,
  naamloosVoorbeeldSchema,
  standpuntSchema,
  sturingsperspectiefSchema,
  vormKennisSchema,
} from '@/domain/kennis'
import { mboInstellingSchema } from '@/domain/mboInstelling'
import { mboVestigingSchema } from '@/domain/mboWaarden'
import { deelnemerSchema } from '@/domain/deelnemer'
import { netwerkSchema } from '@/domain/netwerk'
import { roepnaamSchema } from '@/domain/roepnaam'
import { vmboVestigingSchema } from '@/domain/vmboVestiging'
import { controleerData } from '@/pipeline/controleerData'
import { leesData } from '@/pipeline/leesData'
import { toonProbleem } from '@/pipeline/probleem'
import { veldenVan } from '@/pipeline/veldenVan'
import { inTijdelijkeMap, testland, VANDAAG } from '../fixtures/testland'

const handleiding = readFileSync('data/README.md', 'utf8')

interface Voorbeeld {
  heelBestand: boolean
  pad: string
  json: string
}

const voorbeelden = [
  ...handleiding.matchAll(/^\*\*(Bestand|Regel in):\*\* `data\/(.+)`\n\n```json\n([^]*?)\n```$/gm),
].map(([, wat, pad = '', json = '']): Voorbeeld => ({ heelBestand: wat === 'Bestand', pad, json }))

/** Testland with the examples of the handbook put in as a curator would. */
function testlandMetVoorbeelden() {
  const bestanden = testland()
  for (const { heelBestand, pad, json } of voorbeelden) {
    const rijen: unknown = bestanden[pad]
    bestanden[pad] = heelBestand ? `${json}\n` : [...z.array(z.unknown()).parse(rijen), JSON.parse(json)]
  }
  return bestanden
}

/** The tables of fields in the order of the handbook: each starts with `| Veld | Verplicht | Wat |`. */
const tabellen = leesTabellen()

function leesTabellen(): Map<string, string>[] {
  return handleiding
    .split('| Veld | Verplicht | Wat |\n| --- | --- | --- |\n')
    .slice(1)
    .map((rest) => {
      const rijen = rest.slice(0, rest.indexOf('\n\n')).split('\n')
      return new Map(
        rijen.map((rij): [string, string] => {
          const [, veld = '', verplicht = ''] = rij.split('|').map((cel) => cel.trim())
          return [veld.replaceAll('`', ''), verplicht]
        }),
      )
    })
}

const schemas: [naam: string, schema: z.ZodMiniType][] = [
  ['gebied', gebiedSchema],
  ['herkomst', herkomstSchema],
  ['netwerk', netwerkSchema],
  ['deelnemer', deelnemerSchema],
  ['mbo-instelling', mboInstellingSchema],
  ['vestiging', mboVestigingSchema],
  ['gemeente', gemeenteSchema],
  ['regio', regioSchema],
  ['vmbo-vestiging', vmboVestigingSchema],
  ['roepnaam', roepnaamSchema],
  ['bron', bronSchema],
  ['kengetal', kengetalSchema],
  ['standpunt', standpuntSchema],
  ['les', lesSchema],
  ['samenwerkingsvorm', vormKennisSchema],
  ['sturingsperspectief', sturingsperspectiefSchema],
  ['naamloos voorbeeld', naamloosVoorbeeldSchema],
]

describe('data/README.md', () => {
  it('puts every block of JSON under the name of a file', () => {
    expect(voorbeelden).toHaveLength(handleiding.split('```json').length - 1)
  })

  it('has examples that the data check accepts as they stand', async () => {
    const problemen = await inTijdelijkeMap(testlandMetVoorbeelden(), async (map) => {
      const lezing = await leesData(map)
      return [...lezing.problemen, ...controleerData(lezing.data, VANDAAG)].map(toonProbleem)
    })
    expect(problemen).toEqual([])
  })

  it('writes whole files as npm run data:format does', async () => {
    const schrijfwijzen = await inTijdelijkeMap(
      testlandMetVoorbeelden(),
      async (map) => (await leesData(map)).schrijfwijzen,
    )
    const paden = voorbeelden.filter(({ heelBestand }) => heelBestand).map(({ pad }) => pad)
    for (const { gelezen, canoniek } of schrijfwijzen.filter(({ bestand }) => paden.includes(bestand))) {
      expect(gelezen).toBe(canoniek)
    }
  })

  it('shows every field of a netwerk and of an mbo-instelling in its full example, but for the other side of a relation', () => {
    const velden = (naam: string) =>
      Object.keys(JSON.parse(voorbeelden.find(({ pad }) => pad.endsWith(naam))?.json ?? '{}'))
    const ontbreekt = (schema: z.ZodMiniType, naam: string) =>
      veldenVan(schema, []).filter((veld) => !velden(naam).includes(veld))
    // Only a STO-regio has a probable area; an example of that stands below this one.
    expect(ontbreekt(netwerkSchema, 'techniekhuis-noord.json')).toEqual([
      'gebiedWaarschijnlijk',
      'behoortTot',
      'opgevolgdDoor',
      'verwantMet',
    ])
    expect(ontbreekt(mboInstellingSchema, 'riviercollege.json')).toEqual(['bestaatTot', 'opgegaanIn'])
  })

  it.each(schemas.map(([naam, schema], index) => ({ naam, schema, index })))(
    'lists the fields of a $naam in order, and which are required',
    ({ schema, index }) => {
      const tabel = tabellen[index] ?? new Map<string, string>()
      expect([...tabel.keys()]).toEqual(veldenVan(schema, []))
      if (!(schema instanceof z.ZodMiniObject)) return
      const verplicht = Object.entries(schema.def.shape)
        .filter(([, veld]) => !z.safeParse(veld, undefined).success)
        .map(([veld]) => veld)
      expect([...tabel].filter(([, cel]) => cel.startsWith('ja')).map(([veld]) => veld)).toEqual(verplicht)
    },
  )

  it('links only to headings that it has', () => {
    const anker = (kop: string) =>
      kop
        .toLowerCase()
        .replaceAll(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-')
    const koppen = [...handleiding.matchAll(/^#+ (.+)$/gm)].map(([, kop = '']) => anker(kop))
    for (const [, doel] of handleiding.matchAll(/\]\(#([^)]+)\)/g)) expect(koppen).toContain(doel)
  })
})
