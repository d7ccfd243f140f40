/*
 * The rules that the built site runs under, in every form in which a host can want them. In the page itself they hold
 * on any host; as headers they also cover what a page cannot say about itself: who may frame it, and its files.
 */

import { bestandstypen, inTePakken } from './bestandstypen.ts'

/** How a site is put up. */
export interface Opzet {
  /** Base path with both slashes: `/` or `/landkaart/`. */
  basis: string
  /**
   * Who may frame the site, as in a content policy: `'self' https://www.vo-raad.nl`. `*` is anyone: there is nothing to
   * log in to, change or buy here, so nothing that a hidden frame could trick a reader into.
   */
  mogenInsluiten: string
  /** Whether the site has a page to edit its data with, at `beheer/`; absent is no. */
  heeftBeheer?: boolean
}

/*
 * worker-src has `data:` for a frame without an origin of its own (`sandbox="allow-scripts"`): MapLibre then wraps its
 * worker so, because a browser starts no worker from another origin. Only script that already runs can start one, the
 * worker is bound by the same policy, and with an origin Trusted Types allow our own file only (src/app/vertrouwd.ts).
 */
const regels = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' data:",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
} as const

/** The content policy as it stands in the page; a page cannot say who may frame it. */
export const paginaBeleid = Object.entries(regels)
  .map(([naam, waarde]) => `${naam} ${waarde}`)
  .join('; ')

/**
 * What is sent with the editing page. Policies add up, so under that of the site its CMS could do nothing: what it may
 * do stands in the page alone (src/pipeline/beheerPagina.ts). Whoever works there is signed in, so nobody may frame it.
 */
const BEHEER_BELEID = "frame-ancestors 'none'"

/** The headers of every answer below `beheer/`. */
export function beheerKoppen(opzet: Pick<Opzet, 'mogenInsluiten'>): Record<string, string> {
  return { ...koppen(opzet), 'Content-Security-Policy': BEHEER_BELEID }
}

/** The headers of every answer. The files are open to other sites: without that an embed without origin stays empty. */
export function koppen({ mogenInsluiten }: Pick<Opzet, 'mogenInsluiten'>): Record<string, string> {
  return {
    'Content-Security-Policy': `${paginaBeleid}; frame-ancestors ${mogenInsluiten}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }
}

/** Files whose name holds their content may be kept for ever; others are asked for again. */
const KORT = 'public, max-age=300, must-revalidate'
const LANG = 'public, max-age=31536000, immutable'

const waarschuwing = (teken: string) => [
  `${teken} Made by the build. Who may frame the site is set with FRAME_ANCESTORS when building:`,
  `${teken}   FRAME_ANCESTORS="'self' https://www.vo-raad.nl https://www.mboraad.nl" npm run build`,
]

/** nginx always packs pages and always names their character set. */
const zonderHtml = inTePakken.filter((type) => type !== 'text/html')

/** To be included in a `server` block of nginx. */
export function nginxKoppen(opzet: Opzet): string {
  // nginx forgets the headers of the server in a location that has its own, so each location has them all.
  const plek = (waar: string, bewaar: string, extra: string[] = [], vast = koppen(opzet)) => [
    `location ${waar} {`,
    ...[
      ...Object.entries(vast).map(([naam, waarde]) => `add_header ${naam} "${waarde}" always;`),
      // Not `always`: an error may be over in a minute.
      `add_header Cache-Control "${bewaar}";`,
      ...extra,
    ].map((regel) => `    ${regel}`),
    '}',
  ]
  const { basis, heeftBeheer = false } = opzet
  const alsPagina = ['try_files $uri $uri/index.html =404;', 'absolute_redirect off;']
  return [
    ...waarschuwing('#'),
    '# Needs in the same server block: root (the folder of the site), and server_name and TLS as you have them.',
    ...['types {', ...Object.entries(bestandstypen).map(([einde, { type }]) => `    ${type} ${einde};`), '}'],
    'charset utf-8;',
    `charset_types ${zonderHtml.join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    `gzip_types ${zonderHtml.join(' ')};`,
    `error_page 404 ${basis}404.html;`,
    ...plek(basis, KORT, alsPagina),
    ...(heeftBeheer ? plek(`${basis}beheer`, KORT, alsPagina, beheerKoppen(opzet)) : []),
    ...plek(`${basis}assets/`, LANG),
    ...plek(`~ ^${basis}embed/embed-[0-9.]+\\.js$`, LANG),
    '',
  ].join('\n')
}

/**
 * For hosts that read `_headers` in the root: Netlify, Cloudflare Pages. There a path cannot do without a header of the
 * paths above it, so with an editing page only the pages themselves carry the policy of the site.
 */
export function netlifyKoppen(opzet: Opzet): string {
  const { basis, heeftBeheer = false, mogenInsluiten } = opzet
  const overal = koppen(opzet)
  const beheer = { 'Content-Security-Policy': BEHEER_BELEID }
  const regelsVan = (lijst: Record<string, string>) =>
    Object.entries(lijst).map(([naam, waarde]) => `  ${naam}: ${waarde}`)
  return [
    ...waarschuwing('#'),
    `${basis}*`,
    ...regelsVan(heeftBeheer ? { ...overal, 'Content-Security-Policy': `frame-ancestors ${mogenInsluiten}` } : overal),
    ...(heeftBeheer ? [`${basis}beheer/*`, ...regelsVan(beheer)] : []),
    `${basis}assets/*`,
    ...regelsVan({ 'Cache-Control': LANG }),
    '',
  ].join('\n')
}

/** For Apache, in the folder of the editing page: there it takes the place of what is said above it. */
export function apacheBeheerKoppen(): string {
  return [
    '<IfModule mod_headers.c>',
    `  Header always set Content-Security-Policy "${BEHEER_BELEID}"`,
    '</IfModule>',
    '',
  ].join('\n')
}

/** For Apache, in the folder of the site. */
export function apacheKoppen(opzet: Opzet): string {
  return [
    ...waarschuwing('#'),
    `ErrorDocument 404 ${opzet.basis}404.html`,
    'AddDefaultCharset utf-8',
    ...Object.entries(bestandstypen).map(([einde, { type }]) => `AddType ${type} .${einde}`),
    'AddCharset utf-8 .css .js .csv .xml .atom',
    '<IfModule mod_headers.c>',
    ...Object.entries(koppen(opzet)).map(([naam, waarde]) => `  Header always set ${naam} "${waarde}"`),
    `  Header set Cache-Control "${KORT}"`,
    '  <FilesMatch "-[A-Za-z0-9_-]{8}\\.(js|css|woff2)$|^embed-[0-9.]+\\.js$">',
    `    Header set Cache-Control "${LANG}"`,
    '  </FilesMatch>',
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE ${inTePakken.join(' ')}`,
    '</IfModule>',
    '',
  ].join('\n')
}
