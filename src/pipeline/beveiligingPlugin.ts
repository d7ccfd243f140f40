import type { Plugin } from 'vite'
import {
  apacheBeheerKoppen,
  apacheKoppen,
  beheerKoppen,
  koppen,
  netlifyKoppen,
  nginxKoppen,
  paginaBeleid,
} from './beveiliging.ts'
import { securityTxt } from './beveiligingContact.ts'
import { leesBouwvariabelen } from './bouwvariabelen.ts'

/** Puts the content policy in every built page, the header files beside them, and the headers on `vite preview`. */
export function beveiliging(): Plugin {
  let basis = '/'
  let isBouw = false
  return {
    name: 'beveiliging',
    configResolved(config) {
      basis = config.base
      isBouw = config.command === 'build'
    },
    transformIndexHtml(html) {
      // The dev server works with inline script; the built site is what is protected.
      if (!isBouw) return html
      // Before anything that the page loads, and after the character set, which must be among the first bytes.
      return html.replace(
        '<meta charset="utf-8" />',
        `$&\n    <meta http-equiv="Content-Security-Policy" content="${paginaBeleid}" />`,
      )
    },
    generateBundle() {
      if (this.environment.config.consumer !== 'client') return
      const { beheer, meldpunt, mogenInsluiten, site } = leesBouwvariabelen(process.env)
      const heeftBeheer = beheer !== undefined
      const opzet = { basis, mogenInsluiten, heeftBeheer }
      this.emitFile({ type: 'asset', fileName: 'headers/nginx.conf', source: nginxKoppen(opzet) })
      this.emitFile({ type: 'asset', fileName: '_headers', source: netlifyKoppen(opzet) })
      this.emitFile({ type: 'asset', fileName: '.htaccess', source: apacheKoppen(opzet) })
      if (heeftBeheer) this.emitFile({ type: 'asset', fileName: 'beheer/.htaccess', source: apacheBeheerKoppen() })
      // It is looked for in the root of a host alone, and says nothing without somebody to reach.
      if (meldpunt !== undefined && basis === '/') {
        const source = securityTxt(meldpunt, new Date(), site)
        this.emitFile({ type: 'asset', fileName: '.well-known/security.txt', source })
      }
    },
    configurePreviewServer(server) {
      server.middlewares.use(({ url }, response, next) => {
        const kies = url?.startsWith(`${basis}beheer`) === true ? beheerKoppen : koppen
        for (const [naam, waarde] of Object.entries(kies(leesBouwvariabelen(process.env)))) {
          response.setHeader(naam, waarde)
        }
        next()
      })
    },
  }
}
