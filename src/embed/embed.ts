/*
 * embed.js: runs on the page of someone else, once however often it is included. It gives every `<iframe data-landkaart>`
 * the height that the page in it asks for, and turns every `<a data-landkaart="…">` into such an iframe when it comes
 * near the window. It never throws, keeps nothing, and speaks to no frame: it only listens.
 *
 * A host page pins a release by its hash, so a release never changes: after a change here make a new one with
 * `npx tsx src/pipeline/embed.cli.ts`. It stands alone and imports nothing.
 */

const HOOGTEBERICHT = 'landkaart-hoogte'
const MERK = 'landkaartInsluiten'
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

/** Reads an address; one that cannot be read is nobody's. */
function adresUit(tekst: string): URL | undefined {
  try {
    return new URL(tekst, document.baseURI)
  } catch {
    return undefined
  }
}

/** The origin from which messages of a frame must come; a frame that may have no origin says `null`. */
function herkomst(frame: HTMLIFrameElement): string | undefined {
  const afgeschermd = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
  return afgeschermd ? 'null' : adresUit(frame.src)?.origin
}

/** The height that a message asks for, if it is one of ours; kept within what no page can be harmed by. */
function hoogteUit(bericht: unknown): number | undefined {
  if (typeof bericht !== 'object' || bericht === null) return undefined
  const type: unknown = Reflect.get(bericht, 'type')
  const hoogte: unknown = Reflect.get(bericht, 'hoogte')
  if (type !== HOOGTEBERICHT || typeof hoogte !== 'number' || !Number.isFinite(hoogte)) return undefined
  return Math.min(4000, Math.max(200, Math.round(hoogte)))
}

function luister(event: MessageEvent<unknown>): void {
  const hoogte = hoogteUit(event.data)
  if (hoogte === undefined) return
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-landkaart]')) {
    if (frame.contentWindow !== event.source || event.origin !== herkomst(frame)) continue
    frame.style.height = `${hoogte}px`
  }
}

function vervang(link: HTMLAnchorElement): void {
  const adres = adresUit(link.dataset['landkaart'] ?? '')
  // The link itself names the site; another address than its own is not followed.
  if (adres === undefined || !/^https?:$/.test(adres.protocol) || adres.origin !== adresUit(link.href)?.origin) return
  const frame = document.createElement('iframe')
  frame.dataset['landkaart'] = ''
  frame.title = link.textContent.trim() || 'Landkaart'
  frame.width = '100%'
  frame.height = link.dataset['hoogte'] ?? '600'
  frame.setAttribute('sandbox', SANDBOX)
  frame.setAttribute('frameborder', '0')
  frame.referrerPolicy = 'strict-origin-when-cross-origin'
  frame.src = adres.href
  link.replaceWith(frame)
}

function begin(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-landkaart]')
  if (links.length === 0 || !('IntersectionObserver' in window)) return
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
  for (const link of links) kijker.observe(link)
}

const html = document.documentElement
if (html.dataset[MERK] === undefined) {
  html.dataset[MERK] = ''
  window.addEventListener('message', luister)
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
  else begin()
}
