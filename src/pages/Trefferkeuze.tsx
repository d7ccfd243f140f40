import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { Onderwerp } from '@/domain/routes'
import css from './Kaartvlak.module.css'

interface Props {
  treffers: readonly { onderwerp: Onderwerp; naam: string; toelichting: string }[]
  /** Where the click was, in pixels from the corner of the map. */
  punt: { x: number; y: number }
  adresVan: (onderwerp: Onderwerp) => string
  onSluit: () => void
}

/** Several things lie under one click: the reader says which. Escape and a click elsewhere close it. */
export function Trefferkeuze({ treffers, punt, adresVan, onSluit }: Props) {
  const ref = useRef<HTMLUListElement>(null)
  useEffect(
    function openBijDeKlik() {
      const lijst = ref.current
      const vlak = lijst?.parentElement?.getBoundingClientRect()
      if (lijst === null || vlak === undefined) return
      lijst.style.left = `${vlak.left + punt.x}px`
      lijst.style.top = `${vlak.top + punt.y}px`
      lijst.showPopover()
      lijst.querySelector('a')?.focus()
    },
    [punt],
  )
  return (
    <ul
      ref={ref}
      popover="auto"
      className={css['keuze']}
      aria-label="Hier liggen meer dingen"
      onToggle={({ newState }) => {
        if (newState === 'closed') onSluit()
      }}
    >
      {treffers.map(({ onderwerp, naam, toelichting }) => (
        <li key={`${onderwerp.soort} ${onderwerp.id}`}>
          <Link href={adresVan(onderwerp)} onClick={onSluit}>
            {naam}
          </Link>{' '}
          <span>{toelichting}</span>
        </li>
      ))}
    </ul>
  )
}
