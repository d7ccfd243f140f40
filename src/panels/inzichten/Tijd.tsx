import { useMemo } from 'react'
import { netwerkSoortBegrippen, netwerkSoortSchema } from '@/domain/netwerkWaarden'
import type { Naslag } from '@/domain/opzoeken'
import type { NetwerkBalk } from '@/domain/inzichten/tijdlijn'
import { grondslagZin } from '@/domain/inzichten/grondslag'
import { fusies, opvolgingen, tijdas, tijdgroepen } from '@/domain/inzichten/tijdlijn'
import type { Inzichten } from '@/url/useInzichten'
import { Uitklap } from '@/ui/Uitklap'
import { Inzichtdeel, Onderdeel } from './Deel'
import { Jaarkeuze } from './Jaarkeuze'
import { NaSubsidie } from './NaSubsidie'
import type { AdresVan } from './Netwerklinks'
import { Netwerklijst } from './Netwerklinks'
import { Jaarlijn, Tijdbalken } from './Tijdbalken'
import type { Tijdrij } from './Tijdbalken'
import { Tijdlegenda } from './Tijdlegenda'
import { Instellingtekst, Netwerktekst } from './Tijdteksten'
import { Keuzelijst } from '@/ui/Veld'

interface Props {
  naslag: Naslag
  inzichten: Inzichten
  adresVan: AdresVan
}

/** What ran when, what followed what, and what stayed after the money went. */
export function Tijd({ naslag, inzichten, adresVan }: Props) {
  const { soort, jaar } = inzichten.keuze
  const as = useMemo(() => tijdas(naslag), [naslag])
  const ketens = useMemo(() => opvolgingen(naslag), [naslag])
  const groepen = useMemo(() => tijdgroepen(naslag, soort), [naslag, soort])
  const instellingen = useMemo(() => fusies(naslag), [naslag])
  const gekozenJaar = jaar ?? as.laatste
  const netwerkRij = (balk: NetwerkBalk): Tijdrij => ({
    ...balk,
    tekst: <Netwerktekst balk={balk} naslag={naslag} adresVan={adresVan} />,
  })
  const teken = { as, jaar: gekozenJaar }
  return (
    <Inzichtdeel titel="Tijd">
      <p>
        Programma’s eindigen en beginnen opnieuw onder een andere naam. Elke balk is een netwerk; een pijl wijst naar de
        opvolger. Vervaagt een balk, dan weten wij niet wanneer het begon of eindigde. {grondslagZin('alle', naslag)}
      </p>
      <Tijdlegenda />
      <Jaarkeuze naslag={naslag} inzichten={inzichten} as={as} />
      <Onderdeel titel="Wie volgde wie op">
        <Jaarlijn as={as} />
        {ketens.map((keten) => (
          <Tijdbalken
            key={keten[0]?.id}
            {...teken}
            rijen={keten.map(netwerkRij)}
            label={keten.map(({ netwerk }) => netwerk.naam).join(', opgevolgd door ')}
          />
        ))}
      </Onderdeel>
      <NaSubsidie naslag={naslag} adresVan={adresVan} />
      <Onderdeel titel="Alle netwerken met een bekend jaar">
        <div className="rij" role="group" aria-label="Welke netwerken" data-niet-op-papier>
          <Keuzelijst
            label="Soort (geldt ook voor de witte vlekken)"
            leeg="Alle soorten"
            waarde={soort}
            opties={netwerkSoortSchema.options.map((naam) => ({
              waarde: naam,
              label: netwerkSoortBegrippen[naam].meervoud,
            }))}
            onKies={(waarde) => inzichten.kies({ soort: netwerkSoortSchema.options.find((naam) => naam === waarde) })}
          />
        </div>
        <div>
          {groepen.map(({ soort: naam, balken, zonderJaar }) => (
            <Uitklap
              key={naam}
              open={naam === soort}
              titel={`${netwerkSoortBegrippen[naam].meervoud}: ${balken.length} met een jaar, ${zonderJaar.length} zonder`}
            >
              {balken.length > 0 && (
                <div>
                  <Jaarlijn as={as} />
                  <Tijdbalken {...teken} rijen={balken.map(netwerkRij)} label={netwerkSoortBegrippen[naam].meervoud} />
                </div>
              )}
              {zonderJaar.length > 0 && (
                <>
                  <p className="klein">Begin en einde niet bekend:</p>
                  <Netwerklijst netwerken={zonderJaar} adresVan={adresVan} />
                </>
              )}
            </Uitklap>
          ))}
        </div>
      </Onderdeel>
      <Onderdeel titel="Mbo-instellingen en hun fusies">
        <Uitklap titel={`${instellingen.length} fusies en naamswisselingen sinds ${as.eerste}`}>
          <Jaarlijn as={as} />
          {instellingen.map((keten) => (
            <Tijdbalken
              key={keten[0]?.id}
              {...teken}
              rijen={keten.map((balk) => ({
                ...balk,
                tekst: <Instellingtekst balk={balk} naslag={naslag} adresVan={adresVan} />,
              }))}
              label={keten.map(({ instelling }) => instelling.naam).join(', ')}
            />
          ))}
        </Uitklap>
      </Onderdeel>
    </Inzichtdeel>
  )
}
