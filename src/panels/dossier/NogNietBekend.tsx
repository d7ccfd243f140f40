import { Link } from 'wouter'
import { aanvulAdres } from '@/domain/dossier/dossier'
import type { Onderwerp } from '@/domain/routes'
import { inZin, opsomming } from '@/domain/taal'
import { useOmgeving } from './omgeving'

interface Props {
  onderwerp: Onderwerp
  feiten: readonly { veld: string; naam: string }[]
}

/** What nobody knows yet, once and in one line, with the way to fill in just that. */
export function NogNietBekend({ onderwerp, feiten }: Props) {
  const { versie } = useOmgeving()
  if (feiten.length === 0) return null
  const velden = feiten.map(({ veld }) => veld)
  return (
    <p className="klein">
      Nog niet bekend: {opsomming(feiten.map(({ naam }) => inZin(naam)))}.{' '}
      <Link href={aanvulAdres(onderwerp, velden, versie)}>Weet u het? Vul het aan.</Link>
    </p>
  )
}
