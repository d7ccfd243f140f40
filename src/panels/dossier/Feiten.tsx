import type { ReactNode } from 'react'
import type { Zekerheid } from '@/domain/zekerheid'
import css from './Feiten.module.css'
import { Zekerheidsmerk } from '@/panels/Zekerheidsmerk'

export function Feiten({ children }: { children: ReactNode }) {
  return <dl className={css['feiten']}>{children}</dl>
}

interface FeitProps {
  naam: string
  zekerheid?: Zekerheid | undefined
  children: ReactNode
}

/** One fact. The mark has room of its own, so that it can come in later without moving the text. */
export function Feit({ naam, zekerheid, children }: FeitProps) {
  return (
    <div className={css['feit']}>
      <dt>{naam}</dt>
      <dd>{children}</dd>
      <dd className={css['merk']}>
        <Zekerheidsmerk zekerheid={zekerheid} />
      </dd>
    </div>
  )
}

interface LijstfeitProps<T extends string> {
  naam: string
  waarden: readonly T[]
  begrippen: Record<T, { label: string }>
  zekerheid?: Zekerheid | undefined
}

/** A fact that is a list of closed values; left out when the list is empty. */
export function Lijstfeit<T extends string>({ naam, waarden, begrippen, zekerheid }: LijstfeitProps<T>) {
  if (waarden.length === 0) return null
  return (
    <Feit naam={naam} zekerheid={zekerheid}>
      {waarden.map((waarde) => begrippen[waarde].label).join(', ')}
    </Feit>
  )
}

/** A fact that may be unknown; then it says so, without a mark: not knowing is no claim. */
export function MisschienFeit({ naam, zekerheid, children }: FeitProps) {
  const bekend = children !== undefined
  return (
    <Feit naam={naam} zekerheid={bekend ? zekerheid : undefined}>
      {bekend ? children : <Onbekend />}
    </Feit>
  )
}

/** What is not known is said, not hidden. */
export function Onbekend() {
  return <span className={css['onbekend']}>onbekend</span>
}
