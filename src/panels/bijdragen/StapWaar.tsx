import { Gebied } from './Gebied'
import { Keuzeveld } from './Keuzevelden'
import { useFormulier } from './omgeving'
import { Vestigingen } from './Vestigingen'

/** Question 1 of 2018: what is the area? Of an instelling also where it has its schools. */
export function StapWaar() {
  const { invoer } = useFormulier()
  return invoer.soort === 'netwerk' ? (
    <>
      <Gebied />
      <Keuzeveld veld="reikwijdte" hulp="Kiest u niets, dan volgt dit uit het gebied." />
    </>
  ) : (
    <>
      <Vestigingen />
      <Gebied />
      <Keuzeveld veld="bereik" nodig />
    </>
  )
}
