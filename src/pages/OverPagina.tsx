import { precisieBegrippen } from '@/domain/begrippen'
import { licentieregelsMet } from '@/domain/bronvermelding'
import { licenties } from '@/domain/exporteer'
import { paginas } from '@/domain/paginas'
import { zekerheidBegrippen } from '@/domain/zekerheidBegrippen'
import { Corrigeren } from './Corrigeren'
import { Paginadeel } from '@/ui/Pagina'
import { Begrippenlijst, Leespagina } from './Leespagina'
import { Licentielijst } from './Licentielijst'
import { Programmatuur } from './Programmatuur'
import { Toegankelijkheid } from './Toegankelijkheid'
import { Veiligheid } from './Veiligheid'
import type { VroegePaginaProps } from './paginaProps'
import { vijfDocumenten } from './vijfDocumenten'

/** The four things that a place on the map can mean; they are never mixed up. */
const klassen = [
  {
    label: 'Netwerk bekend',
    uitleg:
      'Een bron noemt er een netwerk. De kleur op de kaart telt lokale en regionale netwerken op eigen initiatief die niet voorbij zijn; waar geen zo’n netwerk is en wel een STO-regio, is de kaart effen en het lichtst. Provinciebrede netwerken noemt zij apart; met ‘Ook provinciebreed tellen’ tellen die mee.',
  },
  {
    label: 'Geen netwerk bekend',
    uitleg:
      'Wij vonden er geen. Dat is niet hetzelfde als ‘er is er geen’. Op de kaart gestippeld, samen met gemeenten waar alleen provinciebrede netwerken zijn of netwerken die voorbij zijn; wie een gemeente aanwijst, leest dat.',
  },
  {
    label: 'Niet bevraagd',
    uitleg:
      'Onze bronnen geven geen antwoord: een lege plek zegt dan niets. De inventarisatie van 2018 vroeg alleen mbo-besturen, en wie wat antwoordde is niet gepubliceerd. Welke gemeenten dit zijn, leiden wij daarom af; zie de witte vlekken op Inzichten. De kaart noemt ook deze gemeenten ‘geen netwerk geteld’.',
  },
  {
    label: 'Beëindigd',
    uitleg:
      'Het netwerk is gestopt. Het staat op de kaart en in de lijst met ‘Ook wat voorbij is’, met zijn opvolger als die bekend is.',
  },
]

const begrippen = (van: Record<string, { label: string; uitleg?: string }>) =>
  Object.values(van).map(({ label, uitleg }) => ({ label, uitleg: uitleg ?? '' }))

/** For whom the map is, how to read it, on what it rests, and how to correct it. */
export function OverPagina({ naslag }: VroegePaginaProps) {
  const grenzen = naslag?.overzicht.grenzen
  return (
    <Leespagina
      titel={paginas.over.titel}
      inleiding={
        <p>
          De landkaart laat zien waar vmbo-scholen en mbo-instellingen in de regio samenwerken, met wie, waarover, en
          hoe zeker dat is. Voor bestuurders die willen weten welke tafels hen raken, en voor beleidsmedewerkers die
          overlap, witte vlekken en vergelijkbare regio’s zoeken.
        </p>
      }
    >
      <Paginadeel id="lezen" titel="Zo leest u de kaart">
        <p>
          De kaart telt per gemeente hoeveel regionale netwerken er bekend zijn. Landelijke netwerken tellen niet mee:
          die zouden overal gelijk zijn. Alles wat op de kaart staat, staat ook in de lijst, de tabel en de dossiers.
        </p>
        <h3>Vier dingen die niet hetzelfde zijn</h3>
        <Begrippenlijst begrippen={klassen} />
        <h3>Hoe zeker is het?</h3>
        <p>Bij elke bewering staat waar zij op rust.</p>
        <Begrippenlijst begrippen={begrippen(zekerheidBegrippen)} />
        <h3>Hoe precies is het gebied?</h3>
        <p>Een netwerk heeft geen wettelijke grens. Wij tekenen de gemeenten waar het werkt.</p>
        <Begrippenlijst begrippen={begrippen(precisieBegrippen)} />
      </Paginadeel>
      <Paginadeel id="bronnen" titel="Bronnen">
        <p>De kaart begon met vijf documenten:</p>
        <ul>
          {vijfDocumenten.map(({ id, titel, uitgever, jaar }) => (
            <li key={id}>
              <cite>{titel}</cite>. {uitgever}
              {jaar !== undefined && `, ${jaar}`}.
            </li>
          ))}
        </ul>
        <p>
          Daarbij komen registers (DUO voor scholen en instellingen, CBS voor gemeenten en regio’s) en openbare
          webpagina’s en berichten. Elk dossier noemt zijn bronnen. Meningen staan er in onze woorden, met de naam van
          wie ze uitsprak.
        </p>
      </Paginadeel>
      <Paginadeel id="grenzen" titel="Hoe de grenzen zijn gemaakt">
        <p>
          {grenzen?.grenzen === 'officieel'
            ? 'De gemeentegrenzen zijn die van CBS en Kadaster, vereenvoudigd om snel te laden.'
            : 'De gemeentegrenzen zijn benaderd. Elke plek hoort bij de gemeente van het postcodegebied of de plaats die er het dichtst bij ligt; grote rivieren en provinciegrenzen tellen daarbij als drempel, en water is weggelaten. Dat is genoeg om te zien welke gemeenten een netwerk raakt, niet om mee te meten.'}{' '}
          Regio’s zijn opgeteld uit hun gemeenten.
        </p>
        {grenzen !== undefined && (
          <Licentielijst regels={licentieregelsMet(grenzen).filter(({ deel }) => deel.startsWith('Grenzen'))} />
        )}
      </Paginadeel>
      <Paginadeel id="privacy" titel="Privacy">
        <p>
          Deze site plaatst geen cookies, telt geen bezoekers en haalt niets op bij andere sites. Wat u zoekt of kiest,
          staat alleen in het adres van de pagina; een bijdrage die u begint, blijft in uw eigen browser tot u haar
          wist. Wie de site aanbiedt, kan zoals bij elke site een logboek van de webserver hebben.
        </p>
        <p>
          De gegevens bevatten geen contactpersonen, e-mailadressen of telefoonnummers. Alleen bij een standpunt staat
          wie het in een openbare bron uitsprak.
        </p>
      </Paginadeel>
      <Corrigeren />
      <Toegankelijkheid />
      <Veiligheid />
      <Paginadeel id="licenties" titel="Licenties">
        <p>
          De code van de site: {licenties.code}. De gegevens: {licenties.data}, behalve wat uit registers en grenzen van
          anderen komt. <a href={`${import.meta.env.BASE_URL}data#licentie`}>Alle voorwaarden en vermeldingen</a>.
        </p>
        <Programmatuur />
      </Paginadeel>
    </Leespagina>
  )
}
