import { LetOp } from '@/ui/LetOp'

/** Where an address asks for a subject that is not there, and the country stands in its place. */
export function VreemdOnderwerp() {
  return (
    <LetOp role="status">
      Het adres van deze pagina noemt een onderwerp dat hier niet te vinden is. U ziet daarom heel Nederland.
    </LetOp>
  )
}
