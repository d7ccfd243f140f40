import type { ComponentProps, ReactNode } from 'react'
import { useId } from 'react'
import css from './Veld.module.css'

interface VeldProps {
  /** Of the control; made when absent. */
  id?: string
  label: ReactNode
  /** Said behind the label. */
  nodig?: boolean
  /** What helps to answer, between label and control. */
  hulp?: string | undefined
  /** The label stands before the control instead of above it. */
  naast?: boolean
  className?: string | undefined
  /** The control, with the `id` that the label points at, and what stands below it. */
  children: (id: string) => ReactNode
}

/** A label with its control. The hint has the id `<id>-hulp`, for `aria-describedby`. */
export function Veld({ id: gegeven, label, nodig = false, hulp, naast = false, className, children }: VeldProps) {
  const eigen = useId()
  const id = gegeven ?? eigen
  return (
    <div className={metKlasse(css['veld'], className)} data-naast={naast || undefined}>
      <Label htmlFor={id}>
        {label} {nodig && <span className={css['nodig']}>(verplicht)</span>}
      </Label>
      {hulp !== undefined && (
        <p id={`${id}-hulp`} className="klein">
          {hulp}
        </p>
      )}
      {children(id)}
    </div>
  )
}

/** The words of a control that a library ties to it; elsewhere `Veld` makes it. */
export function Label({ children, ...rest }: Omit<ComponentProps<'label'>, 'className'>) {
  return (
    <label className={css['label']} {...rest}>
      {children}
    </label>
  )
}

/** A field of one line. */
export function Invoer({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={metKlasse(css['invoer'], className)} {...rest} />
}

/** A field of more lines. */
export function Tekstvak({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={metKlasse(css['invoer'], className)} {...rest} />
}

export interface Optie<T extends string> {
  waarde: T
  label: string
}

interface KeuzelijstProps<T extends string> extends Omit<VeldProps, 'children'> {
  /** What the first option says, which means no choice; without it there is always a choice. */
  leeg?: string | undefined
  opties: readonly (Optie<T> | { groep: string; opties: readonly Optie<T>[] })[]
  waarde: T | undefined
  onKies: (waarde: T | undefined) => void
  attributen?: Pick<ComponentProps<'select'>, 'aria-invalid' | 'aria-describedby'>
  /** What stands below it. */
  children?: ReactNode
}

/** One choice out of a list: the browser's own control. `onKies` gets nothing only when there is an empty option. */
export function Keuzelijst<T extends string>({
  leeg,
  opties,
  waarde,
  onKies,
  attributen,
  children,
  ...veld
}: KeuzelijstProps<T>) {
  const alle = opties.flatMap((optie) => ('groep' in optie ? optie.opties : optie))
  return (
    <Veld {...veld}>
      {(id) => (
        <>
          <select
            {...attributen}
            id={id}
            className={css['invoer']}
            value={waarde ?? ''}
            onChange={({ currentTarget }) => onKies(alle.find((optie) => optie.waarde === currentTarget.value)?.waarde)}
          >
            {leeg !== undefined && <option value="">{leeg}</option>}
            {opties.map((optie) =>
              'groep' in optie ? (
                <optgroup key={optie.groep} label={optie.groep}>
                  <Opties opties={optie.opties} />
                </optgroup>
              ) : (
                <Opties key={optie.waarde} opties={[optie]} />
              ),
            )}
          </select>
          {children}
        </>
      )}
    </Veld>
  )
}

function Opties({ opties }: { opties: readonly Optie<string>[] }) {
  return opties.map(({ waarde, label }) => (
    <option key={waarde} value={waarde}>
      {label}
    </option>
  ))
}

const metKlasse = (eigen: string | undefined, extra: string | undefined) =>
  extra === undefined ? eigen : `${eigen} ${extra}`
