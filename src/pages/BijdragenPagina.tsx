import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Link } from 'wouter'
import type { Topology } from 'topojson-specification'
import { scholenQuery } from '@/dataset/queries'
import { recordVan } from '@/domain/dossier/dossier'
import { isBladonderwerp } from '@/domain/mijnTafels/bladonderwerp'
import type { Naslag } from '@/domain/opzoeken'
import { paginas } from '@/domain/paginas'
import type { Onderwerp } from '@/domain/routes'
import { onderwerpNaam } from '@/domain/vergelijk/vergelijkOnderwerp'
import { metHoofdletter } from '@/domain/taal'
import { Bijdragen } from '@/panels/bijdragen/Bijdragen'
import { Tafelvragen } from '@/panels/bijdragen/Tafelvragen'
import type { Kaarttekenaar } from '@/panels/bijdragen/omgeving'
import { Keuzekaart } from '@/kaart/Keuzekaart'
import { Kaartje } from '@/kaart/svg/Kaartje'
import { useBijdrage } from '@/url/useBijdrage'
import { Tekstknop } from '@/ui/Knop'
import { Pagina, Paginakop } from '@/ui/Pagina'
import css from './BijdragenPagina.module.css'
import { correctietekst } from './correctie'
import { Kopieerblok } from './Kopieerblok'
import type { PaginaProps } from './paginaProps'
import { Paginatitel } from './Paginatitel'

/** Where a reader gives something new or says that something is not right. */
export function BijdragenPagina({ naslag, adresVan, grenzen }: PaginaProps) {
  const adres = useBijdrage()
  const { onderwerp, versie } = adres
  const scholen = useQuery({ ...scholenQuery, enabled: onderwerp?.soort === 'school' }).data?.goed ?? []
  const kaart = useMemo(() => tekenaar(grenzen, naslag), [grenzen, naslag])
  const naam = onderwerp && metHoofdletter(onderwerpNaam(onderwerp, naslag, scholen) ?? recordVan(onderwerp))
  const titel = naam === undefined ? paginas.bijdragen.titel : `Klopt dit niet? ${naam}`
  const isRegister = onderwerp?.soort === 'school' || onderwerp?.soort === 'gemeente' || onderwerp?.soort === 'regio'
  return (
    <Pagina>
      <Paginakop>
        <Paginatitel titel={titel} />
        {onderwerp === undefined || naam === undefined ? (
          <p>
            Geef een netwerk of mbo-instelling door die nog niet op de landkaart staat, of zeg wat er niet klopt. De
            vragen zijn die van de inventarisatie van 2018. Alleen verplichte vragen moet u invullen; ‘onbekend’ is ook
            een antwoord.
          </p>
        ) : (
          <p>
            Verander hieronder wat niet klopt bij <Link href={adresVan(onderwerp)}>{naam}</Link>; de rest blijft zoals
            het is.
            {versie !== undefined &&
              versie !== naslag.overzicht.versie &&
              ' De gegevens zijn vernieuwd sinds u die pagina opende; kijk eerst of het er nog zo staat.'}{' '}
            <Tekstknop onClick={() => adres.naarOnderwerp(undefined)}>Toch iets anders doorgeven</Tekstknop>
          </p>
        )}
        <p>Schrijf geen namen, e-mailadressen of telefoonnummers van personen op: die komen niet op de kaart.</p>
      </Paginakop>
      {adres.velden.length === 0 &&
        isBladonderwerp(onderwerp) &&
        (onderwerp.soort !== 'school' || scholen.length > 0) && (
          <Tafelvragen
            key={recordVan(onderwerp)}
            onderwerp={onderwerp}
            naam={onderwerpNaam(onderwerp, naslag, scholen) ?? recordVan(onderwerp)}
            naslag={naslag}
            scholen={scholen}
            gegeven={adres.antwoord}
          />
        )}
      {isRegister ? (
        <Register onderwerp={onderwerp} naam={naam} versie={versie ?? naslag.overzicht.versie} />
      ) : (
        <Bijdragen adres={adres} naslag={naslag} kaart={kaart} />
      )}
    </Pagina>
  )
}

/** Schools, gemeenten and regions are not the editors' own: who keeps the register can change them. */
function Register({ onderwerp, naam, versie }: { onderwerp: Onderwerp; naam: string | undefined; versie: string }) {
  return (
    <section className="stapel" aria-labelledby="register-kop">
      <h2 id="register-kop">Dit komt uit een register</h2>
      <p>
        {onderwerp.soort === 'school'
          ? 'Naam, adres en onderwijssoorten van scholen komen van DUO. Laat een fout daar herstellen door uw schoolbestuur; de landkaart volgt bij de volgende versie.'
          : 'Gemeenten en regio’s volgen de indelingen van het CBS en het Rijk. De RMC-regio’s zijn door de redactie gereconstrueerd.'}
      </p>
      <p>
        Klopt er iets anders niet, of nam de redactie het verkeerd over? Kopieer de tekst, vul hem aan en stuur hem naar
        de beheerder van deze site. Noem altijd waar het staat.
      </p>
      <Kopieerblok wat="de tekst" tekst={correctietekst(onderwerp, naam, versie)} />
    </section>
  )
}

/** Panels know no map: the page draws them. */
function tekenaar(grenzen: Topology | undefined, naslag: Naslag): Kaarttekenaar {
  if (grenzen === undefined) return { keuzekaart: () => null, voorbeeldkaart: () => null }
  return {
    keuzekaart: (gemeenten, label, onKies) => <Keuzekaart {...{ gemeenten, label, onKies, naslag, grenzen }} />,
    voorbeeldkaart: (onderwerp, straks) => (
      <Kaartje
        className={css['voorbeeld']}
        onderwerp={onderwerp}
        naslag={straks}
        grenzen={grenzen}
        gekozen={[onderwerp.id]}
      />
    ),
  }
}
