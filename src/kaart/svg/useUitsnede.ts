import { useCallback, useMemo, useState } from 'react'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import { beginuitsnede } from './beginstand'
import type { Tekening } from './tekening'
import type { Uitsnede } from './uitsnede'
import { doelVan, heelNederland, metPunt, schuifUitsnede, uitsnedeVan, zoomUitsnede } from './uitsnede'

export interface Bediening {
  zoom: (keer: number) => void
  schuif: (rechts: number, omlaag: number) => void
  naarNederland: () => void
  /** Brings a point into view when it is not. */
  toon: (punt: { x: number; y: number }) => void
}

/**
 * What part of the map is in view: what the picture is about, until the reader moves the map; what the reader chose
 * holds until the picture is about something else.
 */
export function useUitsnede(
  beeld: Kaartbeeld,
  tekening: Tekening,
  stand: { zoom: number; lat: number; lon: number } | undefined,
  /** Told where the reader moved it. */
  onVerplaatsing?: (uitsnede: Uitsnede) => void,
): readonly [Uitsnede, Bediening] {
  const doel = doelVan(beeld)
  const [eigen, setEigen] = useState<{ doel: string; uitsnede: Uitsnede } | undefined>(
    stand && { doel, uitsnede: uitsnedeVan(stand) },
  )
  const vanzelf = useMemo(() => beginuitsnede(beeld, tekening), [beeld, tekening])
  const uitsnede = eigen?.doel === doel ? eigen.uitsnede : vanzelf
  const zet = useCallback(
    (wijzig: (oud: Uitsnede) => Uitsnede) => {
      const nieuw = wijzig(uitsnede)
      if (nieuw === uitsnede) return
      setEigen({ doel, uitsnede: nieuw })
      onVerplaatsing?.(nieuw)
    },
    [doel, onVerplaatsing, uitsnede],
  )
  const bediening = useMemo(
    (): Bediening => ({
      zoom: (keer) => zet((oud) => zoomUitsnede(oud, keer)),
      schuif: (rechts, omlaag) => zet((oud) => schuifUitsnede(oud, rechts, omlaag)),
      naarNederland: () => zet(() => heelNederland),
      toon: ({ x, y }) => zet((oud) => metPunt(oud, x, y)),
    }),
    [zet],
  )
  return [uitsnede, bediening]
}
