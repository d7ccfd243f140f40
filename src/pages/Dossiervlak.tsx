import type { KeyboardEvent, RefObject } from 'react'
import { Suspense, useCallback, useEffect, useRef } from 'react'
import type { Topology } from 'topojson-specification'
import type { School } from '@/domain/overzicht'
import type { DossierProps } from '@/panels/dossier/Dossier'
import { Dossier } from '@/panels/dossier/Dossier'
import { Foutgrens } from '@/ui/Foutgrens'
import type { Schuifbediening } from '@/ui/Schuifblad'
import { Schuifblad } from '@/ui/Schuifblad'
import { Kaartje } from './kaartDelen'
import { geefFocusTerug } from './geefFocusTerug'
import css from './KaartPagina.module.css'

interface Props extends Omit<DossierProps, 'kaartje' | 'neemtFocus'> {
  grenzen: Topology | undefined
  scholen: readonly School[]
  /** There the dossier is a sheet over the map. */
  telefoon: boolean
  /** What had the focus when a dossier was opened; the page itself when it began with one. */
  openerRef: RefObject<Element | null>
}

/** The dossier that is open: beside the map, on a phone a sheet over it. Closing it gives focus back to what opened it. */
export function Dossiervlak({ grenzen, scholen, telefoon, openerRef, onKiesOpKaart, ...dossier }: Props) {
  const { onderwerp, naslag, gekozen, onSluit } = dossier
  const blad = useRef<Schuifbediening>(null)
  const eerste = useRef(onderwerp)
  const neemtFocus = useCallback(
    () => onderwerp !== eerste.current || (openerRef.current !== null && openerRef.current !== document.body),
    [onderwerp, openerRef],
  )
  useEffect(() => () => geefFocusTerug(openerRef.current), [openerRef])
  const kiesOpKaart = useCallback(
    (id: string) => {
      onKiesOpKaart(id)
      blad.current?.naar('half')
    },
    [onKiesOpKaart],
  )
  function sluitMetEscape(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented) onSluit()
  }
  return (
    <Schuifblad
      id="dossier"
      isBlad={telefoon}
      bediening={blad}
      className={css['dossier']}
      tabIndex={-1}
      data-vlak="dossier"
      aria-label="Dossier"
      data-embed-inhoud
      onKeyDown={sluitMetEscape}
    >
      <Foutgrens key={`${onderwerp.soort} ${onderwerp.id}`} wat="Dit dossier">
        <Dossier
          {...dossier}
          neemtFocus={neemtFocus}
          onKiesOpKaart={kiesOpKaart}
          kaartje={
            grenzen && (
              <Suspense fallback={null}>
                <Kaartje onderwerp={onderwerp} naslag={naslag} grenzen={grenzen} scholen={scholen} gekozen={gekozen} />
              </Suspense>
            )
          }
        />
      </Foutgrens>
    </Schuifblad>
  )
}
