import { perspectiefBegrippen } from '@/domain/begrippen'
import type { Perspectief } from '@/domain/netwerkWaarden'
import { Bronregel } from './Bronregel'
import { Onderdeel } from './Deel'
import { Tabel } from '@/ui/Tabel'
import styles from './Kennis.module.css'
import type { KennisProps } from './kennisProps'
import { Netwerklinks } from './Netwerklinks'

/** NSOB's three perspectives on steering: what each makes possible and what it makes hard. */
export function Perspectieven({
  kennis,
  naslag,
  adresVan,
  perspectief,
}: KennisProps & { perspectief: Perspectief | undefined }) {
  const rijen = kennis.sturingsperspectieven.filter(
    (rij) => perspectief === undefined || rij.perspectief === perspectief,
  )
  return (
    <Onderdeel titel="Drie manieren van sturen">
      <Tabel
        bijschrift="Per perspectief de kern, de mogelijkheden en de moeilijkheden"
        bijschriftVerborgen
        past
        blokken
        className={styles.matrix}
      >
        <thead>
          <tr>
            <th scope="col">Perspectief</th>
            <th scope="col">Mogelijkheden</th>
            <th scope="col">Moeilijkheden</th>
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ perspectief: naam, kern, mogelijkheden, moeilijkheden, netwerken, bronnen }) => (
            <tr key={naam}>
              <th scope="row">
                <strong>{perspectiefBegrippen[naam].label}</strong>
                <p>{kern}</p>
                <Netwerklinks ids={netwerken} naslag={naslag} adresVan={adresVan} label="Te zien bij" />
                <Bronregel vindplaatsen={bronnen} bronnen={kennis.bronnen} />
              </th>
              <td data-kop="Mogelijkheden">
                <Punten punten={mogelijkheden} />
              </td>
              <td data-kop="Moeilijkheden">
                <Punten punten={moeilijkheden} />
              </td>
            </tr>
          ))}
        </tbody>
      </Tabel>
    </Onderdeel>
  )
}

function Punten({ punten }: { punten: readonly string[] }) {
  return (
    <ul className={styles.punten}>
      {punten.map((punt) => (
        <li key={punt}>{punt}</li>
      ))}
    </ul>
  )
}
