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
  deels?: boolean | undefined
  children: ReactNode
}

/** One fact. The mark has room of its own, so that it can come in later without moving the text. */
export function Feit({ naam, zekerheid, deels, children }: FeitProps) {
  return (
    <div className={css['feit']}>
      <dt>{naam}</dt>
      <dd>{children}</dd>
      <dd className={css['merk']}>
        <Zekerheidsmerk zekerheid={zekerheid} deels={deels} />
      </dd>
    </div>
  )
}

/** What is not known is said, not hidden. */
export function Onbekend() {
  return <span className={css['onbekend']}>onbekend</span>
}
