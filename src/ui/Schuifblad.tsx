import { ChevronDown, ChevronUp } from 'lucide'
import type { ComponentProps, ReactNode, Ref } from 'react'
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import { Icoon } from './Icoon'
import { Tekenknop } from './Knop'
import css from './Schuifblad.module.css'

/** How much of the screen a sheet takes: its head, half, or all that is below the head of the page. */
export const hoogten = ['kier', 'half', 'vol'] as const
export type Hoogte = (typeof hoogten)[number]

export interface Schuifbediening {
  /** Brings the sheet to a height; where there is no sheet it does nothing. */
  naar: (hoogte: Hoogte) => void
}

interface Props extends Omit<ComponentProps<'aside'>, 'ref'> {
  /** A phone: there it is a sheet, elsewhere an ordinary column that scrolls. */
  isBlad: boolean
  bediening: Ref<Schuifbediening>
  children: ReactNode
}

/**
 * A column that is a sheet over the page on a phone. Dragging is the scrolling of the browser itself: the sheet stands
 * in a part that scrolls, below room through which one sees and touches what lies under it. So it moves, stops at its
 * heights and scrolls on inside with one gesture, as the reader's device does it.
 */
export function Schuifblad({ isBlad, bediening, children, className, ...rest }: Props) {
  const blad = useRef<HTMLElement>(null)
  const [hoogte, setHoogte] = useState<Hoogte>('half')
  /** Where it is on its way to after a press: the next press goes on from there. */
  const doel = useRef<Hoogte>(undefined)
  const naar = useCallback(
    (wens: Hoogte) => {
      const element = blad.current
      if (!isBlad || element === null) return
      doel.current = wens
      element.scrollTo({ top: plekVan(element, wens) })
    },
    [isBlad],
  )
  useImperativeHandle(bediening, () => ({ naar }), [naar])

  useLayoutEffect(
    function beginHalf() {
      const element = blad.current
      if (!isBlad || element === null) return undefined
      // As it was made there is only the lower half; from now on there is room above it to slide down into.
      element.dataset['schuift'] = ''
      element.scrollTo({ top: plekVan(element, 'half'), behavior: 'instant' })
      return () => {
        delete element.dataset['schuift']
      }
    },
    [isBlad],
  )
  useEffect(
    function volgHetSchuiven() {
      const element = blad.current
      if (!isBlad || element === null) return undefined
      const volg = () => {
        const nu = hoogteBij(element)
        if (nu === doel.current) doel.current = undefined
        setHoogte(nu)
      }
      const neemOver = () => {
        doel.current = undefined
      }
      element.addEventListener('scroll', volg, { passive: true })
      element.addEventListener('touchmove', neemOver, { passive: true })
      return () => {
        element.removeEventListener('scroll', volg)
        element.removeEventListener('touchmove', neemOver)
      }
    },
    [isBlad],
  )

  const stap = hoogten.indexOf(hoogte)
  const verzet = (richting: 1 | -1) => {
    if (blad.current === null) return
    // Where it stands, not what was drawn last: that comes after.
    const naast = hoogten[hoogten.indexOf(doel.current ?? hoogteBij(blad.current)) + richting]
    if (naast !== undefined) naar(naast)
  }
  return (
    <aside {...rest} ref={blad} className={`${css['blad']} ${className}`} data-hoogte={isBlad ? hoogte : undefined}>
      <div className={css['lucht']} aria-hidden="true">
        <div className={css['halte']} />
      </div>
      <div className={css['vel']}>
        <div className={css['greep']} data-met-script data-niet-op-papier>
          <Tekenknop aria-label="Dossier groter" disabled={stap === 2} onClick={() => verzet(1)}>
            <Icoon teken={ChevronUp} maat={20} />
          </Tekenknop>
          <Tekenknop aria-label="Dossier kleiner" disabled={stap === 0} onClick={() => verzet(-1)}>
            <Icoon teken={ChevronDown} maat={20} />
          </Tekenknop>
        </div>
        {children}
      </div>
    </aside>
  )
}

/** How far the sheet is scrolled at a height: the room above it is what remains beside its head. */
function plekVan(blad: HTMLElement, hoogte: Hoogte): number {
  const lucht = blad.firstElementChild?.clientHeight ?? 0
  const kier = blad.clientHeight - lucht
  return { kier: 0, half: Math.max(0, blad.clientHeight / 2 - kier), vol: lucht }[hoogte]
}

/** The height that it is nearest to. Beyond its full height it scrolls inside. */
function hoogteBij(blad: HTMLElement): Hoogte {
  const [half, vol] = [plekVan(blad, 'half'), plekVan(blad, 'vol')]
  if (blad.scrollTop < half / 2) return 'kier'
  return blad.scrollTop < (half + vol) / 2 ? 'half' : 'vol'
}
