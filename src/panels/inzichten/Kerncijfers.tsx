import { memo, useMemo } from 'react'
import { vergelijkCijfers } from '@/domain/inzichten/inzichtenCijfers'
import type { Kennis } from '@/domain/inzichten/inzichtenKennis'
import type { Naslag } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import { Cijfertabel } from './Cijfertabel'
import { Inzichtdeel } from './Deel'
import { Verdelingen } from './Verdelingen'

interface Props {
  naslag: Naslag
  kennis: Kennis
  scholen: readonly School[]
}

/** The figures of the sources beside ours, and how the netwerken are spread over their properties. */
export const Kerncijfers = memo(function Kerncijfers({ naslag, kennis, scholen }: Props) {
  const cijfers = useMemo(() => vergelijkCijfers(naslag, kennis.kengetallen, scholen), [naslag, kennis, scholen])
  const bronTitel = (id: string) => kennis.bronnen.find((bron) => bron.id === id)?.titel ?? id
  return (
    <Inzichtdeel titel="Kerncijfers">
      <p>
        Wat de bronnen tellen, naast wat wij tellen. De getallen meten zelden precies hetzelfde; wat het verschil is,
        staat erbij.
      </p>
      <Cijfertabel
        titel="Cijfers van de bronnen en van deze kaart"
        titelVerborgen
        proza
        bestand="kerncijfers"
        versie={naslag.overzicht.versie}
        kolommen={[
          { kop: 'Wat' },
          { kop: 'Volgens de bron' },
          { kop: 'Op deze kaart' },
          { kop: 'Let op' },
          { kop: 'Bron' },
        ]}
        rijen={cijfers.map(({ id, wat, bron, ons, kanttekening }) => ({
          sleutel: id,
          cellen: [
            wat,
            { tekst: bron.waarde, toon: <strong>{bron.waarde}</strong> },
            { tekst: ons, toon: <strong>{ons}</strong> },
            kanttekening,
            [bronTitel(bron.bron), bron.plaats, bron.peiljaar].filter((deel) => deel !== undefined).join(', '),
          ],
        }))}
      />
      <Verdelingen overzicht={naslag.overzicht} />
    </Inzichtdeel>
  )
})
