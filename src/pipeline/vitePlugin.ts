import { extname, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { bestandstypen } from './bestandstypen.ts'
import { bouwBestanden } from './bouwBestanden.ts'
import type { Bouwsel } from './bouwBestanden.ts'
import { leesBouwvariabelen } from './bouwvariabelen.ts'
import { toonProbleem } from './probleem.ts'
import { leesbaar } from './uitvoer.ts'

const vandaag = () => new Date().toISOString().slice(0, 10)

/**
 * Makes the site's data files from `data/`. The dev server serves them from memory and reloads the page when a record
 * changes, with the problems in the terminal and on screen; a build with a problem fails and lists them all.
 * `SITE_URL=https://…/ npm run build` puts full addresses in the catalogue of the open data, and adds the Atom feed.
 */
export function curatedData(map = 'data'): Plugin {
  let bouwsel: Promise<Bouwsel> | undefined
  let base = '/'
  const haal = () => (bouwsel ??= bouwBestanden(map, vandaag(), adresVan(leesBouwvariabelen(process.env).site, base)))
  return {
    name: 'curated-data',
    configResolved(config) {
      ;({ base } = config)
    },
    async generateBundle() {
      if (this.environment.config.consumer !== 'client') return
      const { email, issueAdres } = leesBouwvariabelen(process.env).contact
      if (email === '' && issueAdres === '') {
        this.warn('CONTACT_EMAIL en CONTACT_ISSUES zijn leeg: wie iets doorgeeft, krijgt geen adres te zien')
      }
      const { bestanden, rekenbladen, problemen, waarschuwingen } = await haal()
      for (const waarschuwing of waarschuwingen) this.warn(waarschuwing)
      if (problemen.length > 0) {
        this.error(`data/ heeft ${problemen.length} problemen:\n${leesbaar(problemen.map(toonProbleem).join('\n'))}`)
      }
      for (const [fileName, source] of [...bestanden, ...rekenbladen])
        this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      const bewaakt = resolve(server.config.root, map)
      server.watcher.add(bewaakt)
      server.watcher.on('all', (_, pad) => {
        if (!pad.startsWith(bewaakt + sep) || pad.includes('node_modules')) return
        bouwsel = undefined
        haal().then(
          ({ problemen }) => {
            if (problemen.length === 0) {
              server.ws.send({ type: 'full-reload' })
              return
            }
            const message = leesbaar(problemen.map(toonProbleem).join('\n'))
            server.config.logger.error(message)
            server.ws.send({ type: 'error', err: { message, stack: '' } })
          },
          (fout: unknown) => server.config.logger.error(String(fout)),
        )
      })
      server.middlewares.use((request, response, next) => {
        const pad = new URL(request.url ?? '/', 'http://localhost').pathname.slice(server.config.base.length)
        if (!pad.startsWith('data/')) {
          next()
          return
        }
        haal().then(({ bestanden, rekenbladen }) => {
          const tekst = bestanden.get(pad) ?? rekenbladen.get(pad)
          // Other paths below data/ are a page; of the site's own files a missing one must not become that page.
          if (tekst === undefined && !pad.startsWith('data/app/')) {
            next()
            return
          }
          response.statusCode = tekst === undefined ? 404 : 200
          const { type = 'application/json' } = bestandstypen[extname(pad).slice(1)] ?? {}
          response.setHeader('Content-Type', type.startsWith('text/') ? `${type}; charset=utf-8` : type)
          response.end(tekst ?? '{}')
        }, next)
      })
    },
  }
}

/** Where the site stands, subfolder and all. */
function adresVan(site: string | undefined, base: string): string | undefined {
  return site === undefined ? undefined : new URL(base, site).href
}
