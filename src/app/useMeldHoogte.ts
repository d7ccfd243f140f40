import { useEffect } from 'react'
import { gewensteHoogte, HOOGTEBERICHT, HOOGTEVRAAG, SMAL } from '@/domain/insluit/insluitHoogte'
import type { InsluitBeeld } from '@/domain/insluit/insluitHoogte'

/** What is shown, and for a text how high it is by itself, whatever the frame is now. */
function meet(breedte: number): InsluitBeeld {
  if (document.querySelector('[data-embed-tabel]') !== null) return { soort: 'tabel' }
  const tekst = document.querySelector<HTMLElement>('[data-embed-inhoud]')
  const kaart = document.querySelector<HTMLElement>('[data-embed-kaart]')
  const zietKaart = kaart !== null && kaart.offsetHeight > 0
  if (zietKaart && (breedte >= SMAL || tekst === null || tekst.offsetHeight === 0)) return { soort: 'kaart' }
  const delen = tekst === null ? [...(document.getElementById('inhoud')?.children ?? [])] : [...tekst.children]
  return { soort: 'tekst', inhoud: delen.reduce((som, deel) => som + deel.getBoundingClientRect().height, 0) }
}

/** After how many ms the height is told once more: a script on the host page may come late, or later than its frame. */
const NOG_EENS_MS = [1_000, 3_000, 8_000, 20_000]

/**
 * Tells the host page the height that suits what an embed shows: when it changes, a few times more after the start, when
 * the page comes into view and when the host page asks. It goes to whoever embeds, so it holds a fixed word and a number and
 * nothing else; and of what a host page sends only the one word that asks for it is heard.
 */
export function useMeldHoogte(): void {
  useEffect(function meldHoogte() {
    if (window.parent === window) return
    let laatste = 0
    let volgende = 0
    const zeg = () => {
      if (laatste > 0) window.parent.postMessage({ type: HOOGTEBERICHT, hoogte: laatste }, '*')
    }
    const meld = () => {
      const breedte = document.documentElement.clientWidth
      // A frame that is not shown has no width, and nothing to ask for.
      const hoogte = breedte === 0 ? laatste : gewensteHoogte(breedte, meet(breedte))
      if (hoogte === laatste) return
      laatste = hoogte
      zeg()
    }
    const straks = () => {
      cancelAnimationFrame(volgende)
      volgende = requestAnimationFrame(meld)
    }
    const antwoord = ({ source, data }: MessageEvent<unknown>) => {
      const isVraag = typeof data === 'object' && data !== null && Reflect.get(data, 'type') === HOOGTEVRAAG
      if (source === window.parent && isVraag) zeg()
    }
    const maat = new ResizeObserver(straks)
    maat.observe(document.documentElement)
    const inhoud = new MutationObserver(straks)
    inhoud.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] })
    const inZicht = new IntersectionObserver(zeg)
    inZicht.observe(document.documentElement)
    const wekkers = NOG_EENS_MS.map((ms) => setTimeout(zeg, ms))
    window.addEventListener('message', antwoord)
    document.addEventListener('visibilitychange', zeg)
    straks()
    return () => {
      cancelAnimationFrame(volgende)
      for (const wekker of wekkers) clearTimeout(wekker)
      maat.disconnect()
      inhoud.disconnect()
      inZicht.disconnect()
      window.removeEventListener('message', antwoord)
      document.removeEventListener('visibilitychange', zeg)
    }
  }, [])
}
