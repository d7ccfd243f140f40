import { memo, useMemo } from 'react'
import { toonAandeel, vergelijkCijfers } from '@/domain/inzichtenCijfers'
import type { Kennis } from '@/domain/inzichtenKennis'
import { kernnetwerken, verdeling } from '@/domain/inzichtenVerdeling'
import type { Facet } from '@/domain/filterNetwerken'
import type { Naslag } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import { Cijfertabel } from './Cijfertabel'
import { Deel, Kanttekening, Naast, Onderdeel, Tekst } from './Deel'

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
    <Deel id="kerncijfers" titel="Kerncijfers">
      <Tekst>
        Wat de bronnen tellen, naast wat wij tellen. De getallen meten zelden precies hetzelfde; wat het verschil is,
        staat erbij.
      </Tekst>
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
      <Verdelingen naslag={naslag} />
    </Deel>
  )
})

const facetten: readonly Facet[] = ['soort', 'vorm', 'borging', 'sector', 'aard', 'financiering']

/** One small table with bars per property. */
function Verdelingen({ naslag: { overzicht } }: { naslag: Naslag }) {
  const verdelingen = useMemo(() => {
    const kern = kernnetwerken(overzicht.netwerken)
    return facetten.map((facet) => verdeling(kern, facet))
  }, [overzicht])
  const [eerste] = verdelingen
  if (eerste === undefined) return null
  return (
    <>
      <Tekst>
        Hieronder tellen {eerste.totaal} netwerken mee: alle netwerken behalve achtergrond. STO-regio’s en RIF-projecten
        zijn met zo veel en lijken zo op elkaar, dat de tweede kolom de {eerste.totaalOverig} overige netwerken apart
        telt.
      </Tekst>
      <Naast>
        {verdelingen.map(({ facet, label, rijen, totaal, totaalOverig, zonder, meervoudig }) => (
          <Onderdeel key={facet} titel={label}>
            <Cijfertabel
              titel={`${label}: aantal netwerken`}
              titelVerborgen
              bestand={`verdeling-${facet}`}
              versie={overzicht.versie}
              kolommen={[
                { kop: label },
                { kop: `Alle netwerken (${totaal})`, staafTot: totaal },
                { kop: `Zonder STO en RIF (${totaalOverig})`, staafTot: totaalOverig },
              ]}
              rijen={rijen.map((rij) => ({ sleutel: rij.waarde, cellen: [rij.label, rij.aantal, rij.overig] }))}
            />
            <Kanttekening>
              {meervoudig ? 'Een netwerk kan meer dan één waarde hebben. ' : ''}
              {zonder > 0 ? `Van ${zonder} netwerken (${toonAandeel(zonder, totaal)}) is dit niet bekend.` : ''}
            </Kanttekening>
          </Onderdeel>
        ))}
      </Naast>
    </>
  )
}
