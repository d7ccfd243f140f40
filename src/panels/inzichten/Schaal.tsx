import { useMemo } from 'react'
import { Link } from 'wouter'
import { isOnzeker } from '@/domain/betekenis/schatting'
import { mboSoortBegrippen } from '@/domain/mboWaarden'
import type { Naslag } from '@/domain/opzoeken'
import { grondslagZin } from '@/domain/inzichten/grondslag'
import type { MboSchaal, Schaalpuzzel, StoSchaal } from '@/domain/inzichten/schaalpuzzel'
import { schaalpuzzel, uiterstenVan } from '@/domain/inzichten/schaalpuzzel'
import type { School } from '@/domain/overzicht'
import { Cijfertabel } from './Cijfertabel'
import { Uitklap } from '@/ui/Uitklap'
import { Inzichtdeel, Onderdeel } from './Deel'
import type { AdresVan } from './Netwerklinks'
import styles from './Schaal.module.css'
import { Grenzen } from './Grenzen'
import { SamenAanTafel } from './SamenAanTafel'
import { Spreiding } from './Spreiding'

interface Props {
  naslag: Naslag
  scholen: readonly School[]
  adresVan: AdresVan
}

/** How many STO-regio's an mbo-instelling has to do with, and the other way round. */
export function Schaal({ naslag, scholen, adresVan }: Props) {
  const puzzel = useMemo(() => schaalpuzzel(naslag), [naslag])
  const { versie } = naslag.overzicht
  const regionaal = puzzel.instellingen.filter(({ instelling }) => instelling.werkgebied.type !== 'landelijk')
  const landelijk = puzzel.instellingen.length - regionaal.length
  return (
    <Inzichtdeel titel="De schaalpuzzel">
      <p>
        Een STO-regio heeft de maat van het vmbo, een mbo-instelling die van de arbeidsmarkt. De publicatie over Sterk
        Techniekonderwijs geeft voorbeelden; hieronder staat het voor alle. ‘Raakt’ is: het werkgebied of een vestiging
        deelt ten minste één gemeente met de STO-regio. ‘Deelnemer’ is: een bron noemt de instelling of een voorganger
        als deelnemer. {grondslagZin('stoRegios', naslag)}
      </p>
      <Uiterstelijst puzzel={puzzel} />
      <Onderdeel id="per-instelling" titel="Per mbo-instelling">
        <Spreiding
          label="Elke stip is een mbo-instelling: naar rechts meer vmbo-vestigingen in haar werkgebied, naar boven meer STO-regio’s die zij raakt."
          xLabel="vmbo-vestigingen in het werkgebied"
          yLabel="STO-regio’s"
          punten={puntenVanMbo(regionaal)}
        />
        <Uitklap titel={`Tabel van ${regionaal.length} mbo-instellingen`}>
          <Cijfertabel
            titel="STO-regio’s per mbo-instelling van nu"
            titelVerborgen
            bestand="schaalpuzzel-mbo"
            versie={versie}
            kolommen={[
              { kop: 'Mbo-instelling' },
              { kop: 'Soort' },
              { kop: 'Raakt STO-regio’s', staafTot: regionaal[0]?.raakt.length ?? 0 },
              { kop: 'Deelnemer in STO-regio’s', getal: true },
              { kop: 'Alle tafels van nu', getal: true },
              { kop: 'Tafels voorbij', getal: true },
              { kop: 'Vmbo-vestigingen in werkgebied', getal: true },
            ]}
            rijen={regionaal.map(({ instelling, raakt, deelnemerIn, tafels, vestigingen }) => ({
              sleutel: instelling.id,
              cellen: [
                {
                  tekst: instelling.naam,
                  toon: <Link href={adresVan({ soort: 'instelling', id: instelling.id })}>{instelling.naam}</Link>,
                },
                mboSoortBegrippen[instelling.soort].label,
                raakt.length,
                deelnemerIn.length,
                tafels.nu.length,
                tafels.voorbij.length,
                vestigingen,
              ],
            }))}
          />
        </Uitklap>
        <p className="klein">
          {landelijk} landelijke instellingen hebben geen eigen regio en staan er niet in. Het werkgebied is vaak
          algemene kennis: ‘raakt’ is een aanwijzing, ‘deelnemer’ een feit uit een bron, maar van veel STO-regio’s
          kennen wij de deelnemers niet.
        </p>
      </Onderdeel>
      <Onderdeel id="per-sto-regio" titel="Per STO-regio">
        <Spreiding
          label="Elke stip is een STO-regio: naar rechts meer vmbo-vestigingen in het gebied, naar boven meer mbo-instellingen die haar raken."
          xLabel="vmbo-vestigingen in het gebied"
          yLabel="mbo-instellingen"
          punten={puntenVanSto(puzzel)}
        />
        <Uitklap titel={`Tabel van ${puzzel.stoRegios.length} STO-regio’s`}>
          <Cijfertabel
            titel="Mbo-instellingen per STO-regio"
            titelVerborgen
            bestand="schaalpuzzel-sto"
            versie={versie}
            kolommen={[
              { kop: 'STO-regio' },
              { kop: 'Geraakt door mbo-instellingen', staafTot: puzzel.stoRegios[0]?.raakt.length ?? 0 },
              { kop: 'Bekende mbo-deelnemers', getal: true },
              { kop: 'Vmbo-vestigingen in gebied', getal: true },
            ]}
            rijen={puzzel.stoRegios.map(({ stoRegio, raakt, deelnemers, vestigingen }) => ({
              sleutel: stoRegio.id,
              cellen: [
                {
                  tekst: stoRegio.naam,
                  toon: <Link href={adresVan({ soort: 'netwerk', id: stoRegio.id })}>{stoRegio.naam}</Link>,
                },
                raakt.length,
                deelnemers.length,
                vestigingen,
              ],
            }))}
          />
        </Uitklap>
      </Onderdeel>
      <SamenAanTafel naslag={naslag} scholen={scholen} adresVan={adresVan} />
      <Grenzen naslag={naslag} />
    </Inzichtdeel>
  )
}

/** `7 (schatting)`: the werkgebied is often general knowledge. */
function geraakt({ instelling, raakt }: MboSchaal): string {
  return `${raakt.length}${isOnzeker(instelling.werkgebied.zekerheid) ? ' (schatting)' : ''}`
}

/** The examples of the publication, each beside the extreme of our list. */
function Uiterstelijst({ puzzel }: { puzzel: Schaalpuzzel }) {
  const { meesteStoRegios, rocMetMeeste, vaakstDeelnemer, kleinMetVeelMbo, grootMetEenMbo, bestePassing } =
    uiterstenVan(puzzel)
  const voorbeelden = [
    {
      bron: 'Eén mbo dat met zeven STO-regio’s te maken heeft',
      ons: [
        rocMetMeeste && `Onder de roc’s raakt ${rocMetMeeste.instelling.naam} er ${geraakt(rocMetMeeste)}`,
        meesteStoRegios &&
          `van alle instellingen ${meesteStoRegios.instelling.naam} de meeste: ${geraakt(meesteStoRegios)}`,
        vaakstDeelnemer &&
          `als deelnemer is ${vaakstDeelnemer.instelling.naam} het vaakst genoemd: ${vaakstDeelnemer.deelnemerIn.length} keer`,
      ],
    },
    {
      bron: 'Een kleine regio waaruit leerlingen naar vijf mbo’s gaan',
      ons: [
        kleinMetVeelMbo &&
          `${kleinMetVeelMbo.stoRegio.naam}: ${kleinMetVeelMbo.vestigingen} vmbo-vestigingen, geraakt door ${kleinMetVeelMbo.raakt.length} mbo-instellingen`,
      ],
    },
    {
      bron: 'Een regio met tientallen vmbo-scholen en één mbo',
      ons: [
        grootMetEenMbo &&
          `${grootMetEenMbo.stoRegio.naam}: ${grootMetEenMbo.vestigingen} vmbo-vestigingen, alleen geraakt door ${grootMetEenMbo.raakt[0]?.naam ?? ''}`,
      ],
    },
    {
      bron: 'Een regio die samenvalt met het gebied van één mbo',
      ons: [
        bestePassing?.besteMaat &&
          `${bestePassing.stoRegio.naam} en ${bestePassing.besteMaat.instelling.naam} delen ${Math.round(100 * bestePassing.besteMaat.maat)}% van hun gemeenten`,
      ],
    },
  ]
  return (
    <dl className={styles.uitersten}>
      {voorbeelden.map(({ bron, ons }) => (
        <div key={bron}>
          <dt>
            <span>De publicatie noemt</span> {bron}
          </dt>
          <dd>{ons.filter((deel) => deel !== undefined).join('; ') || 'Niet te berekenen.'}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The extremes are named; the rest only when pointed at, and in the table. */
function puntenVanMbo(rijen: readonly MboSchaal[]) {
  return rijen.map(({ instelling, raakt, vestigingen }, nummer) => ({
    ...{ id: instelling.id, naam: instelling.korteNaam ?? instelling.naam, x: vestigingen, y: raakt.length },
    genoemd: nummer < 3,
  }))
}

function puntenVanSto(puzzel: Schaalpuzzel) {
  const { kleinMetVeelMbo, grootMetEenMbo, bestePassing } = uiterstenVan(puzzel)
  const genoemd = new Set<StoSchaal | undefined>([kleinMetVeelMbo, grootMetEenMbo, bestePassing])
  return puzzel.stoRegios.map((rij) => ({
    ...{
      id: rij.stoRegio.id,
      naam: rij.stoRegio.naam.replace('STO-regio ', ''),
      x: rij.vestigingen,
      y: rij.raakt.length,
    },
    genoemd: genoemd.has(rij),
  }))
}
