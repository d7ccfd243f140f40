import { useCallback, useMemo } from 'react'
import type { Naslag } from '@/domain/opzoeken'
import { MAX_GEKOZEN } from '@/url/parameters'
import type { Keuze } from '@/url/parameters'
import type { Adres } from '@/url/useAdres'

/** The netwerken that are drawn together, by id, and how one is added or taken away. */
export function useGekozen(
  inhoud: Keuze,
  naslag: Naslag,
  kies: Adres['kies'],
): { gekozen: readonly string[]; wissel: (id: string) => void } {
  const gekozen = useMemo(() => inhoud.netwerk.filter((id) => naslag.netwerkById.has(id)), [inhoud, naslag])
  const wissel = useCallback(
    (id: string) => {
      const anders = gekozen.filter((ander) => ander !== id)
      if (anders.length < gekozen.length) kies({ netwerk: anders })
      else if (anders.length < MAX_GEKOZEN) kies({ netwerk: [...anders, id] })
    },
    [gekozen, kies],
  )
  return { gekozen, wissel }
}
