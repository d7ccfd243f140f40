import type { Topology } from 'topojson-specification'
import { telwoord } from '@/domain/taal'
import { grensnoot } from '@/domain/grensopschrift'
import type { Vlaksoort } from '@/domain/kaart/merken'
import { vlakmerken } from '@/domain/kaart/merken'
import { gekozenstaal } from '@/domain/kaart/stalen'
import { vlakstaal } from '@/domain/kaart/vlakstalen'
import type { Naslag } from '@/domain/opzoeken'
import { inZin, leg } from '@/domain/vergelijk/vergelijk'
import type { Kant, Lid } from '@/domain/vergelijk/vergelijkKant'
import { Kaartfiguur } from './Kaartfiguur'
import type { Gemeentevlak } from './Klassenkaart'
import { Klassenkaart } from './Klassenkaart'

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
  const legenda = [
    { leden: gedeeld, staal: vlakstaal(vlakmerken.gedeeld), tekst: `gedeeld: ${tel(gedeeld)}` },
    { leden: alleenA, staal: gekozenstaal(0), tekst: `alleen ${inZin(a)}: ${tel(alleenA)}` },
    { leden: alleenB, staal: gekozenstaal(1), tekst: `alleen ${inZin(b)}: ${tel(alleenB)}` },
  ]
  const nietGetekend = [a, b].filter(({ leden }) => leden.gemeenten.size === 0)
  return (
    <Kaartfiguur
      legendatitel="Legenda"
      legenda={legenda.filter(({ leden }) => leden.length > 0)}
      onder={[
        ...nietGetekend.map(({ naam, gebied }) =>
          gebied === 'landelijk'
            ? `${naam} werkt in heel Nederland en is niet getekend.`
            : `Het gebied van ${naam} is onbekend en niet getekend.`,
        ),
        `Gebieden zijn indicatief, ${grensnoot(naslag.overzicht.grenzen)}.`,
      ].join(' ')}
    >
      <Klassenkaart
        grenzen={grenzen}
        naslag={naslag}
        vlakken={vlakken}
        label={`Kaart: ${tel(gedeeld)} gedeeld, ${tel(alleenA)} van alleen ${inZin(a)}, ${tel(alleenB)} van alleen ${inZin(b)}.`}
      />
    </Kaartfiguur>
  )
}

function alsVlakken(leden: readonly Lid[], klasse: Vlaksoort, wat: string): [string, Gemeentevlak][] {
  return leden.map(({ sleutel, naam }) => [sleutel, { klasse, tekst: `${naam}: ${wat}` }])
}
