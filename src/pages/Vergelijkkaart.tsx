import type { Topology } from 'topojson-specification'
import { telwoord } from '@/domain/taal'
import type { Naslag } from '@/domain/opzoeken'
import { inZin, leg } from '@/domain/vergelijk/vergelijk'
import type { Kant, Lid } from '@/domain/vergelijk/vergelijkKant'
import { Swatch } from '@/ui/Swatch'
import type { Gemeentevlak } from './Klassenkaart'
import { Klassenkaart } from './Klassenkaart'
import css from './Tafelkaart.module.css'

interface Props {
  a: Kant
  b: Kant
  naslag: Naslag
  grenzen: Topology
}

/** The gemeenten of both in three classes: shared, only the first, only the second. What is landelijk is not drawn. */
export function Vergelijkkaart({ a, b, naslag, grenzen }: Props) {
  const { gedeeld, alleenA, alleenB } = leg(a.leden.gemeenten, b.leden.gemeenten)
  const vlakken = new Map<string, Gemeentevlak>([
    ...alsVlakken(gedeeld, 'gedeeld', 'gedeeld'),
    ...alsVlakken(alleenA, 'alleenA', `alleen ${inZin(a)}`),
    ...alsVlakken(alleenB, 'alleenB', `alleen ${inZin(b)}`),
  ])
  if (vlakken.size === 0) return null
  const tel = (leden: readonly Lid[]) => telwoord(leden.length, 'gemeente', 'gemeenten')
  const nietGetekend = [a, b].filter(({ leden }) => leden.gemeenten.size === 0)
  return (
    <figure className={css['figuur']}>
      <Klassenkaart
        grenzen={grenzen}
        naslag={naslag}
        vlakken={vlakken}
        label={`Kaart: ${tel(gedeeld)} gedeeld, ${tel(alleenA)} van alleen ${inZin(a)}, ${tel(alleenB)} van alleen ${inZin(b)}.`}
      />
      <figcaption>
        <ul className={css['legenda']} aria-label="Legenda">
          {gedeeld.length > 0 && (
            <li>
              <span className={css['vlak']} data-klasse="gedeeld" /> gedeeld: {tel(gedeeld)}
            </li>
          )}
          {alleenA.length > 0 && (
            <li>
              <Swatch nr={0} /> alleen {inZin(a)}: {tel(alleenA)}
            </li>
          )}
          {alleenB.length > 0 && (
            <li>
              <Swatch nr={1} /> alleen {inZin(b)}: {tel(alleenB)}
            </li>
          )}
        </ul>
        <p>
          {nietGetekend.map(({ naam, gebied }) =>
            gebied === 'landelijk'
              ? `${naam} werkt in heel Nederland en is niet getekend. `
              : `Het gebied van ${naam} is onbekend en niet getekend. `,
          )}
          Gebieden zijn indicatief, gemeentegrenzen benaderd.
        </p>
      </figcaption>
    </figure>
  )
}

function alsVlakken(leden: readonly Lid[], klasse: Gemeentevlak['klasse'], wat: string): [string, Gemeentevlak][] {
  return leden.map(({ sleutel, naam }) => [sleutel, { klasse, tekst: `${naam}: ${wat}` }])
}
