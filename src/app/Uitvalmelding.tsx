import { useState } from 'react'
import type { Uitval } from '@/dataset/parseerLijst'
import { Knop } from '@/ui/Knop'
import css from './Scherm.module.css'

/** Names the records that were left out because they are broken, so that a count is never wrong in silence. */
export function Uitvalmelding({ uitval }: { uitval: readonly Uitval[] }) {
  const [weg, setWeg] = useState(false)
  if (uitval.length === 0 || weg) return null
  const wie = uitval
    .slice(0, 5)
    .map(({ lijst, wie: naam, veld }) => `${naam} (${lijst}${veld === '' ? '' : `, veld ${veld}`})`)
  return (
    <div className={css['uitval']} role="status">
      <p>
        {uitval.length === 1
          ? '1 record is weggelaten omdat het niet klopt: '
          : `${uitval.length} records zijn weggelaten omdat ze niet kloppen: `}
        {wie.join(', ')}
        {uitval.length > wie.length && ` en ${uitval.length - wie.length} andere`}. De rest is gewoon te gebruiken.
      </p>
      <Knop onClick={() => setWeg(true)}>Sluit</Knop>
    </div>
  )
}
