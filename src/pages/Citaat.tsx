import { useState } from 'react'
import type { Overzicht } from '@/domain/overzicht'
import { alsApa, alsBibtex } from '@/domain/regiobeeld/citaat'
import { Uitklap } from '@/ui/Uitklap'
import { useGemonteerd } from '@/ui/useGemonteerd'
import { adresBuiten } from '@/url/kaderadres'
import css from './Citaat.module.css'
import { Kopieerblok } from './Kopieerblok'

interface Props {
  titel: string
  overzicht: Pick<Overzicht, 'versie' | 'peildatum'>
}

/**
 * How to cite this page, as a line and for BibTeX. Where it lives and which day it is, only the browser knows; folded, so
 * that nothing moves when they come.
 */
export function Citaat({ titel, overzicht: { versie, peildatum } }: Props) {
  const gemonteerd = useGemonteerd()
  const [geraadpleegd] = useState(() => new Date().toISOString().slice(0, 10))
  const citeerbaar = { titel, versie, peildatum, adres: gemonteerd ? adresBuiten() : '', geraadpleegd }
  return (
    <>
      <Uitklap titel="Citeer dit beeld" soort="regel" data-met-script data-niet-op-papier>
        {gemonteerd && (
          <>
            <Kopieerblok wat="de verwijzing (APA)" tekst={alsApa(citeerbaar)} />
            <Kopieerblok wat="BibTeX" tekst={alsBibtex(citeerbaar)} code />
          </>
        )}
      </Uitklap>
      {gemonteerd && (
        <p className={css['opPapier']} data-beelddeel="citaat">
          {alsApa(citeerbaar)}
        </p>
      )}
    </>
  )
}
