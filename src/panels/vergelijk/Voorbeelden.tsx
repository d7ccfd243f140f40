import type { MouseEvent } from 'react'
import { useMemo } from 'react'
import type { Naslag } from '@/domain/opzoeken'
import type { Overlappaar } from '@/domain/overlap/overlapmatrix'
import { maakOverlapmatrix, overlapparen } from '@/domain/overlap/overlapmatrix'
import type { NetwerkKern } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import { isRegionaleKern } from '@/domain/telling'
import { telwoord } from '@/domain/taal'

interface Props {
  naslag: Naslag
  /** What is chosen already: the examples then are about that. */
  gekozen: Onderwerp | undefined
  adresMet: (a: Onderwerp, b: Onderwerp) => string
  onKlik: (event: MouseEvent<HTMLAnchorElement>) => void
}

const AANTAL = 5

/** Comparisons to begin with: the netwerken with the most participants in common, each in one example. */
export function Voorbeelden({ naslag, gekozen, adresMet, onKlik }: Props) {
  const paren = useMemo(() => {
    const alle = overlapparen(maakOverlapmatrix(naslag.overzicht.netwerken.filter(isRegionaleKern), 'deelnemers'))
    const rond = alle.filter(({ a, b }) => gekozen?.soort === 'netwerk' && [a.id, b.id].includes(gekozen.id))
    return (rond.length > 0 ? rond : elkEenKeer(alle)).slice(0, AANTAL)
  }, [naslag, gekozen])
  const record = ({ id }: NetwerkKern): Onderwerp => ({ soort: 'netwerk', id })
  if (paren.length === 0) return null
  return (
    <section className="stapel" aria-labelledby="voorbeelden">
      <h2 id="voorbeelden">Bijvoorbeeld</h2>
      <ul className="stapel">
        {paren.map(({ a, b, aantal }) => (
          <li key={`${a.id} ${b.id}`}>
            <a href={adresMet(record(a), record(b))} onClick={onKlik}>
              {a.naam} en {b.naam}
            </a>
            , {telwoord(aantal, 'gedeelde deelnemer', 'gedeelde deelnemers')}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The first pair of each netwerk that has none yet. */
function elkEenKeer(paren: readonly Overlappaar[]): Overlappaar[] {
  const gezien = new Set<NetwerkKern>()
  return paren.filter(({ a, b }) => {
    if (gezien.has(a) || gezien.has(b)) return false
    gezien.add(a).add(b)
    return true
  })
}
