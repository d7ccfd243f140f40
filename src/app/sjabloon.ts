import type { Hoofd } from './hoofd'
import { DATASETNAAM } from '@/domain/datasetnaam'
import { BREED } from './breed'

/** What a page is put together from. */
export interface Onderdelen {
  hoofd: Hoofd
  /** The drawn page. */
  inhoud: string
  /** Version of the data that it was made from; absent on a page that is always drawn anew. */
  versie?: string
  /** Style sheets that this kind of page needs on top of the common one. */
  stijlen: readonly string[]
  /** Scripts that are needed soon but not for the first picture. */
  modules?: readonly string[]
  /** Data files that the page fetches as soon as it runs. */
  gegevens?: readonly string[]
  /** The full address, when the site knows where it will live. */
  adres?: string
  /** Full address of the oEmbed document, where the page can be embedded. */
  oembed?: string
  /** Address of the share picture. */
  beeld?: string
}

const tekens: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function veilig(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => tekens[teken] ?? '')
}

/** React puts titles and links of a fragment in front of it; they belong in the head, which has its own. */
function zonderHoofd(html: string): string {
  return html.replace(/^(?:<title[^>]*>[^<]*<\/title>|<link[^>]*>|<meta[^>]*>)+/, '')
}

/** Fills the built `index.html` with one page. */
export function vulSjabloon(
  sjabloon: string,
  { hoofd, inhoud, versie, stijlen, modules = [], gegevens = [], adres, oembed, beeld }: Onderdelen,
): string {
  const { titel, beschrijving, jsonLd } = hoofd
  const regels = [
    `<meta name="description" content="${veilig(beschrijving)}" />`,
    `<meta property="og:title" content="${veilig(titel)}" />`,
    `<meta property="og:description" content="${veilig(beschrijving)}" />`,
    `<meta property="og:type" content="website" />`,
    `<meta property="og:locale" content="nl_NL" />`,
    `<meta property="og:site_name" content="${DATASETNAAM}" />`,
    ...(adres === undefined
      ? []
      : [`<link rel="canonical" href="${veilig(adres)}" />`, `<meta property="og:url" content="${veilig(adres)}" />`]),
    ...(beeld === undefined
      ? []
      : [
          `<meta property="og:image" content="${veilig(beeld)}" />`,
          `<meta name="twitter:card" content="summary_large_image" />`,
        ]),
    ...(oembed === undefined
      ? []
      : [`<link rel="alternate" type="application/json+oembed" href="${veilig(oembed)}" title="${veilig(titel)}" />`]),
    ...stijlen.map((stijl) => `<link rel="stylesheet" crossorigin href="${veilig(stijl)}" />`),
    ...gegevens.map((pad) => `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${veilig(pad)}" />`),
    ...modules
      .filter((pad) => !sjabloon.includes(pad))
      .map(
        (pad) => `<link rel="modulepreload" crossorigin fetchpriority="low" media="${BREED}" href="${veilig(pad)}" />`,
      ),
    ...(jsonLd === undefined
      ? []
      : [`<script type="application/ld+json">${JSON.stringify(jsonLd).replace(/</g, '\\u003c')}</script>`]),
  ]
  const attribuut = versie === undefined ? '' : ` data-versie="${veilig(versie)}"`
  return sjabloon
    .replace(/<meta\s+name="description"[^>]*>/, '')
    .replace(/<title>[^<]*<\/title>/, () => `<title>${veilig(titel)}</title>\n    ${regels.join('\n    ')}`)
    .replace('<div id="app"></div>', () => `<div id="app"${attribuut}>${zonderHoofd(inhoud)}</div>`)
}
