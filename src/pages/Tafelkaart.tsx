import type { Topology } from 'topojson-specification'
import { telwoord } from '@/domain/taal'
import type { Naslag } from '@/domain/opzoeken'
import type { Overlapkring } from '@/domain/overlap/overlapmatrixKring'
import type { Tafelrij } from '@/domain/overlap/tafels'
import { tafelZin } from '@/domain/overlap/tafels'
import { klassegrenzen, klasseVan, toonKlasse } from '@/domain/telling'
import { Stippels } from '@/ui/Stippels'
import type { Gemeentevlak } from './Klassenkaart'
import { Klassenkaart } from './Klassenkaart'
import css from './Tafelkaart.module.css'

interface Props {
  rijen: readonly Tafelrij[]
  kring: Pick<Overlapkring, 'naam' | 'volledig'>
  naslag: Naslag
  grenzen: Topology
}

const klassen = ['klasse0', 'klasse1', 'klasse2', 'klasse3', 'klasse4', 'klasse5'] as const

/** The rows of "netwerken per gemeente" as a map: deeper blue for more netwerken, with the number in it, and a legend. */
export function Tafelkaart({ rijen, kring, naslag, grenzen }: Props) {
  const aantallen = rijen.map(({ aantal }) => aantal)
  const ondergrenzen = klassegrenzen(aantallen)
  const vlakken = new Map(
    rijen.map(({ gemeente, aantal }): [string, Gemeentevlak] => {
      const klasse = klassen[klasseVan(aantal, ondergrenzen)] ?? 'klasse0'
      const tekst = `${gemeente.naam}: ${telwoord(aantal, 'netwerk', 'netwerken')}`
      return [gemeente.code, { klasse, tekst, getal: String(aantal) }]
    }),
  )
  const zin = tafelZin(rijen, kring)
  return (
    <figure className={css['figuur']}>
      <Klassenkaart grenzen={grenzen} naslag={naslag} vlakken={vlakken} label={zin} />
      <figcaption>
        <p>{zin} Gebieden zijn indicatief, gemeentegrenzen benaderd.</p>
        <ul className={css['legenda']} aria-label="Aantal netwerken per gemeente">
          {aantallen.includes(0) && (
            <li>
              <Stippels />
              geen netwerk bekend
            </li>
          )}
          {ondergrenzen.map((grens, nr) => (
            <li key={grens}>
              <span className={css['vlak']} data-klasse={nr + 1} />
              {toonKlasse(nr + 1, ondergrenzen, Math.max(...aantallen))}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
