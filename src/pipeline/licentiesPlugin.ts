import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { leesBouwvariabelen } from './bouwvariabelen.ts'
import type { Pakket } from './pakketten.ts'
import { licentietekst, pakketIn, pakkettenVan } from './pakketten.ts'

/** Below the base path. */
const BESTAND = 'licenties.txt'

/** What is ours, and the terms of the borders that are made from the extract in data/geo. */
const EIGEN = ['NOTICE', 'LICENSE', 'data/geo/licenties/LGPL-3.0.txt', 'data/geo/licenties/GPL-3.0.txt']
const LETTER = '@fontsource-variable/source-sans-3'
const BEHEER = '@sveltia/cms'

/**
 * Ships the texts of all licences with what they are about: `licenties.txt`, which holds NOTICE and then the licence of
 * every package, of the font and of the site itself. Ends the build where one has no licence, or one that cannot be kept.
 */
export function licenties(): Plugin {
  let wortel = process.cwd()
  return {
    name: 'licenties',
    apply: 'build',
    configResolved(config) {
      wortel = config.root
    },
    generateBundle(_, bundel) {
      if (this.environment.config.consumer !== 'client') return
      const pakketten = pakkettenVan(wortel)
      const modules = Object.values(bundel).flatMap((deel) => (deel.type === 'chunk' ? Object.keys(deel.modules) : []))
      for (const [naam, map] of mappenVan(modules)) pakketten.set(naam, pakketIn(naam, map))
      const { beheer } = leesBouwvariabelen(process.env)
      for (const naam of [LETTER, ...(beheer === undefined ? [] : [BEHEER])]) {
        pakketten.set(naam, pakketIn(naam, join(wortel, 'node_modules', naam)))
      }
      const eigen = EIGEN.map((naam) => readFileSync(join(wortel, naam), 'utf8').trim())
      const source = licentiebestand(eigen, [...pakketten.values()])
      this.emitFile({ type: 'asset', fileName: BESTAND, source })
    },
  }
}

/** The packages that modules of the bundle come from, each with its folder. */
export function mappenVan(modules: readonly string[]): Map<string, string> {
  const mappen = new Map<string, string>()
  for (const id of modules) {
    const [, map, naam] = /^\0?(.*\/node_modules\/((?:@[^/]+\/)?[^/@]+))\//.exec(id.replaceAll('\\', '/')) ?? []
    if (map !== undefined && naam !== undefined && existsSync(join(map, 'package.json'))) mappen.set(naam, map)
  }
  return mappen
}

/** The file itself: what is ours, then each text once, under the packages that it belongs to. */
export function licentiebestand(eigen: readonly string[], pakketten: readonly Pakket[]): string {
  const namenBijTekst = new Map<string, string[]>()
  for (const pakket of pakketten.toSorted((a, b) => (a.naam < b.naam ? -1 : 1))) {
    const tekst = licentietekst(pakket)
    const kop = `${pakket.naam} ${pakket.versie} (${pakket.licentie})`
    namenBijTekst.set(tekst, [...(namenBijTekst.get(tekst) ?? []), kop])
  }
  const streep = '-'.repeat(80)
  const delen = [...eigen, ...[...namenBijTekst].map(([tekst, namen]) => `${namen.join('\n')}\n\n${tekst}`)]
  return `${delen.join(`\n\n${streep}\n\n`)}\n`
}
