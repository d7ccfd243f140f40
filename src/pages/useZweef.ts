import { useMemo, useState } from 'react'
import type { Naslag } from '@/domain/opzoeken'

/** What the reader points at: a row of the list lights its gemeenten on the map, a gemeente its rows. */
interface Zweef {
  /** Codes of gemeenten. */
  opKaart: readonly string[]
  /** Id of a row, or code of a gemeente. */
  inLijst: string | undefined
  wijsRij: (id: string | undefined) => void
  wijsGemeente: (code: string | undefined) => void
}

export function useZweef(naslag: Naslag): Zweef {
  const [rij, wijsRij] = useState<string | undefined>()
  const [gemeente, wijsGemeente] = useState<string | undefined>()
  const opKaart = useMemo(() => {
    if (rij === undefined) return []
    return (naslag.netwerkById.get(rij) ?? naslag.instellingById.get(rij))?.gemeenten ?? []
  }, [naslag, rij])
  return { opKaart, inLijst: rij ?? gemeente, wijsRij, wijsGemeente }
}
