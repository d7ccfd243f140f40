import type { ReactNode } from 'react'
import { useRef } from 'react'
import { toonDatum } from '@/domain/taal'
import type { Kennis } from '@/domain/inzichten/inzichtenKennis'
import type { Naslag } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import { paginas } from '@/domain/paginas'
import type { Onderwerp } from '@/domain/routes'
import { useOpenOpPapier } from '@/ui/useOpenOpPapier'
import { Elders } from '@/panels/inzichten/Elders'
import { KennisDeel } from '@/panels/inzichten/KennisDeel'
import { Kerncijfers } from '@/panels/inzichten/Kerncijfers'
import { Schaal } from '@/panels/inzichten/Schaal'
import { Tijd } from '@/panels/inzichten/Tijd'
import { WitteVlekken } from '@/panels/inzichten/WitteVlekken'
import { useInzichten } from '@/url/useInzichten'
import { Pagina, Paginakop } from '@/ui/Pagina'
import css from './InzichtenPagina.module.css'
import { Paginatitel } from './Paginatitel'

interface Props {
  naslag: Naslag
  adresVan: (onderwerp: Onderwerp) => string
  kennis: Kennis
  scholen: readonly School[]
  /** Draws the class of each gemeente by its code: `bekend`, `geen`, `niet-bevraagd`, `beeindigd`. */
  kaart?: ((klassen: ReadonlyMap<string, string>) => ReactNode) | undefined
}

const delen = [
  { id: 'kerncijfers', titel: 'Kerncijfers' },
  { id: 'witte-vlekken', titel: 'Witte vlekken' },
  { id: 'tijd', titel: 'Tijd' },
  { id: 'schaalpuzzel', titel: 'Schaalpuzzel' },
  { id: 'vergelijkbaar', titel: 'Vergelijkbaar elders' },
  { id: 'kennis', titel: 'Kennis' },
]

/** What can be learnt from all records together: figures, gaps, time, scale, likeness, and the knowledge of the sources. */
export function InzichtenPagina({ naslag, adresVan, kennis, scholen, kaart }: Props) {
  const inzichten = useInzichten()
  const pagina = useRef<HTMLElement>(null)
  useOpenOpPapier(pagina)
  const { netwerken, gemeenten, peildatum } = naslag.overzicht
  return (
    <Pagina ref={pagina}>
      <Paginakop>
        <Paginatitel titel={paginas.inzichten.titel} />
        <p>
          Wat {netwerken.length} netwerken in {gemeenten.length} gemeenten samen laten zien, en wat niet. Stand van{' '}
          {toonDatum(peildatum)}. Elke tabel is te downloaden.
        </p>
        <nav data-niet-op-papier aria-label="Op deze pagina">
          <ul className={css['inhoud']}>
            {delen.map(({ id, titel }) => (
              <li key={id}>
                <a href={`#${id}`}>{titel}</a>
              </li>
            ))}
          </ul>
        </nav>
      </Paginakop>
      <Kerncijfers naslag={naslag} kennis={kennis} scholen={scholen} />
      <WitteVlekken
        naslag={naslag}
        kengetallen={kennis.kengetallen}
        inzichten={inzichten}
        adresVan={adresVan}
        kaart={kaart}
      />
      <Tijd naslag={naslag} inzichten={inzichten} adresVan={adresVan} />
      <Schaal naslag={naslag} adresVan={adresVan} />
      <Elders naslag={naslag} inzichten={inzichten} adresVan={adresVan} />
      <KennisDeel kennis={kennis} naslag={naslag} adresVan={adresVan} />
    </Pagina>
  )
}
