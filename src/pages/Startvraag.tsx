import { useLayoutEffect, useRef } from 'react'
import { Link, useRouter } from 'wouter'
import type { Naslag } from '@/domain/opzoeken'
import { ZoekvakLui } from '@/panels/zoeken/ZoekvakLui'
import type { Adres } from '@/url/useAdres'
import { MijnLocatie } from './MijnLocatie'
import css from './Startvraag.module.css'

interface Props {
  adres: Adres
  naslag: Naslag
  /** Nothing was chosen yet: the question is what the page is about. */
  groot: boolean
}

const opschrift = { label: 'Uw school, instelling, plaats of postcode', voorbeeld: 'Firda, Breda of 8011' }

/** With what the reader begins: one question, and three ways in for who has no answer to it. After a choice it is small. */
export function Startvraag({ adres, naslag, groot }: Props) {
  const { base } = useRouter()
  const kader = useRef<HTMLDivElement>(null)
  useLayoutEffect(
    () =>
      function laatFocusNietVallen() {
        // The dossier that takes the place of the question takes the focus from here.
        if (kader.current?.contains(document.activeElement) === true) document.getElementById('inhoud')?.focus()
      },
    [],
  )
  return (
    <div ref={kader} className={css['vraag']} data-groot={groot || undefined} data-vlak="vraag" data-niet-op-papier>
      {groot && <h1>Aan welke tafels zit u?</h1>}
      <div role="search" aria-label="Uw tafels" data-met-script>
        <div>
          <ZoekvakLui naslag={naslag} adres={adres} opschrift={opschrift} />
        </div>
        {/* A frame of another site is refused the position. */}
        {!adres.keuze.embed && <MijnLocatie onKies={adres.open} />}
      </div>
      {groot && (
        <ul className={css['ingangen']}>
          <li>
            <Link href="/?soort=sto-regio&beeld=sto-regios">Bekijk de STO-regio’s</Link>
          </li>
          <li>
            <a href={`${base}/inzichten/witte-vlekken`}>Zoek witte vlekken</a>
          </li>
          <li>
            <Link href="/vergelijk">Vergelijk twee regio’s</Link>
          </li>
        </ul>
      )}
    </div>
  )
}
