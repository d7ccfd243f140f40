import { useContext } from 'react'
import css from './KaartjePlek.module.css'
import { KaartjeContext } from './omgeving'

/** Where the small map stands; nothing when there is none. */
export function KaartjePlek() {
  const kaartje = useContext(KaartjeContext)
  return kaartje === undefined || kaartje === null ? null : (
    <div className={css['plek']} data-kaartje>
      {kaartje}
    </div>
  )
}
