import type { Invoer } from '@/domain/bijdrage/bijdrageInvoer'
import type { Veldnaam } from '@/domain/bijdrage/bijdrageVelden'
import { limietVan, velden } from '@/domain/bijdrage/bijdrageVelden'
import { useFormulier } from './omgeving'
import { useVeldattributen, Veldmelding } from './Veldmelding'
import { Invoer as Invoerveld, Tekstvak, Veld } from '@/ui/Veld'
import css from './Veld.module.css'

type Tekstnaam = { [K in Veldnaam]: Invoer[K] extends string ? K : never }[Veldnaam]

interface Vorm {
  hulp?: string
  /** Lines; one is a single-line field. */
  regels?: number
  /** The answer is a year, a number or a code: a short field. */
  kort?: boolean
  /** A keyboard of digits on a phone. */
  cijfers?: boolean
  nodig?: boolean
}

/** A question of the form that is answered in words; label and limit come from the table of questions. */
export function Tekstveld({ veld, ...vorm }: Vorm & { veld: Tekstnaam }) {
  const { invoer, zet } = useFormulier()
  const vraag = velden[invoer.soort].get(veld)
  return (
    <Tekstinvoer
      {...vorm}
      veld={veld}
      label={vraag?.label ?? ''}
      // Other names stand one a line: the limit is for each of them.
      max={veld === 'aliassen' ? undefined : limietVan(vraag?.schema)}
      waarde={invoer[veld]}
      onWijzig={(waarde) => zet({ [veld]: waarde })}
    />
  )
}

interface Props extends Vorm {
  /** `naam`, or a part of an answer: `deelnemers.2.naam`. */
  veld: string
  label: string
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
