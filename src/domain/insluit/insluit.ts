/*
 * What a web editor pastes. The iframe is complete without any script; the script only makes it as high as its content.
 * There is no style in it: a host page with a strict policy refuses style attributes, width and height it does not.
 */

/** What is embedded, and how large. */
export interface Insluiting {
  /** Full address of the embedded page: `https://…/netwerk/zwolse8/?embed=1`. */
  adres: string
  /** Read aloud by screen readers as the name of the frame. */
  titel: string
  /** In CSS pixels; without it as wide as the column of the page. */
  breedte: number | undefined
  /** In CSS pixels. */
  hoogte: number
}

/** A release of the script for host pages. */
export interface Uitgave {
  /** Full address of the versioned file. */
  adres: string
  /** Hash of the file, with which a browser refuses any other. */
  sri: string
}

/** Where the height has no better reason. */
export const STANDAARDHOOGTE = 600

/**
 * What the frame may do: run our script, as our own site, open a link in a new window, and give the reader a file. Not:
 * submit forms, open dialogs, or take the reader away from the host page. The script for host pages says the same.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads'

const tekens: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const veilig = (tekst: string) => tekst.replace(/[&<>"]/g, (teken) => tekens[teken] ?? '')

/** One line of HTML. */
export function insluitcode(insluiting: Insluiting): string {
  return iframe(insluiting, '')
}

/** The same with the script that gives the frame its height. When the script is blocked, the frame keeps its own. */
export function insluitcodeMetScript(insluiting: Insluiting, script: Uitgave): string {
  return `${iframe(insluiting, ' data-landkaart')}\n${scriptregel(script)}`
}

function iframe({ adres, titel, breedte, hoogte }: Insluiting, extra: string): string {
  const attributen = [
    `src="${veilig(adres)}"`,
    `title="${veilig(titel)}"`,
    `width="${breedte ?? '100%'}"`,
    `height="${hoogte}"`,
    'loading="lazy"',
    `sandbox="${SANDBOX}"`,
    // Without it "Deel" can only show the address.
    'allow="clipboard-write"',
    'referrerpolicy="strict-origin-when-cross-origin"',
    'frameborder="0"',
  ]
  return `<iframe${extra} ${attributen.join(' ')}></iframe>`
}

/** An oEmbed document (oembed.com, version 1.0, type rich), with which a CMS makes an embed of a pasted link. */
export function oembed({ adres, titel, hoogte }: Insluiting, site: { naam: string; adres: string }) {
  return {
    version: '1.0',
    type: 'rich',
    title: titel,
    provider_name: site.naam,
    provider_url: site.adres,
    cache_age: 86_400,
    html: insluitcode({ adres, titel, breedte: undefined, hoogte }),
    width: 1000,
    height: hoogte,
  }
}

/** Where the oEmbed document of a page stands: `/oembed/netwerk/zwolse8.json`. */
export function oembedPad(pad: string): string {
  return `/oembed${pad === '/' ? '/start' : pad}.json`
}

/** A link to the page itself that the script turns into the embed when it comes near; without script it is a link. */
export function insluitlink({ adres, titel, hoogte }: Insluiting, pagina: string, script: Uitgave): string {
  return `<a href="${veilig(pagina)}" data-landkaart="${veilig(adres)}" data-hoogte="${hoogte}">${veilig(titel)}</a>\n${scriptregel(script)}`
}

function scriptregel({ adres, sri }: Uitgave): string {
  return `<script async src="${veilig(adres)}" integrity="${sri}" crossorigin="anonymous"></script>`
}
