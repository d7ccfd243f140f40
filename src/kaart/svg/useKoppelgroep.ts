import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { useState } from 'react'
import { useGemonteerd } from '@/ui/useGemonteerd'
import type { Roverpunt } from './richting'
import { dichtstBij, puntInRichting } from './richting'
import type { Uitsnede } from './uitsnede'

interface Wensen<T> {
  /** The links, in the order in which they are drawn: the nth link of the group is the nth of these. */
  punten: readonly T[]
  /** The Tab key begins here, or else in the middle of the view. */
  begin: string | undefined
  uitsnede: Uitsnede
  onKies: ((punt: T, event: MouseEvent<SVGGElement>) => void) | undefined
  onWijs?: ((punt: T | undefined) => void) | undefined
  /** The keyboard reached a point, which may be out of view. */
  onNaar: (punt: T) => void
}

/**
 * Makes a group of links on the map one stop for the Tab key, in which the arrow keys go to the nearest in that
 * direction. A plain click or Enter chooses here; with a modifier key, or without scripts, a link is a link.
 */
export function useKoppelgroep<T extends Roverpunt>({ punten, begin, uitsnede, onKies, onWijs, onNaar }: Wensen<T>) {
  const levend = useGemonteerd()
  const [laatste, setLaatste] = useState<string | undefined>()
  const [focus, setFocus] = useState<string | undefined>()
  const halte =
    punten.find(({ id }) => id === laatste) ??
    punten.find(({ id }) => id === begin) ??
    dichtstBij(punten, uitsnede.x, uitsnede.y)

  return {
    /** The id of the link that has the focus of the keyboard. */
    focus,
    tabIndexVan: (id: string) => (levend ? (id === halte?.id ? 0 : -1) : undefined),
    handlers: {
      onClick: (event: MouseEvent<SVGGElement>) => {
        const punt = puntBij(punten, event)
        const isGewoon = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
        if (punt === undefined || onKies === undefined || !isGewoon) return
        event.preventDefault()
        onKies(punt, event)
      },
      onKeyDown: (event: KeyboardEvent<SVGGElement>) => {
        const van = puntBij(punten, event)
        const naar = van && puntInRichting(punten, van, event.key)
        if (naar === undefined) return
        event.preventDefault()
        setLaatste(naar.id)
        const link = event.currentTarget.children[punten.indexOf(naar)]
        if (link instanceof SVGElement) link.focus({ preventScroll: true })
      },
      onFocus: (event: FocusEvent<SVGGElement>) => {
        const punt = puntBij(punten, event)
        if (punt === undefined || !event.target.matches(':focus-visible')) return
        setLaatste(punt.id)
        setFocus(punt.id)
        onNaar(punt)
      },
      onBlur: () => setFocus(undefined),
      onPointerOver: (event: PointerEvent<SVGGElement>) => onWijs?.(puntBij(punten, event)),
      onPointerLeave: () => onWijs?.(undefined),
    },
  }
}

/** The point whose link, or part of a link, an event is about. */
function puntBij<T>(
  punten: readonly T[],
  { target, currentTarget }: { target: EventTarget; currentTarget: SVGGElement },
): T | undefined {
  const link = target instanceof Element ? target.closest('a') : null
  return link === null ? undefined : punten[[...currentTarget.children].indexOf(link)]
}
