import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { uitgave } from '../domain/insluitUitgave.ts'
import { klein } from './klein.ts'

/**
 * Puts the look of the page in place before its first picture (src/app/vooraf.ts, a small script in the head), and gives
 * the newest release of the script for host pages its fixed address, `embed.js`. Releases themselves stand in `public/`.
 */
export function embed(): Plugin {
  let vooraf = ''
  return {
    name: 'embed',
    apply: 'build',
    async buildStart() {
      if (this.environment.config.consumer !== 'client') return
      vooraf = this.emitFile({ type: 'asset', name: 'vooraf.js', source: await klein('src/app/vooraf.ts') })
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: readFileSync(`public/${uitgave.bestand}`, 'utf8') })
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const bestand = Object.values(bundle ?? {}).find(({ fileName }) => /(^|\/)vooraf-[^/]+\.js$/.test(fileName))
        if (vooraf === '' || bestand === undefined) return []
        return [
          {
            tag: 'script',
            attrs: { src: `${process.env['BASE_PATH'] ?? '/'}${bestand.fileName}` },
            injectTo: 'head-prepend',
          },
        ]
      },
    },
  }
}
