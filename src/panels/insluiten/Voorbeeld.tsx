import { useEffect, useRef, useState } from 'react'
import { Knop } from '@/ui/Knop'
import css from './Voorbeeld.module.css'

/** How long nothing must change before the preview is loaded again: a colour picker speaks at every step. */
const RUST_MS = 400

/** The value once it has stood still for a while. */
function useRustig<T>(waarde: T): T {
  const [rustig, setRustig] = useState(waarde)
  useEffect(
    function wachtOpRust() {
      const wekker = setTimeout(() => setRustig(waarde), RUST_MS)
      return () => clearTimeout(wekker)
    },
    [waarde],
  )
  return rustig
}

interface Props {
  /** Address of the embedded page. */
  adres: string
  titel: string
  breedte: number | undefined
  hoogte: number
  /** Called with the query of what the preview shows now, when the reader wants the embed to begin like that. */
  onNeemOver?: ((query: string) => void) | undefined
}

/** The embed as a visitor of the host page will see it, in a real frame. */
export function Voorbeeld({ adres, titel, breedte, hoogte, onNeemOver }: Props) {
  const rustig = useRustig(adres)
  const frame = useRef<HTMLIFrameElement>(null)
  return (
    <>
      <div className={css['voorbeeld']}>
        {/* A sandbox around a page of our own site would hold nothing; the browser warns of it. */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe
          ref={frame}
          // A frame that is given another address adds a step to Back; a new frame does not.
          key={rustig}
          src={rustig}
          title={`Voorbeeld van ${titel}`}
          width={breedte ?? '100%'}
          height={hoogte}
          loading="lazy"
          referrerPolicy="strict-origin-when-cross-origin"
        />
      </div>
      {onNeemOver !== undefined && (
        <p className="rij">
          <Knop onClick={() => onNeemOver(frame.current?.contentWindow?.location.search ?? '')}>
            Begin zoals het voorbeeld nu staat
          </Knop>
          <span className="klein">Verplaats de kaart, kies lagen in de legenda, en klik.</span>
        </p>
      )}
    </>
  )
}
