import { useId, useState } from 'react'
import type { Opschrift } from './Zoekveld'
import { Zoekveld } from './Zoekveld'

interface Props {
  opschrift?: Opschrift | undefined
  /** What was typed before the search itself was there. */
  tekst?: string
  onTekst?: (tekst: string) => void
  /** The reader turns to the box, or away from it. */
  onFocus?: (heeftFocus: boolean) => void
  /** Enter: with no suggestions yet, the list can still be filtered. */
  onFilter?: (q: string) => void
}

/** The search box until the search is loaded: typing works, suggestions come later. Remembers its text by itself too. */
export function ZoekvakWacht({ opschrift, tekst, onTekst, onFocus, onFilter }: Props) {
  const id = useId()
  const [eigen, setEigen] = useState('')
  const waarde = tekst ?? eigen
  function wijzig(nieuw: string) {
    setEigen(nieuw)
    onTekst?.(nieuw)
  }
  return (
    <Zoekveld
      opschrift={opschrift}
      input={{
        id,
        value: waarde,
        onChange: (event) => wijzig(event.target.value),
        onFocus: () => onFocus?.(true),
        onBlur: () => onFocus?.(false),
        onKeyDown: (event) => {
          if (event.key === 'Enter' && waarde.trim() !== '') onFilter?.(waarde.trim())
        },
      }}
      onWis={() => wijzig('')}
    />
  )
}
