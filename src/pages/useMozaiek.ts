import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Topology } from 'topojson-specification'
import { eenmalig } from '@/dataset/queries'
import type { NetwerkFilters } from '@/domain/filter/filterNetwerken'
import { aantalFilters, nietVerruimd } from '@/domain/filter/filterNetwerken'
import type { Mozaiek as Mozaiekbeeld } from '@/domain/kaart/mozaiek'
import type { Naslag } from '@/domain/opzoeken'
import type { NetwerkKern } from '@/domain/overzicht'
import { Mozaieklagen } from '@/kaart/live/mozaiekdelen'
import { Mozaiek, Mozaieknamen } from '@/kaart/svg/mozaiekdelen'

/** How to speak of a gemeente where no STO-regio is visible. */
function leegtekst(filters: NetwerkFilters): string {
  return aantalFilters({ ...filters, ...nietVerruimd, soort: [] }) === 0
    ? 'geen STO-regio bekend'
    : 'geen STO-regio met deze filters'
}

/** The mosaic of the visible STO-regio's; undefined while another view is chosen, and until its code is here. */
export function useMozaiek(
  aan: boolean,
  naslag: Naslag,
  grenzen: Topology | undefined,
  zichtbaar: readonly NetwerkKern[],
  filters: NetwerkFilters,
): Mozaiekbeeld | undefined {
  const { data: mozaiekVan } = useQuery({
    queryKey: ['mozaiek'],
    queryFn: async () => {
      // With the parts that draw it: no map is ever empty, and a sheet of paper cannot wait.
      const delen = [Mozaiek, Mozaieknamen, Mozaieklagen].map((deel) => deel.laad())
      const [deel] = await Promise.all([import('./mozaiekVan'), ...delen])
      return deel.mozaiekVan
    },
    enabled: aan,
    // The map says that it could not be loaded.
    throwOnError: true,
    ...eenmalig,
  })
  const maak = useMemo(
    () => (mozaiekVan === undefined || grenzen === undefined ? undefined : mozaiekVan(naslag, grenzen)),
    [grenzen, mozaiekVan, naslag],
  )
  return useMemo(() => (aan ? maak?.(zichtbaar, leegtekst(filters)) : undefined), [aan, filters, maak, zichtbaar])
}
