import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'

/** Size on screen, px. */
export interface Maat {
  breedte: number
  hoogte: number
}

/**
 * How large an element is, kept up to date; nothing is known until `meetbaar` says that the element is there. In a frame
 * that is not shown it has no size: that says nothing, and what was measured before stays.
 */
export function useMaat(ref: RefObject<HTMLElement | null>, meetbaar: boolean): Maat | undefined {
  const [maat, setMaat] = useState<Maat | undefined>()
  useLayoutEffect(
    function meetHetElement() {
      const element = ref.current
      if (!meetbaar || element === null) return undefined
      const meet = () => {
        const { width, height } = element.getBoundingClientRect()
        if (width > 0 && height > 0) setMaat({ breedte: width, hoogte: height })
      }
      meet()
      // Parts above and below may still come, and take room.
      const waarnemer = new ResizeObserver(meet)
      waarnemer.observe(element)
      return () => waarnemer.disconnect()
    },
    [meetbaar, ref],
  )
  return maat
}
