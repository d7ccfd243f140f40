import { ArrowLeftRight, Link2, Printer } from 'lucide'
import type { MouseEvent } from 'react'
import { useState } from 'react'
import { kopieerAdres } from '@/panels/deelAdres'
import { drukAf } from '@/panels/drukAf'
import { Tabelknoppen } from '@/panels/Tabelknoppen'
import { Knop, Knoplink } from '@/ui/Knop'
import { Icoon } from '@/ui/Icoon'

interface Props {
  /** The address of the same comparison the other way around. */
  wisseladres: string
  bestand: string
  inhoud: () => string
  onKlik: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** What can be done with a comparison: turn it around, keep its address, print it, take it along. */
export function Acties({ wisseladres, bestand, inhoud, onKlik }: Props) {
  const [melding, setMelding] = useState('')
  return (
    <div className="rij">
      <Knoplink href={wisseladres} onClick={onKlik}>
        <Icoon teken={ArrowLeftRight} /> Wissel om
      </Knoplink>
      <Knop onClick={() => void kopieerAdres(setMelding)}>
        <Icoon teken={Link2} /> Kopieer link
      </Knop>
      <Knop onClick={drukAf}>
        <Icoon teken={Printer} /> Print
      </Knop>
      <Tabelknoppen wat="deze vergelijking" bestand={bestand} csv={inhoud} />
      <span role="status">{melding}</span>
    </div>
  )
}
