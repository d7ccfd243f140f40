import { Printer, Share2 } from 'lucide'
import { useState } from 'react'
import { Link } from 'wouter'
import { correctieAdres } from '@/domain/dossier/dossier'
import { feitenZin } from '@/domain/jarenVanFeiten'
import { paginas } from '@/domain/paginas'
import { toonDatum } from '@/domain/taal'
import type { Onderwerp } from '@/domain/routes'
import type { LaatstGewijzigd } from '@/domain/wijziging'
import { deelAdres } from '@/panels/deelAdres'
import { drukAf } from '@/panels/drukAf'
import { Downloadknop } from '@/ui/Downloadknop'
import { Knop } from '@/ui/Knop'
import css from './DossierVoet.module.css'
import { useOmgeving } from './omgeving'
import { Icoon } from '@/ui/Icoon'

interface DossierVoetProps {
  onderwerp: Onderwerp
  titel: string
  /** What "download" gives. */
  record: unknown
  /** When and why it last changed; absent when it is as in the first edition. */
  laatstGewijzigd: LaatstGewijzigd | undefined
}

/** What a reader can do with a dossier: correct it, share it, print it, take it along. */
export function DossierVoet({ onderwerp, titel, record, laatstGewijzigd }: DossierVoetProps) {
  const { versie, naslag } = useOmgeving()
  const { peildatum } = naslag.overzicht
  const [melding, setMelding] = useState('')
  const deel = () => {
    setMelding('')
    void deelAdres(titel, setMelding)
  }
  return (
    <footer className={`stapel ${css['voet']}`}>
      <p>
        <Link href={correctieAdres(onderwerp, versie)}>Klopt dit niet? Laat het weten.</Link>
      </p>
      <div className="rij" data-niet-op-papier>
        <Knop onClick={deel}>
          <Icoon teken={Share2} /> Deel
        </Knop>
        <Knop onClick={drukAf}>
          <Icoon teken={Printer} /> Print
        </Knop>
        <Downloadknop
          wat="dit dossier"
          als="JSON"
          bestand={`${onderwerp.id}.json`}
          inhoud={() => JSON.stringify({ versie, peildatum, record }, null, 2)}
        />
        <span role="status">{melding}</span>
      </div>
      <p className="klein">
        {laatstGewijzigd !== undefined && `${laatsteWijzigingInWoorden(laatstGewijzigd)} `}
        Bijgewerkt op {toonDatum(peildatum)}, versie {versie}; {feitenZin(naslag.overzicht.netwerken)}.{' '}
        <Link href={paginas.wijzigingen.pad}>Alle wijzigingen</Link>
      </p>
    </footer>
  )
}

function laatsteWijzigingInWoorden(laatst: LaatstGewijzigd): string {
  if (laatst === 'onbekend') return 'Wanneer dit dossier voor het laatst is gewijzigd, is niet bekend.'
  return `Laatst gewijzigd op ${toonDatum(laatst.datum.slice(0, 10))}: ${laatst.reden.replace(/\.$/, '')}.`
}
