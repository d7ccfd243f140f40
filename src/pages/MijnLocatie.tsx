import { useQueryClient } from '@tanstack/react-query'
import { LocateFixed } from 'lucide'
import { useState } from 'react'
import type { Onderwerp } from '@/domain/routes'
import { Icoon } from '@/ui/Icoon'
import { Knop } from '@/ui/Knop'
import css from './MijnLocatie.module.css'

/**
 * "Wat speelt hier?" for where the reader is: only when asked, and worked out on the spot. The position goes nowhere.
 */
export function MijnLocatie({ onKies }: { onKies: (onderwerp: Onderwerp) => void }) {
  const queryClient = useQueryClient()
  const [melding, setMelding] = useState('')

  async function zoekPlek() {
    setMelding('Uw locatie wordt bepaald…')
    try {
      const { waarBenIk } = await import('./waarBenIk')
      const uitkomst = await waarBenIk(queryClient)
      setMelding('melding' in uitkomst ? uitkomst.melding : '')
      if ('gemeente' in uitkomst) onKies({ soort: 'gemeente', id: uitkomst.gemeente })
    } catch {
      setMelding('Er is geen verbinding. Probeer het opnieuw.')
    }
  }

  return (
    <div className={css['plek']} data-met-script data-niet-op-papier>
      <Knop className={css['knop']} onClick={() => void zoekPlek()}>
        <Icoon teken={LocateFixed} maat={18} /> Mijn locatie
      </Knop>
      <p role="status" className={css['melding']}>
        {melding}
      </p>
    </div>
  )
}
