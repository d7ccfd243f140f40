import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { RouterOptions } from 'wouter'
import { openBuiten } from '@/ui/kadermelding'
import { maakGeheugenAdres } from '@/url/geheugenAdres'
import { huidigAdres, zonderHerkomst } from '@/url/huidigAdres'
import { bestemming } from '@/url/kaderadres'

/*
 * How one moves in an embed. A sandbox swallows what it does not allow without a word, and a page that was never meant
 * for a frame looks broken in one; so all that leads somewhere passes here, whoever made it: choices and rows by the
 * router, links of any kind by the document.
 */

let stapel: readonly string[] = []
let luisteraars: readonly (() => void)[] = []

function zetStapel(nieuw: readonly string[]): void {
  stapel = nieuw
  for (const luisteraar of luisteraars) luisteraar()
}

const basis = import.meta.env.BASE_URL.replace(/\/$/, '')
const isIngelijst = () => window.parent !== window

function hier(): URL {
  const { pathname, search } = huidigAdres()
  return new URL(`${window.location.origin}${pathname}${search}`)
}

/** How the router finds and changes the address where the page does not stand by itself. */
export function maakKadernavigatie(): RouterOptions {
  const isEmbed = document.documentElement.hasAttribute('data-embed')
  return { ...(zonderHerkomst() ? maakGeheugenAdres(window.location.href) : {}), ...(isEmbed ? inEmbed : {}) }
}

/**
 * What the router does with every address. In a frame no page adds a step to Back, which would be that of the host
 * page; the frame has a way back of its own (`useTerug`).
 */
const inEmbed: Pick<RouterOptions, 'aroundNav'> = {
  aroundNav: (navigeer, naar, opties) => {
    const nu = hier()
    const doel = bestemming(new URL(naar, nu), nu, basis)
    if (doel === undefined) return
    if (doel.plek === 'buiten') {
      openBuiten(doel.adres)
      return
    }
    const { pathname, search, hash } = new URL(doel.adres)
    if (isIngelijst() && pathname !== nu.pathname) zetStapel([...stapel, `${nu.pathname}${nu.search}`].slice(-50))
    navigeer(`${pathname}${search}${hash}`, { ...opties, replace: isIngelijst() || (opties?.replace ?? false) })
  },
}

/** The step back within the frame; undefined where there is none, or where the browser's own Back is of this page. */
export function useTerug(ga: (naar: string, opties: { replace: boolean }) => void): (() => void) | undefined {
  const vorige = useSyncExternalStore(
    (luisteraar) => {
      luisteraars = [...luisteraars, luisteraar]
      return () => {
        luisteraars = luisteraars.filter((ander) => ander !== luisteraar)
      }
    },
    () => stapel.at(-1),
    () => undefined,
  )
  if (vorige === undefined) return undefined
  return () => {
    const eerder = stapel.slice(0, -1)
    ga(`~${vorige}`, { replace: true })
    zetStapel(eerder)
  }
}

/** Gives a link the address that it has from here, and a window of its own where it leads out. */
function richt(link: HTMLAnchorElement, nu: URL): void {
  const eigen = link.getAttribute('href') ?? ''
  const isGemerkt = link.dataset['buiten'] !== undefined
  // One that was made to open a window leads where it says.
  if (link.hasAttribute('download') || eigen.startsWith('#') || (link.target === '_blank' && !isGemerkt)) return
  const doel = URL.canParse(eigen, nu) ? bestemming(new URL(eigen, nu), nu, basis) : undefined
  if (doel === undefined) return
  if (link.href !== doel.adres) link.href = doel.adres
  const isBuiten = doel.plek === 'buiten'
  if (isBuiten === isGemerkt) return
  link.toggleAttribute('data-buiten', isBuiten)
  link.target = isBuiten ? '_blank' : ''
  link.rel = isBuiten ? 'noopener' : ''
}

/** The link that a plain press follows, if it is one to a page. */
function gevolgdeLink(event: MouseEvent): { link: Element; naar: URL } | undefined {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event
  if (event.defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return undefined
  const link = target instanceof Element ? target.closest('a[href]:not([download])') : null
  const href = link?.getAttribute('href') ?? ''
  if (link === null || !URL.canParse(href, hier())) return undefined
  const naar = new URL(href, hier())
  return /^https?:$/.test(naar.protocol) ? { link, naar } : undefined
}

/** Before any other: what leads out, leads out. */
function volgNaarBuiten(event: MouseEvent): void {
  const gevolgd = gevolgdeLink(event)
  if (gevolgd?.link.getAttribute('target') !== '_blank') return
  event.preventDefault()
  event.stopPropagation()
  openBuiten(gevolgd.naar.href)
}

/**
 * Has every link lead where it leads from within an embed, now and once more is drawn; `ga` is the router's.
 */
export function useKaderlinks(ga: (naar: string) => void): void {
  const laatste = useRef(ga)
  useEffect(() => {
    laatste.current = ga
  })
  useEffect(function richtDeLinks() {
    const richtBinnen = (delen: Iterable<Node>) => {
      const nu = hier()
      for (const deel of delen) {
        if (deel instanceof HTMLAnchorElement) richt(deel, nu)
        else if (deel instanceof Element)
          for (const link of deel.querySelectorAll('a[href]')) if (link instanceof HTMLAnchorElement) richt(link, nu)
      }
    }
    /** What no part of the page took up itself would load the page anew, and be a step of Back. */
    const volgBinnen = (event: MouseEvent) => {
      const gevolgd = gevolgdeLink(event)
      if (gevolgd === undefined) return
      event.preventDefault()
      const { pathname, search, hash } = gevolgd.naar
      if (gevolgd.link.getAttribute('href')?.startsWith('#') !== true) laatste.current(`~${pathname}${search}${hash}`)
      else spring(hash.slice(1))
    }
    const volger = new MutationObserver((wijzigingen) => {
      richtBinnen(
        wijzigingen.flatMap(({ type, target, addedNodes }) => (type === 'attributes' ? [target] : [...addedNodes])),
      )
    })
    volger.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] })
    richtBinnen([document.body])
    document.addEventListener('click', volgNaarBuiten, true)
    document.addEventListener('click', volgBinnen)
    return () => {
      volger.disconnect()
      document.removeEventListener('click', volgNaarBuiten, true)
      document.removeEventListener('click', volgBinnen)
    }
  }, [])
}

function spring(id: string): void {
  const doel = document.getElementById(id)
  doel?.scrollIntoView()
  doel?.focus({ preventScroll: true })
}
