import { Link, useRouter } from 'wouter'
import type { Inzicht } from '@/domain/inzicht/inzicht'
import { citaat } from '@/domain/inzicht/inzichten'
import type { Overzicht } from '@/domain/overzicht'
import { paginas } from '@/domain/paginas'
import { toonGetal } from '@/domain/taal'
import { useGemonteerd } from '@/ui/useGemonteerd'
import { Uitklap } from '@/ui/Uitklap'
import css from './Inzichtkaart.module.css'
import { Kopieerblok } from './Kopieerblok'

interface Props {
  inzicht: Inzicht
  overzicht: Overzicht
}

/** One insight: the sentence with its numbers, how we know, a line to cite, and the way to its table. */
export function Inzichtkaart({ inzicht, overzicht }: Props) {
  const { base } = useRouter()
  const gemonteerd = useGemonteerd()
  const { sleutel, zin, isBekend, getallen, hoeWetenWij, naar } = inzicht
  const { pad } = paginas[naar.pagina]
  const keuze = naar.keuze === undefined ? '' : `?${naar.keuze}`
  const daar = naar.daar === undefined ? '' : `#${naar.daar}`
  // The build does not know at which host the site will stand.
  const herkomst = gemonteerd && window.origin !== 'null' ? window.location.origin : ''
  return (
    <article
      id={sleutel}
      className={css['kaart']}
      aria-labelledby={`${sleutel}-zin`}
      data-onbekend={!isBekend || undefined}
    >
      <h2 id={`${sleutel}-zin`}>{zin}</h2>
      <ul className={css['getallen']}>
        {getallen.map(({ getal, wat }) => (
          <li key={wat}>
            <strong>{toonGetal(getal)}</strong> {wat}
          </li>
        ))}
      </ul>
      <div className={css['voet']}>
        <Link href={`${pad}${keuze}${daar}`}>{naar.label}</Link>
        <Uitklap soort="regel" titel="Hoe weten wij dit?">
          <p>{hoeWetenWij}</p>
          <Kopieerblok
            wat="de verwijzing"
            tekst={citaat(inzicht, overzicht, `${herkomst}${base}${paginas.inzichten.pad}`)}
          />
        </Uitklap>
      </div>
    </article>
  )
}
