import { financieringBegrippen } from '@/domain/begrippen'
import { useId, useMemo } from 'react'
import { Link } from 'wouter'
import { toonBestaan } from '@/domain/dossier/dossierGeschiedenis'
import type { Financiering } from '@/domain/netwerkWaarden'
import { netwerkSoortBegrippen, netwerkSoortSchema } from '@/domain/netwerkWaarden'
import type { Naslag } from '@/domain/opzoeken'
import { toonPeriode } from '@/domain/periode'
import type { InstellingBalk, NetwerkBalk } from '@/domain/inzichten/tijdlijn'
import { fusies, opvolgingen, telInJaar, tijdas, tijdgroepen } from '@/domain/inzichten/tijdlijn'
import type { Inzichten } from '@/url/useInzichten'
import { Paginadeel } from '@/ui/Pagina'
import { Uitklap } from '@/ui/Uitklap'
import { Onderdeel } from './Deel'
import { NaSubsidie } from './NaSubsidie'
import type { AdresVan } from './Netwerklinks'
import { Netwerklijst } from './Netwerklinks'
import styles from './Tijd.module.css'
import { Jaarlijn, Tijdbalken } from './Tijdbalken'
import type { As, Tijdrij } from './Tijdbalken'
import { Tijdlegenda } from './Tijdlegenda'
import { opsomming } from '@/domain/taal'
import { Invoer, Keuzelijst } from '@/ui/Veld'

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
    <Paginadeel id="tijd" titel="Tijd">
      <p>
        Programma’s eindigen en beginnen opnieuw onder een andere naam. Elke balk is een netwerk; een pijl wijst naar de
        opvolger. Vervaagt een balk, dan weten wij niet wanneer het begon of eindigde.
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
    </Paginadeel>
  )
}

const eigennamen: ReadonlySet<Financiering> = new Set(['sto', 'rif', 'europees'])

/** As it reads within a sentence: only a name keeps its capital. */
function fondsnaam(fonds: Financiering): string {
  const { label } = financieringBegrippen[fonds]
  return eigennamen.has(fonds) ? label : label.toLowerCase()
}

function Netwerktekst({
  balk: { netwerk, subsidie, opvolgers },
  naslag,
  adresVan,
}: {
  balk: NetwerkBalk
  naslag: Naslag
  adresVan: AdresVan
}) {
  const door = opvolgers.flatMap((id) => naslag.netwerkById.get(id)?.naam ?? [])
  const delen = [
    toonPeriode(netwerk),
    ...(subsidie.length === 0 ? [] : [`financiering: ${opsomming(subsidie.map(fondsnaam))}`]),
    ...(door.length === 0 ? [] : [`opgevolgd door ${opsomming(door)}`]),
  ]
  return (
    <>
      <Link href={adresVan({ soort: 'netwerk', id: netwerk.id })}>{netwerk.naam}</Link>
      <span>{delen.join(' · ')}</span>
    </>
  )
}

function Instellingtekst({
  balk: { instelling, opvolgers },
  naslag,
  adresVan,
}: {
  balk: InstellingBalk
  naslag: Naslag
  adresVan: AdresVan
}) {
  const op = opvolgers.flatMap((id) => naslag.instellingById.get(id)?.naam ?? [])
  const bestaat = instelling.bestaatVan ?? instelling.bestaatTot
  const wanneer = bestaat === undefined ? 'bestond al en bestaat nog' : toonBestaan(instelling)
  return (
    <>
      <Link href={adresVan({ soort: 'instelling', id: instelling.id })}>{instelling.naam}</Link>
      <span>{op.length === 0 ? wanneer : `${wanneer} · opgegaan in ${opsomming(op)}`}</span>
    </>
  )
}

/** Marks a year in all bars, and leads to the map of that year. */
function Jaarkeuze({
  naslag,
  inzichten: { keuze, kies, kaartAdres },
  as,
}: {
  naslag: Naslag
  inzichten: Inzichten
  as: As
}) {
  const id = useId()
  const jaar = keuze.jaar ?? as.laatste
  const { liep, liepNiet, onbekend } = telInJaar(naslag, jaar, keuze.soort)
  const wat = keuze.soort === undefined ? 'Alle netwerken' : netwerkSoortBegrippen[keuze.soort].meervoud
  return (
    <div className="stapel">
      <div className={styles.schuif} data-niet-op-papier>
        <label htmlFor={id}>Jaar</label>
        <Invoer
          id={id}
          type="range"
          min={Math.min(as.eerste, jaar)}
          max={Math.max(as.laatste, jaar)}
          value={jaar}
          onChange={(event) => kies({ jaar: event.currentTarget.valueAsNumber }, { vervang: true })}
        />
        <output htmlFor={id}>{jaar}</output>
      </div>
      <p>
        {wat} in {jaar}: {liep} begonnen en voor zover bekend niet gestopt, {liepNiet} al gestopt of nog niet begonnen,{' '}
        {onbekend} niet bekend; samen {liep + liepNiet + onbekend}.{' '}
        <Link href={kaartAdres({ jaar, sector: undefined, niveau: undefined, netwerk: undefined })}>
          Toon {jaar} op de kaart
        </Link>
      </p>
      <p className={`klein ${styles.jaren}`} data-niet-op-papier>
        <span>Of een ander jaar op de kaart:</span>
        {jarenVan(as).map((ander) => (
          <Link
            key={ander}
            href={kaartAdres({ jaar: ander, sector: undefined, niveau: undefined, netwerk: undefined })}
          >
            {ander}
          </Link>
        ))}
      </p>
    </div>
  )
}

/** Every second year back from the last, as far as the rounds of subsidies go. */
function jarenVan({ eerste, laatste }: As): number[] {
  return Array.from({ length: 8 }, (_, nummer) => laatste - 2 * nummer)
    .filter((jaar) => jaar >= eerste)
    .toReversed()
}
