import { useEffect } from 'react'
import { Link, useSearch } from 'wouter'
import type { Dataset } from '@/dataset/queries'
import { DATASETNAAM } from '@/domain/bronvermelding'
import { recordVan } from '@/domain/dossier'
import { padVan } from '@/domain/routes'
import { correctietekst, leesCorrectie, naamVanOnderwerp } from './correctie'
import { Kopieerblok } from './Kopieerblok'
import { Deel } from './Leespagina'

/** How to report a mistake; with `?record=<soort:id>&versie=` it is about that record. */
export function Corrigeren({ dataset }: { dataset: Dataset | undefined }) {
  const query = useSearch()
  const { onderwerp, versie } = leesCorrectie(query)
  const nu = dataset?.naslag.overzicht.versie
  const naam = onderwerp && dataset && naamVanOnderwerp(onderwerp, dataset.naslag)
  const gaatOverEenRecord = onderwerp !== undefined

  useEffect(
    function toonDitDeel() {
      if (gaatOverEenRecord) document.getElementById('corrigeren')?.scrollIntoView()
    },
    [gaatOverEenRecord],
  )

  return (
    <Deel id="corrigeren" titel="Klopt er iets niet?">
      {onderwerp !== undefined && (
        <p>
          Dit gaat over <Link href={padVan(onderwerp)}>{naam ?? recordVan(onderwerp)}</Link>.
          {versie !== undefined &&
            nu !== undefined &&
            versie !== nu &&
            ' De gegevens zijn vernieuwd sinds u die pagina opende; kijk eerst of het er nog zo staat.'}
        </p>
      )}
      <p>
        Geef het door aan de beheerder van deze site: de organisatie die de kaart aanbiedt of u erop wees. Er is nog
        geen openbaar postadres voor correcties. Kopieer de tekst hieronder, vul hem aan en stuur hem op. Noem altijd
        waar het staat: zonder bron kan de redactie niets overnemen.
      </p>
      <Kopieerblok wat="tekst" tekst={correctietekst(onderwerp, naam, versie ?? nu)} />
      <p>
        Schrijf geen namen, e-mailadressen of telefoonnummers van personen op: die komen niet op de kaart. De{' '}
        {DATASETNAAM} wordt bijgewerkt door de redactie; een correctie is te zien aan een nieuwe versie.
      </p>
    </Deel>
  )
}
