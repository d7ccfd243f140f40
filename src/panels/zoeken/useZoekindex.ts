import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { plaatsenQuery, postcodesQuery } from '@/dataset/plaatsQueries'
import { scholenQuery } from '@/dataset/queries'
import { zoektekstenQuery } from '@/dataset/zoektekstenQuery'
import type { Naslag } from '@/domain/opzoeken'
import type { Zoekbronnen } from '@/domain/zoek/zoekbaar'
import type { Zoekindex } from '@/domain/zoek/zoekindex'
import { bouwZoekindex } from '@/domain/zoek/zoekindex'

interface Zoekstand {
  /** The best index there is so far. */
  index: Zoekindex | undefined
  /** Schools, places, postcodes and texts are still to come. */
  laadt: boolean
}

/** A frame has 16 ms; half of it is for the page. */
const MS_PER_BEURT = 8

/**
 * Makes the index once the reader turns to the box (`actief`): first of what the page has, then with schools, places,
 * postcodes and texts too. What could not be fetched is left out; the index says itself what was searched.
 */
export function useZoekindex(naslag: Naslag, actief: boolean): Zoekstand {
  const scholen = useQuery({ ...scholenQuery, enabled: actief })
  const plaatsen = useQuery({ ...plaatsenQuery, enabled: actief })
  const postcodes = useQuery({ ...postcodesQuery, enabled: actief })
  const teksten = useQuery({ ...zoektekstenQuery, enabled: actief })
  const binnen = ![scholen, plaatsen, postcodes, teksten].some(({ isPending }) => isPending)
  const bronnen = useMemo((): Zoekbronnen => {
    if (!binnen) return { naslag }
    return {
      ...{ naslag, scholen: scholen.data?.goed, plaatsen: plaatsen.data },
      ...{ postcodes: postcodes.data, teksten: teksten.data },
    }
  }, [naslag, binnen, scholen.data, plaatsen.data, postcodes.data, teksten.data])
  const [index, setIndex] = useState<Zoekindex>()

  useEffect(
    function bouwInBeurten() {
      if (!actief) return undefined
      const bouw = bouwZoekindex(bronnen)
      let wekker: ReturnType<typeof setTimeout> | undefined
      function werk() {
        const eind = performance.now() + MS_PER_BEURT
        while (performance.now() < eind) {
          const stap = bouw.next()
          if (stap.done === true) {
            setIndex(stap.value)
            return
          }
        }
        wekker = setTimeout(werk)
      }
      werk()
      return () => clearTimeout(wekker)
    },
    [actief, bronnen],
  )

  return { index, laadt: index === undefined || index.bronnen !== bronnen || !binnen }
}
