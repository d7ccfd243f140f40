import { useState } from 'react'
import type { Overzicht } from '@/domain/overzicht'
import { alsApa, alsBibtex } from '@/domain/regiobeeld/citaat'
import { Uitklap } from '@/ui/Uitklap'
import { useGemonteerd } from '@/ui/useGemonteerd'
import { adresBuiten } from '@/url/kaderadres'
import { Kopieerblok } from './Kopieerblok'

interface Props {
  titel: string
  overzicht: Pick<Overzicht, 'versie' | 'peildatum'>
}

/** How to cite this page, as a line and for BibTeX. Where it lives and which day it is, only the browser knows. */
export function Citaat({ titel, overzicht: { versie, peildatum } }: Props) {
  const gemonteerd = useGemonteerd()
  const [geraadpleegd] = useState(() => new Date().toISOString().slice(0, 10))
  if (!gemonteerd) return null
  const citeerbaar = { titel, versie, peildatum, adres: adresBuiten(), geraadpleegd }
  return (
    <Uitklap titel="Citeer dit beeld" soort="regel" open>
      <Kopieerblok wat="de verwijzing (APA)" tekst={alsApa(citeerbaar)} />
      <Uitklap titel="BibTeX" soort="regel" data-niet-op-papier>
        <Kopieerblok wat="BibTeX" tekst={alsBibtex(citeerbaar)} code />
      </Uitklap>
    </Uitklap>
  )
}
