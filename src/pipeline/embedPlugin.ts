import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { uitgave } from '../domain/insluit/insluitUitgave.ts'
import { keurUitgaven } from './embedUitgaven.ts'
import { klein } from './klein.ts'

/**
 * Puts the look of the page in place before its first picture (src/app/vooraf.ts, a small script in the head), and gives
 * the newest release of the script for host pages its fixed address, `embed.js`. Releases themselves stand in `public/`.
 */
export function embed(): Plugin {
  let basis = '/'
  return {
    name: 'embed',
    apply: 'build',
    configResolved(config) {
      basis = config.base
    },
    async buildStart() {
      if (this.environment.config.consumer !== 'client') return
      const fouten = keurUitgaven()
      if (fouten.length > 0) throw new Error(fouten.join('\n'))
      this.emitFile({ type: 'asset', name: 'vooraf.js', source: await klein('src/app/vooraf.ts') })
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: readFileSync(`public/${uitgave.bestand}`, 'utf8') })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const bestand = Object.values(bundle ?? {}).find(({ fileName }) => /(^|\/)vooraf-[^/]+\.js$/.test(fileName))
        if (bestand === undefined) throw new Error('vooraf.js ontbreekt in de bouw')
        // Last in the head: the browser looks no further than a script while it waits for it, so that nothing named
        // after it would be on its way yet. The page is not drawn before its style sheets are there anyway.
        return html.replace('</head>', `  <script src="${basis}${bestand.fileName}"></script>\n  $&`)
      },
    },
  }
}
