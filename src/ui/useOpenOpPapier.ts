import type { RefObject } from 'react'
import { useEffect } from 'react'

/**
 * Unfolds everything within an element while it is printed, and folds it back afterwards. What only says again what
 * stands elsewhere on the paper stays folded: `data-dicht-op-papier`.
 */
export function useOpenOpPapier(element: RefObject<HTMLElement | null>): void {
  useEffect(
    function openForPrint() {
      let geopend: HTMLDetailsElement[] = []
      const open = () => {
        geopend = [...(element.current?.querySelectorAll('details') ?? [])].filter(
          // What has no place on paper stays as it is: opening it would fetch and draw what nobody asked for.
          (details) => !details.open && details.closest('[data-niet-op-papier], [data-dicht-op-papier]') === null,
        )
        for (const details of geopend) details.open = true
      }
      const sluit = () => {
        for (const details of geopend) details.open = false
      }
      window.addEventListener('beforeprint', open)
      window.addEventListener('afterprint', sluit)
      return () => {
        window.removeEventListener('beforeprint', open)
        window.removeEventListener('afterprint', sluit)
      }
    },
    [element],
  )
}
