import type { Topology } from 'topojson-specification'
import { telwoord } from '@/domain/taal'
import { grensnoot } from '@/domain/grensopschrift'
import { klassemerken, vlakmerken } from '@/domain/kaart/merken'
import { vlakstaal } from '@/domain/kaart/vlakstalen'
import type { Naslag } from '@/domain/opzoeken'
import type { Overlapkring } from '@/domain/overlap/overlapmatrixKring'
import type { Tafelrij } from '@/domain/overlap/tafels'
import { tafelZin } from '@/domain/overlap/tafels'
import { klassegrenzen, klasseVan, toonKlasse } from '@/domain/telling'
import { Kaartfiguur } from './Kaartfiguur'
import type { Gemeentevlak } from './Klassenkaart'
import { Klassenkaart } from './Klassenkaart'

interface Props {
  rijen: readonly Tafelrij[]
  kring: Pick<Overlapkring, 'naam' | 'volledig'>
  naslag: Naslag
  grenzen: Topology
}

/** The rows of "netwerken per gemeente" as a map: deeper blue for more netwerken, with the number in it, and a legend. */
export function Tafelkaart({ rijen, kring, naslag, grenzen }: Props) {
  const aantallen = rijen.map(({ aantal }) => aantal)
  const ondergrenzen = klassegrenzen(aantallen)
  const merkVan = (klasse: number) => klassemerken[klasse] ?? 'klasse0'
  const vlakken = new Map(
    rijen.map(({ gemeente, aantal }): [string, Gemeentevlak] => {
      const tekst = `${gemeente.naam}: ${telwoord(aantal, 'netwerk', 'netwerken')}`
      return [gemeente.code, { klasse: merkVan(klasseVan(aantal, ondergrenzen)), tekst, getal: String(aantal) }]
    }),
  )
  const zin = tafelZin(rijen, kring)
  const geen = { staal: vlakstaal(vlakmerken.klasse0), tekst: 'geen netwerk bekend' }
  return (
    <Kaartfiguur
      legendatitel="Aantal netwerken per gemeente"
      legenda={[
        ...(aantallen.includes(0) ? [geen] : []),
        ...ondergrenzen.map((_, nr) => ({
          staal: vlakstaal(vlakmerken[merkVan(nr + 1)]),
          tekst: toonKlasse(nr + 1, ondergrenzen, Math.max(...aantallen)),
        })),
      ]}
      boven={`${zin} Gebieden zijn indicatief, ${grensnoot(naslag.overzicht.grenzen)}.`}
    >
      <Klassenkaart grenzen={grenzen} naslag={naslag} vlakken={vlakken} label={zin} />
    </Kaartfiguur>
  )
}
