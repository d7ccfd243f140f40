import { useCallback, useMemo } from 'react'
import type { VlekkenKeuze } from '@/domain/inzichten/witteVlekken'
import { netwerkSoortSchema } from '@/domain/netwerkWaarden'
import { niveauSchema, sectorSchema } from '@/domain/onderwijs'
import { schrijfKeuze } from './parameters'
import { useAdres } from './useAdres'

/** What the reader chose on the page of insights. */
export interface InzichtenKeuze extends VlekkenKeuze {
  jaar: number | undefined
  /** Id of the netwerk to which others are compared. */
  netwerk: string | undefined
}

export interface Inzichten {
  keuze: InzichtenKeuze
  /** A choice makes a step for Back; sliding over years (`vervang`) does not. */
  kies: (wijziging: Partial<InzichtenKeuze>, opties?: { vervang?: boolean }) => void
  /** The map with this choice: `/?soort=sto-regio&jaar=2016`. */
  kaartAdres: (wijziging: Partial<InzichtenKeuze>) => string
}

const lijst = <T>(waarde: T | undefined): T[] => (waarde === undefined ? [] : [waarde])

/** One value of each: of a longer list in the address the first counts. Uses the public names, so links to the map fit. */
export function useInzichten(): Inzichten {
  const { keuze: adres, kies: kiesAdres } = useAdres()
  const keuze = useMemo(
    (): InzichtenKeuze => ({
      soort: netwerkSoortSchema.options.find((soort) => soort === adres.soort[0]),
      sector: sectorSchema.options.find((sector) => sector === adres.sector[0]),
      niveau: niveauSchema.options.find((niveau) => niveau === adres.niveau[0]),
      provinciebreed: adres.provinciebreed,
      jaar: adres.jaar,
      netwerk: adres.netwerk[0],
    }),
    [adres],
  )
  const alsAdres = useCallback(
    (wijziging: Partial<InzichtenKeuze>) => {
      const { soort, sector, niveau, netwerk, ...rest } = { ...keuze, ...wijziging }
      return { soort: lijst(soort), sector: lijst(sector), niveau: lijst(niveau), netwerk: lijst(netwerk), ...rest }
    },
    [keuze],
  )
  const kies = useCallback(
    (wijziging: Partial<InzichtenKeuze>, opties?: { vervang?: boolean }) => kiesAdres(alsAdres(wijziging), opties),
    [alsAdres, kiesAdres],
  )
  const kaartAdres = useCallback(
    (wijziging: Partial<InzichtenKeuze>) => `/${schrijfKeuze({ ...adres, ...alsAdres(wijziging) })}`,
    [adres, alsAdres],
  )
  return { keuze, kies, kaartAdres }
}
