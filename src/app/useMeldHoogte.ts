import { useEffect } from 'react'
import { gewensteHoogte, HOOGTEBERICHT } from '@/domain/insluit/insluitHoogte'
import type { InsluitBeeld } from '@/domain/insluit/insluitHoogte'

/** Below this width map and text do not stand side by side (Embed.module.css, KaartPagina.module.css). */
const SMAL = 600

/** What is shown, and for a text how high it is by itself, whatever the frame is now. */
function meet(breedte: number): InsluitBeeld {
  const tekst = document.querySelector<HTMLElement>('[data-embed-inhoud]')
  const kaart = document.querySelector<HTMLElement>('[data-embed-kaart]')
  const zietKaart = kaart !== null && kaart.offsetHeight > 0
  if (zietKaart && (breedte >= SMAL || tekst === null || tekst.offsetHeight === 0)) return { soort: 'kaart' }
  const delen = tekst === null ? [...(document.getElementById('inhoud')?.children ?? [])] : [...tekst.children]
  return { soort: 'tekst', inhoud: delen.reduce((som, deel) => som + deel.getBoundingClientRect().height, 0) }
}

/**
 * Tells the host page the height that suits what an embed shows. It goes to whoever embeds, so it holds a fixed word and
 * a number and nothing else. Nothing that a host page sends is listened to.
 */
export function useMeldHoogte(): void {
  useEffect(function meldHoogte() {
    if (window.parent === window) return
    let laatste = 0
    let volgende = 0
    const meld = () => {
      const breedte = document.documentElement.clientWidth
      const hoogte = gewensteHoogte(breedte, meet(breedte))
      if (hoogte === laatste) return
      laatste = hoogte
      window.parent.postMessage({ type: HOOGTEBERICHT, hoogte }, '*')
    }
    const straks = () => {
      cancelAnimationFrame(volgende)
      volgende = requestAnimationFrame(meld)
    }
    const maat = new ResizeObserver(straks)
    maat.observe(document.documentElement)
    const inhoud = new MutationObserver(straks)
    inhoud.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] })
    straks()
    return () => {
      cancelAnimationFrame(volgende)
      maat.disconnect()
      inhoud.disconnect()
    }
  }, [])
}
