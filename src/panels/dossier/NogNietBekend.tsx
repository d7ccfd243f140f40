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
  const namen = feiten.map(({ naam }) => inZin(naam))
  return (
    <p className="klein">
      Nog niet bekend: {opsomming(namen)}. <VulAan onderwerp={onderwerp} feiten={feiten} />
    </p>
  )
}

/** The way to the form with only these questions. */
export function VulAan({ onderwerp, feiten }: Props) {
  const { versie } = useOmgeving()
  const velden = feiten.map(({ veld }) => veld)
  return <Link href={aanvulAdres(onderwerp, velden, versie)}>Weet u het? Vul het aan.</Link>
}
