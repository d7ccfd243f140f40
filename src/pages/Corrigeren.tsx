import { Link, useSearch } from 'wouter'
import { DATASETNAAM } from '@/domain/datasetnaam'
import { Paginadeel } from '@/ui/Pagina'
import { paginas } from '@/domain/paginas'

/** How to report a mistake, in short; the form for it is a page of its own. What an older link was about goes along. */
export function Corrigeren() {
  const query = useSearch()
  return (
    <Paginadeel id="corrigeren" titel="Klopt er iets niet?">
      <p>
        <Link href={query === '' ? paginas.bijdragen.pad : `${paginas.bijdragen.pad}?${query}`}>
          Geef het door met het formulier
        </Link>
        : een nieuw netwerk, een wijziging of een opmerking. Het formulier maakt een bestand in uw browser, dat u zelf
        stuurt naar de beheerder van deze site. Noem altijd waar het staat: zonder bron kan de redactie minder
        overnemen.
      </p>
      <p>
        Schrijf geen namen, e-mailadressen of telefoonnummers van personen op: die komen niet op de kaart. De{' '}
        {DATASETNAAM} wordt bijgewerkt door de redactie; een correctie is te zien aan een nieuwe versie.
      </p>
    </Paginadeel>
  )
}
