import type { ReactNode } from 'react'
import type { Begrip } from '@/domain/begrip'
import { veldBegrippen } from '@/domain/bijdrage/bijdrageAntwoord'
import type { Invoer } from '@/domain/bijdrage/bijdrageInvoer'
import { velden } from '@/domain/bijdrage/bijdrageVelden'
import { metHoofdletter } from '@/domain/taal'
import { Vakje } from '@/ui/Keuze'
import { Keuzelijst } from '@/ui/Veld'
import { useFormulier } from './omgeving'
import { useVeldattributen, Veldmelding } from './Veldmelding'
import css from './Veld.module.css'

type MetLijst = keyof typeof veldBegrippen
type Eenkeuze = { [K in MetLijst]: Invoer[K] extends string ? K : never }[MetLijst]
type Meerkeuze = { [K in MetLijst]: Invoer[K] extends string[] ? K : never }[MetLijst]

const opties = (veld: MetLijst): [string, Begrip][] => Object.entries<Begrip>(veldBegrippen[veld])

interface Vorm {
  hulp?: string
  nodig?: boolean
}

/** One answer out of a closed list. */
export function Keuzeveld({ veld, ...vorm }: Vorm & { veld: Eenkeuze }) {
  const { invoer, zet } = useFormulier()
  return (
    <Keuzegroep
      {...vorm}
      veld={veld}
      label={velden[invoer.soort].get(veld)?.label ?? ''}
      opties={opties(veld)}
      waarde={invoer[veld]}
      onKies={(waarde) => zet({ [veld]: waarde })}
    />
  )
}

/** Any number of answers out of a closed list. */
export function Vakjesveld({ veld, ...vorm }: Vorm & { veld: Meerkeuze }) {
  const { invoer, zet } = useFormulier()
  const gekozen = invoer[veld]
  return (
    <Groep {...vorm} veld={veld} label={velden[invoer.soort].get(veld)?.label ?? ''}>
      {opties(veld).map(([waarde, begrip]) => (
        <Vakje
          key={waarde}
          label={metHoofdletter(begrip.label)}
          uitleg={begrip.uitleg}
          checked={gekozen.includes(waarde)}
          onChange={({ target }) =>
            zet({ [veld]: target.checked ? [...gekozen, waarde] : gekozen.filter((ander) => ander !== waarde) })
          }
        />
      ))}
    </Groep>
  )
}

interface GroepProps extends Vorm {
  veld: string
  label: string
}

/** Radio buttons with what each answer means. */
export function Keuzegroep({
  opties: rijen,
  waarde,
  onKies,
  ...groep
}: GroepProps & { opties: readonly (readonly [string, Begrip])[]; waarde: string; onKies: (waarde: string) => void }) {
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
  leeg?: string
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
