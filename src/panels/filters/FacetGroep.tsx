import { Suspense, useId } from 'react'
import type { Begrip } from '@/domain/begrip'
import type { Facet } from '@/domain/velden/facetten'
import { Uitklap } from '@/ui/Uitklap'
import { uitgesteld } from '@/ui/uitgesteld'
import css from './FacetGroep.module.css'
import { Groep } from './Groep'

const Begrippenuitleg = uitgesteld(async () => (await import('./Begrippenuitleg')).Begrippenuitleg)

interface Props {
  facet: Facet
  /** What its values are called. */
  begrippen: Readonly<Record<string, Begrip>>
  gekozen: readonly string[]
  /** How many netwerken each value would leave; absent is none. */
  aantallen: ReadonlyMap<string, number>
  open: boolean
  onKies: (wijziging: Readonly<Record<string, readonly string[]>>) => void
}

/** The values of one filter. A value that leaves nothing is dimmed and stays: that nothing is there is news too. */
export function FacetGroep({ facet, begrippen, gekozen, aantallen, open, onKies }: Props) {
  const { naam, label, waarden } = facet
  function wissel(waarde: string) {
    const rest = gekozen.filter((andere) => andere !== waarde)
    onKies({ [naam]: rest.length < gekozen.length ? rest : [...gekozen, waarde] })
  }
  return (
    <Groep label={label} aantalGekozen={gekozen.length} open={open}>
      {waarden.map((waarde) => (
        <Waarde
          key={waarde}
          label={begrippen[waarde]?.label ?? waarde}
          aantal={aantallen.get(waarde) ?? 0}
          aan={gekozen.includes(waarde)}
          onWissel={() => wissel(waarde)}
        />
      ))}
      <Uitleg facet={naam} />
    </Groep>
  )
}

function Waarde({
  label,
  aantal,
  aan,
  onWissel,
}: {
  label: string
  aantal: number
  aan: boolean
  onWissel: () => void
}) {
  const id = useId()
  return (
    <label className={aantal === 0 ? `${css['rij']} ${css['nul']}` : css['rij']}>
      <input
        type="checkbox"
        className={css['vakje']}
        checked={aan}
        onChange={onWissel}
        aria-labelledby={`${id}-naam`}
        aria-describedby={`${id}-aantal`}
      />
      <span id={`${id}-naam`} className={css['naam']}>
        {label}
      </span>
      <span id={`${id}-aantal`} className={css['aantal']}>
        {aantal} <span className="alleen-voorlezen">{aantal === 1 ? 'netwerk' : 'netwerken'}</span>
      </span>
    </label>
  )
}

/**
 * The meaning of the words, for mouse, keyboard and touch alike: a title alone would reach the mouse only. Fetched when
 * it is opened.
 */
function Uitleg({ facet }: { facet: string }) {
  return (
    <Uitklap soort="regel" titel="Wat betekent dit?" className={`klein ${css['uitleg']}`} lui>
      <Suspense fallback={<p>De uitleg komt eraan…</p>}>
        <Begrippenuitleg facet={facet} />
      </Suspense>
    </Uitklap>
  )
}
