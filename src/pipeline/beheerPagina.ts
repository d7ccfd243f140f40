import type { BeheerOpzet } from './beheerOpzet.ts'

/** Where GitHub keeps the pictures of accounts; GitLab has them on its own server. */
const FOTOS_GITHUB = 'https://avatars.githubusercontent.com'

/**
 * The content policy of the editing page: nothing but our own files, and the API of the service that has the repository.
 * `data:` is no other place: the CMS reads pictures that are in its own script that way.
 *
 * style-src is open for styles in the page, because the CMS makes its style sheets while it runs. It makes its HTML
 * without Trusted Types in places, so those are not asked of it.
 */
export function beheerBeleid({ dienst, api }: Pick<BeheerOpzet, 'dienst' | 'api'>): string {
  const { origin } = new URL(api)
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${dienst === 'github' ? FOTOS_GITHUB : origin}`,
    "font-src 'self'",
    `connect-src 'self' data: ${origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** The editing page itself, for a site at `basis`; all it shows is made by its script. */
export function beheerPagina(opzet: Pick<BeheerOpzet, 'dienst' | 'api'>, basis: string): string {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${beheerBeleid(opzet)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>Landkaart bewerken</title>
    <link rel="icon" href="${basis}favicon.svg" type="image/svg+xml" />
    <link rel="cms-config-url" type="application/json" href="${basis}beheer/config.json" />
    <script type="module" src="${basis}beheer/beheer.js"></script>
  </head>
  <body>
    <noscript>Bewerken in de browser werkt alleen met JavaScript.</noscript>
  </body>
</html>
`
}
