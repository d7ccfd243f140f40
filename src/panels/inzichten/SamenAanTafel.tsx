import { useMemo } from 'react'
import { Link } from 'wouter'
import { grondslagZin } from '@/domain/inzichten/grondslag'
import { samenAanTafel } from '@/domain/inzichten/samenAanTafel'
import type { Naslag } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import { Uitklap } from '@/ui/Uitklap'
import { Cijfertabel } from './Cijfertabel'
import { Onderdeel } from './Deel'
import type { AdresVan } from './Netwerklinks'
import { Netwerklijst } from './Netwerklinks'

interface Props {
  naslag: Naslag
  scholen: readonly School[]
  adresVan: AdresVan
}

/** Too many tables for the same people: who meet whom at two tables of now or more, and at which. */
export function SamenAanTafel({ naslag, scholen, adresVan }: Props) {
  const paren = useMemo(() => samenAanTafel(naslag, scholen), [naslag, scholen])
  return (
    <Onderdeel id="samen" titel="Wie zitten vaker samen aan tafel">
      <p>
        Elke mbo-instelling met wie zij aan twee of meer tafels treft, voor zover een bron beide noemt.{' '}
        {grondslagZin('tafels', naslag)} Landelijke tafels brengen iedereen bijeen en tellen ook niet mee.
      </p>
      <Uitklap titel={`Tabel van ${paren.length} paren`}>
        <Cijfertabel
          titel="Wie samen aan twee of meer tafels van nu zitten"
          titelVerborgen
          proza
          bestand="samen-aan-tafel"
          versie={naslag.overzicht.versie}
          kolommen={[
            { kop: 'Mbo-instelling' },
            { kop: 'Met wie' },
            { kop: 'Samen aan tafels', staafTot: paren[0]?.tafels.length ?? 0 },
            { kop: 'Welke' },
          ]}
          rijen={paren.map(({ instelling, ander, tafels }) => ({
            sleutel: `${instelling.id}/${ander.sleutel}`,
            cellen: [
              {
                tekst: instelling.naam,
                toon: <Link href={adresVan({ soort: 'instelling', id: instelling.id })}>{instelling.naam}</Link>,
              },
              {
                tekst: ander.naam,
                toon: ander.naar === undefined ? ander.naam : <Link href={adresVan(ander.naar)}>{ander.naam}</Link>,
              },
              tafels.length,
              {
                tekst: tafels.map(({ naam }) => naam).join('; '),
                toon: <Netwerklijst netwerken={tafels} adresVan={adresVan} />,
              },
            ],
          }))}
        />
      </Uitklap>
    </Onderdeel>
  )
}
