import { Link } from 'wouter'
import { stoRegioVanSchool } from '@/domain/betekenis/stoRegioVan'
import { correctieAdres } from '@/domain/dossier/dossier'
import type { School } from '@/domain/overzicht'
import { isBeroepsgericht } from '@/domain/vmboVestiging'
import { useOmgeving } from './omgeving'

/** Says of a school with beroepsgericht vmbo that nobody knows its STO-regio, and asks; where one is known or probable it stands above. */
export function GeenStoRegio({ school }: { school: School }) {
  const { naslag, versie } = useOmgeving()
  if (!isBeroepsgericht(school) || stoRegioVanSchool(school, naslag).klasse !== 'onbekend') return null
  return (
    <p className="klein">
      Nog niet bekend: bij welke STO-regio de school hoort.{' '}
      <Link href={correctieAdres({ soort: 'school', id: school.code }, versie)}>Weet u het? Geef het door.</Link>
    </p>
  )
}
