import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { correctieAdres } from '@/domain/dossier/dossier'
import type { Onderwerp } from '@/domain/routes'
import { Knoplink } from '@/ui/Knop'
import { useOmgeving } from './omgeving'

/** What most readers want to do once they have read what stands in a dossier. */
export function Acties({ onderwerp, children }: { onderwerp: Onderwerp; children?: ReactNode }) {
  const { versie } = useOmgeving()
  return (
    <div className="rij" data-niet-op-papier>
      {children}
      <Link href={correctieAdres(onderwerp, versie)} asChild>
        <Knoplink>Klopt dit niet?</Knoplink>
      </Link>
    </div>
  )
}
