import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { afdelingen } from '../domain/afdelingen.ts'
import { klein } from './klein.ts'

/**
 * All of the site but the live map, which is heavier than the rest together, and the picture of who sits where with the
 * library that lays it out; they come along when they have been used.
 */
const isVoorraad = (naam: string) =>
  /^assets\/[^/]+\.(?:js|css)$|^assets\/source-sans[^/]*-latin-[^/]*\.woff2$/.test(naam) &&
  !/\/(?:maplibre|Kaart-|Mozaieklagen|Houvast|WieZitWaar)/.test(naam)
const DATA = ['data/app/overzicht.json', 'data/app/grenzen.json']

const kort = (inhoud: string | Uint8Array) => createHash('sha256').update(inhoud).digest('hex').slice(0, 12)

/**
 * Puts `dienst.js`, the service worker, beside the site, with the list of what it keeps from the first visit on. Small
 * on purpose: pages, dossiers and the live map are kept when they are visited. With `uit` it is a worker that takes
 * itself and all that was kept away: readers of before would otherwise keep theirs.
 */
export function offline(bewaren: 'aan' | 'uit'): Plugin {
  let basis = '/'
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      basis = config.base
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundel) {
        if (this.environment.config.consumer !== 'client') return
        if (bewaren === 'uit') {
          this.emitFile({ type: 'asset', fileName: 'dienst.js', source: await klein('src/offline/dienstUit.ts') })
          return
        }
        const inhoud = new Map(
          Object.values(bundel).map((deel) => [deel.fileName, deel.type === 'chunk' ? deel.code : deel.source]),
        )
        // The pages are made afterwards, from exactly these files: their fingerprint stands for the pages too.
        const versie = kort(
          [...inhoud]
            .map(([naam, tekst]) => `${naam} ${kort(tekst)}`)
            .toSorted()
            .join('\n'),
        )
        const voorraad = [
          { url: basis, revision: versie },
          { url: `${basis}404.html`, revision: versie },
          ...[...inhoud.keys()].filter(isVoorraad).map((naam) => ({ url: `${basis}${naam}`, revision: null })),
          ...DATA.flatMap((naam) => {
            const tekst = inhoud.get(naam)
            return tekst === undefined ? [] : [{ url: `${basis}${naam}`, revision: kort(tekst) }]
          }),
        ]
        const zet = (naam: string, waarde: unknown) => `self.${naam}=${JSON.stringify(waarde)};`
        const kop = `${zet('VOORRAAD', voorraad)}${zet('VERSIE', versie)}${zet('AFDELINGEN', afdelingen)}\n`
        this.emitFile({ type: 'asset', fileName: 'dienst.js', source: kop + (await klein('src/offline/dienst.ts')) })
      },
    },
  }
}
