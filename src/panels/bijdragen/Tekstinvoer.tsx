import { useVeldattributen, Veldmelding } from './Veldmelding'
import { Invoer as Invoerveld, Tekstvak, Veld } from '@/ui/Veld'
import css from './Veld.module.css'

interface Props {
  /** `naam`, or a part of an answer: `deelnemers.2.naam`. */
  veld: string
  label: string
  hulp?: string | undefined
  /** Lines; one is a single-line field. */
  regels?: number | undefined
  /** The answer is a year, a number or a code: a short field. */
  kort?: boolean | undefined
  /** A keyboard of digits on a phone. */
  cijfers?: boolean | undefined
  nodig?: boolean | undefined
  max?: number | undefined
  waarde: string
  onWijzig: (waarde: string) => void
}

/** A text with its label, hint, fault, and how much room is left. Typing is never stopped. */
export function Tekstinvoer({
  veld,
  label,
  hulp,
  regels = 1,
  kort = false,
  cijfers = false,
  nodig = false,
  max,
  waarde,
  onWijzig,
}: Props) {
  const attributen = useVeldattributen(veld, hulp !== undefined)
  const samen = {
    ...attributen,
    value: waarde,
    autoComplete: 'off',
    required: nodig,
    onChange: ({ target }: { target: { value: string } }) => onWijzig(target.value),
  }
  return (
    <Veld
      id={attributen.id}
      label={label}
      nodig={nodig}
      hulp={hulp}
      className={kort ? `${css['veld']} ${css['kort']}` : css['veld']}
    >
      {() => (
        <>
          {regels > 1 ? (
            <Tekstvak {...samen} rows={regels} />
          ) : (
            <Invoerveld {...samen} type="text" inputMode={cijfers ? 'numeric' : undefined} />
          )}
          <div className={css['onder']}>
            <Veldmelding veld={veld} />
            {max !== undefined && waarde.length > 0.7 * max && <Teller over={max - waarde.trim().length} />}
          </div>
        </>
      )}
    </Veld>
  )
}

function Teller({ over }: { over: number }) {
  const aantal = Math.abs(over)
  const tekens = aantal === 1 ? '1 teken' : `${aantal} tekens`
  return <span className={`klein ${css['teller']}`}>{over < 0 ? `${tekens} te veel` : `nog ${tekens}`}</span>
}
