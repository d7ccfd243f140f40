import type { ReactNode } from 'react'
import type { Begrip } from '@/domain/begrip'
import { metHoofdletter } from '@/domain/taal'
import { Vakje } from '@/ui/Keuze'
import { Keuzelijst } from '@/ui/Veld'
import { useVeldattributen, Veldmelding } from './Veldmelding'
import css from './Veld.module.css'

type Opties = readonly (readonly [string, Begrip])[]

interface GroepProps {
  veld: string
  label: string
  hulp?: string | undefined
  nodig?: boolean
}

/** Any number of answers out of a closed list. */
export function Vakjesgroep({
  opties,
  gekozen,
  onKies,
  ...groep
}: GroepProps & { opties: Opties; gekozen: readonly string[]; onKies: (gekozen: readonly string[]) => void }) {
  return (
    <Groep {...groep}>
      {opties.map(([waarde, begrip]) => (
        <Vakje
          key={waarde}
          label={metHoofdletter(begrip.label)}
          uitleg={begrip.uitleg}
          checked={gekozen.includes(waarde)}
          onChange={({ target }) =>
            onKies(target.checked ? [...gekozen, waarde] : gekozen.filter((ander) => ander !== waarde))
          }
        />
      ))}
    </Groep>
  )
}

/** Radio buttons with what each answer means. */
export function Keuzegroep({
  opties: rijen,
  waarde,
  onKies,
  ...groep
}: GroepProps & { opties: Opties; waarde: string; onKies: (waarde: string) => void }) {
  return (
    <Groep {...groep}>
      {rijen.map(([optie, begrip]) => (
        <Vakje
          key={optie}
          soort="radio"
          label={metHoofdletter(begrip.label)}
          uitleg={begrip.uitleg}
          name={groep.veld}
          value={optie}
          checked={optie === waarde}
          onChange={() => onKies(optie)}
        />
      ))}
    </Groep>
  )
}

/** Answers under one question. The group itself takes the focus when a fault points at it. */
function Groep({ veld, label, hulp, nodig = false, children }: GroepProps & { children: ReactNode }) {
  const { id, 'aria-describedby': beschrijving } = useVeldattributen(veld, hulp !== undefined)
  return (
    <fieldset id={id} className={css['groep']} tabIndex={-1} aria-describedby={beschrijving}>
      <legend className={css['label']}>
        {label} {nodig && <span className={css['nodig']}>(verplicht)</span>}
      </legend>
      {hulp !== undefined && (
        <p id={`${id}-hulp`} className="klein">
          {hulp}
        </p>
      )}
      <div className={css['opties']}>{children}</div>
      <Veldmelding veld={veld} />
    </fieldset>
  )
}

/** One answer out of a list that is too long or too minor for buttons. */
export function Lijstkeuze({
  veld,
  label,
  leeg,
  opties: rijen,
  waarde,
  onKies,
}: {
  veld: string
  label: string
  /** What no choice is called; without it there is always a choice. */
  leeg?: string | undefined
  opties: readonly (readonly [string, string])[]
  waarde: string
  onKies: (waarde: string) => void
}) {
  const { id, ...attributen } = useVeldattributen(veld, false)
  return (
    <Keuzelijst
      id={id}
      label={label}
      className={`${css['veld']} ${css['kort']}`}
      leeg={leeg}
      opties={rijen.map(([optie, naam]) => ({ waarde: optie, label: naam }))}
      waarde={waarde}
      onKies={(gekozen) => onKies(gekozen ?? '')}
      attributen={attributen}
    >
      <Veldmelding veld={veld} />
    </Keuzelijst>
  )
}
