import type { ReactNode } from 'react'
import type { Vraag } from '@/domain/bijdrage/vragenlijst'
import { deelLabels } from '@/domain/velden/deelvelden'
import { Kieslijst } from './Kieslijst'
import { Lijstkeuze } from './Keuzevelden'
import { useFormulier, veldId } from './omgeving'
import css from './Stap.module.css'
import { Tekstinvoer } from './Tekstinvoer'
import { Veldmelding } from './Veldmelding'

/** A field of one thing in a list. */
export interface Deelvraag {
  deel: keyof typeof deelLabels
  /** Answered out of a list or with yes or no, instead of in words. */
  opties?: readonly (readonly [string, string])[]
  vakje?: true
  /** What no choice is called; without it there is always a choice. */
  leeg?: string
  hulp?: string
  nodig?: true
  max?: number | undefined
  regels?: number
  kort?: true
}

type Lid = Readonly<Record<string, unknown>>

interface Props<T extends Lid> {
  vraag: Vraag
  leden: readonly T[]
  /** Another name for the list than that of the question. */
  lijst?: string
  /** Said when there is nothing in it. */
  leeg: string
  naam: (lid: T, index: number) => string
  delen: (lid: T) => readonly Deelvraag[]
  /** Ways to add something, before and after the list. */
  ervoor?: ReactNode
  erna?: ReactNode
}

/** A question of which the answer is a list of things with fields of their own. */
export function Leden<T extends Lid>({ vraag, leden, lijst = vraag.label, leeg, naam, delen, ervoor, erna }: Props<T>) {
  const { zet } = useFormulier()
  return (
    <section id={veldId(vraag.naam)} className={css['blok']} tabIndex={-1} aria-label={vraag.label}>
      <h3>{vraag.label}</h3>
      {ervoor}
      <Kieslijst
        label={lijst}
        leeg={leeg}
        items={leden}
        sleutel={(_, index) => String(index)}
        naam={(lid) => naam(lid, leden.indexOf(lid))}
        onWeg={(index) => zet({ [vraag.naam]: leden.filter((_, nr) => nr !== index) })}
      >
        {(lid, index) => (
          <>
            {delen(lid).map((deelvraag) => (
              <Deelveld
                key={deelvraag.deel}
                veld={`${vraag.naam}.${index}.${deelvraag.deel}`}
                vraag={deelvraag}
                waarde={lid[deelvraag.deel]}
                onWijzig={(waarde) =>
                  zet({
                    [vraag.naam]: leden.map((ander, nr) =>
                      nr === index ? { ...ander, [deelvraag.deel]: waarde } : ander,
                    ),
                  })
                }
              />
            ))}
            <Veldmelding veld={`${vraag.naam}.${index}`} />
          </>
        )}
      </Kieslijst>
      {erna}
      <Veldmelding veld={vraag.naam} />
    </section>
  )
}

interface DeelveldProps {
  veld: string
  vraag: Deelvraag
  waarde: unknown
  onWijzig: (waarde: unknown) => void
}

function Deelveld({ veld, vraag: { deel, opties, vakje, ...vraag }, waarde, onWijzig }: DeelveldProps) {
  const label = deelLabels[deel]
  if (vakje === true) {
    return (
      <label className={css['vakje']}>
        <input type="checkbox" checked={waarde === true} onChange={({ target }) => onWijzig(target.checked)} />
        {label}
      </label>
    )
  }
  const samen = { veld, label, waarde: String(waarde) }
  return opties === undefined ? (
    <Tekstinvoer {...vraag} {...samen} onWijzig={onWijzig} />
  ) : (
    <Lijstkeuze {...samen} leeg={vraag.leeg} opties={opties} onKies={onWijzig} />
  )
}
