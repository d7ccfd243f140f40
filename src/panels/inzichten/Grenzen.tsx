import { grenzen, grensindelingen } from '@/domain/inzichten/grenzen'
import { indelingBegrippen } from '@/domain/indelingBegrippen'
import type { Naslag } from '@/domain/opzoeken'
import { inZin } from '@/domain/taal'
import { Cijfertabel } from './Cijfertabel'
import { Onderdeel } from './Deel'

/** Borders that do not coincide: how many regions of a kind lie within one region of another. */
export function Grenzen({ naslag }: { naslag: Naslag }) {
  return (
    <Onderdeel id="grenzen" titel="Grenzen die niet samenvallen">
      <p>
        Wie in meer dan één regio werkt, zit aan meer dan één tafel. Een regio ligt binnen één andere als al haar
        gemeenten daarin liggen. De gebieden van de samenwerkingsverbanden zijn van eind 2015, die van de STO-regio’s
        vaak bij benadering: een enkele gemeente kan het verschil maken.
      </p>
      <Cijfertabel
        titel="Hoeveel regio’s binnen één andere liggen"
        titelVerborgen
        bestand="grenzen"
        versie={naslag.overzicht.versie}
        kolommen={[
          { kop: 'Soort regio' },
          { kop: 'Aantal', getal: true },
          ...grensindelingen.map((indeling) => ({
            kop: `Binnen één ${inZin(indelingBegrippen[indeling].label)}`,
            getal: true,
          })),
        ]}
        rijen={grenzen(naslag).map(({ id, wat, aantal, binnen }) => ({
          sleutel: id,
          cellen: [wat, aantal, ...grensindelingen.map((indeling) => binnen[indeling])],
        }))}
      />
    </Onderdeel>
  )
}
