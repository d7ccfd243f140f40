import { useState } from 'react'
import { useNieuweVersie } from './useNieuweVersie'
import { useVerbinding } from './useVerbinding'
import { Knop } from '@/ui/Knop'
import css from './Versiebericht.module.css'

interface Props {
  registratie: ServiceWorkerRegistration
  /** Version of the data on screen, when the page knows it. */
  versie: string | undefined
}

/** Says that what is on screen was kept from an earlier visit, or that there is something newer. Never forces. */
export function Versiebericht({ registratie, versie }: Props) {
  const isVerbonden = useVerbinding()
  const { isNieuw, vernieuw } = useNieuweVersie(registratie)
  const [weg, setWeg] = useState('')
  const bericht = !isVerbonden ? 'offline' : isNieuw ? 'nieuw' : ''
  return (
    <div role="status" className={css['plek']} data-niet-op-papier>
      {bericht !== '' && bericht !== weg && (
        <div className={css['bericht']}>
          <p>
            {bericht === 'offline'
              ? `U bent offline. U ziet wat op dit apparaat is bewaard${versie === undefined ? '' : `: versie ${versie}`}.`
              : 'Er is een nieuwe versie.'}
          </p>
          {bericht === 'nieuw' && <Knop onClick={vernieuw}>Vernieuwen</Knop>}
          <Knop onClick={() => setWeg(bericht)}>Sluit</Knop>
        </div>
      )}
    </div>
  )
}
