import type { Plugin } from 'vite'
import { leesBeheer } from './beheerOpzet.ts'
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

/**
 * Whoever puts the site up says where a leak can be reported: `SECURITY_CONTACT=mailto:… npm run build`. Without it the
 * page that tells how to report stands in for it; example.org is a reserved domain.
 */
const meldpunt = (basis: string) => {
  const site = process.env['SITE_URL']?.replace(/\/$/, '')
  const contact = process.env['SECURITY_CONTACT'] ?? `${site ?? 'https://example.org'}${basis}over/#veiligheid`
  return securityTxt(contact, new Date(), site)
}

const mogenInsluiten = () => process.env['FRAME_ANCESTORS'] ?? '*'

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
      const heeftBeheer = leesBeheer(process.env) !== undefined
      const opzet = { basis, mogenInsluiten: mogenInsluiten(), heeftBeheer }
      this.emitFile({ type: 'asset', fileName: 'headers/nginx.conf', source: nginxKoppen(opzet) })
      this.emitFile({ type: 'asset', fileName: '_headers', source: netlifyKoppen(opzet) })
      this.emitFile({ type: 'asset', fileName: '.htaccess', source: apacheKoppen(opzet) })
      if (heeftBeheer) this.emitFile({ type: 'asset', fileName: 'beheer/.htaccess', source: apacheBeheerKoppen() })
      this.emitFile({ type: 'asset', fileName: '.well-known/security.txt', source: meldpunt(basis) })
    },
    configurePreviewServer(server) {
      server.middlewares.use(({ url }, response, next) => {
        const kies = url?.startsWith(`${basis}beheer`) === true ? beheerKoppen : koppen
        for (const [naam, waarde] of Object.entries(kies({ mogenInsluiten: mogenInsluiten() }))) {
          response.setHeader(naam, waarde)
        }
        next()
      })
    },
  }
}
