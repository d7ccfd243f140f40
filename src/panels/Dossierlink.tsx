import type { MouseEvent, ReactNode } from 'react'
import { useRouter } from 'wouter'
import type { Onderwerp } from '@/domain/routes'

interface Props {
  onderwerp: Onderwerp
  /** Address of the dossier below the base path: a real link, that can be copied or opened in a new tab. */
  adres: string
  onOpen: (onderwerp: Onderwerp) => void
  className?: string | undefined
  /** This dossier is open. */
  actief?: boolean
  children: ReactNode
}

/** A link to a dossier that opens it in place, unless the reader asks the browser for something else. */
export function Dossierlink({ onderwerp, adres, onOpen, className, actief = false, children }: Props) {
  const { base } = useRouter()
  function handleClick(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onOpen(onderwerp)
  }
  return (
    <a href={base + adres} className={className} aria-current={actief ? 'true' : undefined} onClick={handleClick}>
      {children}
    </a>
  )
}
