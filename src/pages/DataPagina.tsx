import { Link } from 'wouter'
import { licentieregelsMet, verwijzing } from '@/domain/bronvermelding'
import { paginas } from '@/domain/paginas'
import { toonDatum } from '@/domain/taal'
import { Bevestigd } from './Bevestigd'
import { Codeboek } from './Codeboek'
import { DataBestanden } from './DataBestanden'
import { DataVoorbeelden } from './DataVoorbeelden'
import css from './DataPagina.module.css'
import { Kopieerblok } from './Kopieerblok'
import { Paginadeel } from '@/ui/Pagina'
import { Begrippenlijst, Leespagina } from './Leespagina'
import { Licentielijst } from './Licentielijst'
import type { VroegePaginaProps } from './paginaProps'
import { schemalijst } from './schemalijst'
import { volledigheid } from './volledigheid'
import { feitenZin } from '@/domain/jarenVanFeiten'

/** Everything to download, on what terms, how to refer to it, and how complete it is. */
export function DataPagina({ naslag }: VroegePaginaProps) {
  const overzicht = naslag?.overzicht
  return (
    <Leespagina
      titel={paginas.data.titel}
      inleiding={
        <>
          <p>
            Alles op de kaart is vrij te downloaden. De bestanden worden samen met de site gemaakt en zeggen dus
            hetzelfde als de kaart.
          </p>
          {overzicht !== undefined && (
            <p>
              Versie {overzicht.versie}, bijgewerkt op {toonDatum(overzicht.peildatum)};{' '}
              {feitenZin(overzicht.netwerken)}. <Link href={paginas.wijzigingen.pad}>Wat is er veranderd?</Link>
            </p>
          )}
        </>
      }
    >
      <Paginadeel id="bestanden" titel="Bestanden">
        <DataBestanden overzicht={overzicht} />
        <p>Wilt u alleen wat u op de kaart hebt gekozen? Filter de kaart, kies ‘Tabel’ en download wat er staat.</p>
      </Paginadeel>
      <Paginadeel id="volledigheid" titel="Hoe volledig is dit?">
        <p>
          Niet volledig. Wij verzamelden wat openbare bronnen noemen. Wat ontbreekt, hoeft dus niet te ontbreken in de
          werkelijkheid.
        </p>
        {naslag !== undefined && <Begrippenlijst begrippen={volledigheid(naslag)} />}
      </Paginadeel>
      <Bevestigd />
      <Paginadeel id="licentie" titel="Licentie">
        <p>U mag de gegevens gebruiken, ook voor eigen kaarten en onderzoek, als u deze bronnen noemt.</p>
        {overzicht !== undefined && <Licentielijst regels={licentieregelsMet(overzicht.grenzen)} />}
        <p>
          Tekent u de gebieden, noem dan de makers die bij ‘Grenzen’ staan. De plek van een school is die van haar
          postcodegebied, op ongeveer 100 meter; van wie die posities oorspronkelijk komen, is niet vastgelegd.
        </p>
      </Paginadeel>
      {overzicht !== undefined && (
        <Paginadeel id="verwijzen" titel="Verwijzen">
          <p>Noem de versie: dan is later na te gaan welke gegevens u gebruikte.</p>
          <Kopieerblok wat="de verwijzing" tekst={verwijzing(overzicht)} />
        </Paginadeel>
      )}
      <Paginadeel id="velden" titel="Velden en schema’s">
        <p>
          Een schema zegt welke velden een record heeft en welke waarden zijn toegestaan. Het is gemaakt uit dezelfde
          regels waarmee de site de gegevens controleert (JSON Schema 2020-12).
        </p>
        <ul className={css['schemas']}>
          {schemalijst.map(({ naam, wat }) => (
            <li key={naam}>
              <a href={`${import.meta.env.BASE_URL}data/schema/${naam}.json`}>{wat}</a>
            </li>
          ))}
        </ul>
        <p>Het codeboek zegt van elk veld en elke kolom wat erin staat, hoe zeker dat is en waar het vandaan komt.</p>
        <div>
          <Codeboek />
        </div>
        <p>
          In de CSV-bestanden staan lijsten in één cel, met een puntkomma en een spatie ertussen. Waarden als{' '}
          <code>sto-regio</code> zijn dezelfde als in de JSON. Een cel die een rekenblad als formule zou lezen, begint
          met een apostrof.
        </p>
      </Paginadeel>
      <Paginadeel id="voorbeelden" titel="Voorbeelden">
        <DataVoorbeelden />
      </Paginadeel>
    </Leespagina>
  )
}
