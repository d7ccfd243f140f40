import { useCallback, useDeferredValue, useState } from 'react'
import type { Beeld } from '@/domain/inBeeld'
import { zelfdeBeeld } from '@/domain/inBeeld'

/**
 * What the map has in view, for a list that follows it: undefined where it does not (`volgt`), or where all is in view.
 * Rows that change places may come a picture later than the map that moved.
 */
export function useLijstbeeld(volgt: boolean): [Beeld | undefined, (beeld: Beeld | undefined) => void] {
  const [beeld, setBeeld] = useState<Beeld | undefined>()
  const volg = useCallback((nieuw: Beeld | undefined) => setBeeld((oud) => (zelfdeBeeld(oud, nieuw) ? oud : nieuw)), [])
  return [useDeferredValue(volgt ? beeld : undefined), volg]
}
