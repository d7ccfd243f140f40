import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { correctieAdres } from '@/domain/dossier/dossier'
import { bladAdres, isBladonderwerp } from '@/domain/mijnTafels/bladonderwerp'
import { beeldAdres, isBeeldonderwerp } from '@/domain/regiobeeld/beeldonderwerp'
import type { Onderwerp } from '@/domain/routes'
import { isKringonderwerp, wieZitWaarAdres } from '@/domain/wieZitWaar/kringonderwerp'
import { Knoplink } from '@/ui/Knop'
import { useOmgeving } from './omgeving'

/** What most readers want to do once they have read what stands in a dossier; `children` is what only some can. */
export function Acties({ onderwerp, children }: { onderwerp: Onderwerp; children?: ReactNode }) {
  const { versie } = useOmgeving()
  return (
    <div className="rij" data-niet-op-papier>
      {children}
      {isBladonderwerp(onderwerp) && (
        <Link href={bladAdres(onderwerp)} asChild>
          <Knoplink soort="accent">Deze tafels op één A4</Knoplink>
        </Link>
      )}
      {isBeeldonderwerp(onderwerp) && (
        <Link href={beeldAdres(onderwerp)} asChild>
          <Knoplink soort="accent">Regiobeeld</Knoplink>
        </Link>
      )}
      {isKringonderwerp(onderwerp) && (
        <Link href={wieZitWaarAdres(onderwerp)} asChild>
          <Knoplink>Wie zit waar?</Knoplink>
        </Link>
      )}
      <Link href={correctieAdres(onderwerp, versie)} asChild>
        <Knoplink>Klopt dit niet?</Knoplink>
      </Link>
    </div>
  )
}
