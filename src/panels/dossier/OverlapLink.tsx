import { Link } from 'wouter'
import type { Onderwerp } from '@/domain/routes'
import { overlapAdres } from '@/domain/vergelijk/vergelijkOnderwerp'

/** The way from a dossier to the matrix of the netwerken around it. */
export function OverlapLink({ onderwerp }: { onderwerp: Onderwerp }) {
  return (
    <p>
      <Link href={overlapAdres(onderwerp)}>Bekijk hoe deze netwerken elkaar overlappen</Link>
    </p>
  )
}
