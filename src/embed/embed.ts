/*
 * embed.js: runs on the page of someone else, once for each site however often it is included. It gives every
 * `<iframe data-landkaart>` the height that the page in it asks for, and turns every `<a data-landkaart="…">`, also one that
 * is added later, into such an iframe when it comes near the window. It frames and hears only the site that it was
 * loaded from, whatever stands on the host page. It never throws and keeps nothing; all that it says to a frame is one
 * word, that asks for the height.
 *
 * A host page pins a release by its hash, so a release never changes: after a change here make a new one with
 * `npx tsx src/pipeline/embed.cli.ts`. It stands alone and imports nothing.
 */

const HOOGTEBERICHT = 'landkaart-hoogte'
const HOOGTEVRAAG = 'landkaart-vraag'
const MERK = 'landkaartInsluiten'
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads'
const FRAMES = 'iframe[data-landkaart]'

/** Reads an address; one that cannot be read is nobody's. */
function adresUit(tekst: string): URL | undefined {
  try {
    return new URL(tekst, document.baseURI)
  } catch {
    return undefined
  }
}

/** The origin of the site that this script belongs to: whatever else is written on the host page is not framed. */
const script = document.currentScript
const eigen = script instanceof HTMLScriptElement ? adresUit(script.src)?.origin : undefined

/** Whether a frame shows the site, and the origin from which its messages come; without an origin of its own, `null`. */
function herkomst(frame: HTMLIFrameElement): string | undefined {
  if (adresUit(frame.src)?.origin !== eigen) return undefined
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : eigen
}

/** A height in pixels, within what no page can be harmed by. */
function begrens(hoogte: number): number {
  return Math.min(4000, Math.max(200, Math.round(hoogte)))
}

/** The height that a message asks for, if it is one of ours. */
function hoogteUit(bericht: unknown): number | undefined {
  if (typeof bericht !== 'object' || bericht === null) return undefined
  const type: unknown = Reflect.get(bericht, 'type')
  const hoogte: unknown = Reflect.get(bericht, 'hoogte')
  if (type !== HOOGTEBERICHT || typeof hoogte !== 'number' || !Number.isFinite(hoogte)) return undefined
  return begrens(hoogte)
}

function luister(event: MessageEvent<unknown>): void {
  const hoogte = hoogteUit(event.data)
  if (hoogte === undefined) return
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
    if (frame.contentWindow !== event.source || event.origin !== herkomst(frame)) continue
    frame.style.height = `${hoogte}px`
  }
}

/** The page in the frame may have told its height before we were here. */
function vraagHoogtes(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
    // A fixed word: whoever stands in the frame learns nothing from it.
    if (herkomst(frame) !== undefined) frame.contentWindow?.postMessage({ type: HOOGTEVRAAG }, '*')
  }
}

function vervang(link: HTMLAnchorElement): void {
  const adres = adresUit(link.dataset['landkaart'] ?? '')
  if (adres === undefined || adres.origin !== eigen) return
  const hoogte = Number(link.dataset['hoogte'] ?? '')
  const frame = document.createElement('iframe')
  frame.dataset['landkaart'] = ''
  frame.title = link.textContent.trim() || 'Landkaart'
  frame.width = '100%'
  frame.height = String(hoogte > 0 ? begrens(hoogte) : 600)
  frame.setAttribute('sandbox', SANDBOX)
  frame.setAttribute('allow', 'clipboard-write')
  frame.setAttribute('frameborder', '0')
  frame.referrerPolicy = 'strict-origin-when-cross-origin'
  frame.src = adres.href
  link.replaceWith(frame)
}

function begin(): void {
  vraagHoogtes()
  if (!('IntersectionObserver' in window)) return
  const kijker = new IntersectionObserver(
    (items) => {
      for (const { isIntersecting, target } of items) {
        if (!isIntersecting) continue
        kijker.unobserve(target)
        if (target instanceof HTMLAnchorElement) vervang(target)
      }
    },
    { rootMargin: '400px' },
  )
  const zoek = () => {
    for (const link of document.querySelectorAll('a[data-landkaart]')) kijker.observe(link)
  }
  zoek()
  new MutationObserver(zoek).observe(document.documentElement, { childList: true, subtree: true })
}

const html = document.documentElement
const begonnen = (html.dataset[MERK] ?? '').split(' ')
if (eigen !== undefined && !begonnen.includes(eigen)) {
  html.dataset[MERK] = [...begonnen, eigen].join(' ')
  window.addEventListener('message', luister)
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
  else begin()
}
