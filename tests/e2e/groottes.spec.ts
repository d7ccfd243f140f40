import { readFileSync, readdirSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { distMap } from './hulp.ts'

/** Size on the line from a host that compresses as well as it can, in kB of 1,000 bytes. */
function opDeLijn(paden: readonly string[]): number {
  const bytes = paden.map(
    (pad) =>
      brotliCompressSync(readFileSync(`${distMap}${pad}`), {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
      }).length,
  )
  return bytes.reduce((som, aantal) => som + aantal, 0) / 1000
}

const html = readFileSync(`${distMap}index.html`, 'utf8')
const assets = readdirSync(`${distMap}assets`).map((naam) => `assets/${naam}`)
const assetMet = (vorm: RegExp) => assets.filter((pad) => vorm.test(pad))

/** A script with all that it imports at once, and not what it fetches later. */
function metImports(pad: string, gezien = new Set<string>()): Set<string> {
  if (gezien.has(pad)) return gezien
  gezien.add(pad)
  const bron = readFileSync(`${distMap}${pad}`, 'utf8')
  for (const [, naam] of bron.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["']\.\/([\w.-]+\.js)["']/g,
  )) {
    metImports(`assets/${naam}`, gezien)
  }
  return gezien
}

const inHtml = [...html.matchAll(/<(?:script|link)[^>]*?(?:src|href)="[^"]*?(assets\/[^"]+\.js)"[^>]*>/g)]
  // What is fetched at low priority belongs to the map: nothing of the page waits for it.
  .filter(([tag]) => !/rel="prefetch"|fetchpriority="low"/.test(tag))
  .map(([, pad = '']) => pad)
const voorDeKaart = [
  ...inHtml
    .filter((pad) => !/maplibre|Kaart/.test(pad))
    .reduce((alle, pad) => metImports(pad, alle), new Set<string>()),
]

/** What DESIGN §9 allows, and what it is. */
const begrotingen = [
  { wat: 'first HTML of /', kB: 60, paden: ['index.html'] },
  { wat: 'JavaScript before the map', kB: 100, paden: voorDeKaart },
  {
    wat: 'live map: library, worker and our own part',
    kB: 370,
    paden: assetMet(/\/(?:maplibre-gl|Kaart-).*\.(?:js|css)$/),
  },
  { wat: 'data for the first view', kB: 100, paden: ['data/app/overzicht.json', 'data/app/grenzen.json'] },
]

test.describe('On the line, in brotli', () => {
  for (const { wat, kB, paden } of begrotingen) {
    test(`${wat} stays within ${kB} kB`, () => {
      expect(paden.length).toBeGreaterThan(0)
      const grootte = opDeLijn(paden)
      process.stdout.write(`    ${wat}: ${grootte.toFixed(1)} of ${kB} kB (${paden.join(', ')})\n`)
      expect(grootte).toBeLessThanOrEqual(kB)
    })
  }

  test('no page of a dossier is heavier than the first one', () => {
    const zwaarste = ['netwerk', 'instelling', 'gemeente']
      .flatMap((soort) => readdirSync(`${distMap}${soort}`).map((id) => `${soort}/${id}/index.html`))
      .map((pad) => ({ pad, bytes: readFileSync(`${distMap}${pad}`).length }))
      .toSorted((a, b) => b.bytes - a.bytes)[0]
    if (zwaarste === undefined) throw new Error('geen dossiers')
    const kB = opDeLijn([zwaarste.pad])
    process.stdout.write(`    heaviest dossier: ${kB.toFixed(1)} kB (${zwaarste.pad})\n`)
    expect(kB).toBeLessThanOrEqual(60)
  })
})
