import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { Onderwerp } from '@/domain/routes'
import css from './Kaartvlak.module.css'

interface Props {
  treffers: readonly { onderwerp: Onderwerp; naam: string; toelichting: string }[]
  punt: { x: number; y: number }
  adresVan: (onderwerp: Onderwerp) => string
  onKies: (onderwerp: Onderwerp) => void
  onSluit: () => void
}

/** Several things lie under one click: the reader says which. Escape and a click elsewhere close it. */
export function Trefferkeuze({ treffers, punt, adresVan, onKies, onSluit }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(function openDeKeuze() {
    ref.current?.show()
    ref.current?.querySelector('a')?.focus()
  }, [])
  return (
    <dialog
      ref={ref}
      className={css['keuze']}
      aria-label="Hier liggen meer dingen"
      style={{ left: punt.x, top: punt.y }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onSluit()
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onSluit()
      }}
    >
      <ul>
        {treffers.map(({ onderwerp, naam, toelichting }) => (
          <li key={`${onderwerp.soort} ${onderwerp.id}`}>
            <Link
              href={adresVan(onderwerp)}
              onClick={(event) => {
                event.preventDefault()
                onSluit()
                onKies(onderwerp)
              }}
            >
              {naam}
            </Link>{' '}
            <span>{toelichting}</span>
          </li>
        ))}
      </ul>
    </dialog>
  )
}
