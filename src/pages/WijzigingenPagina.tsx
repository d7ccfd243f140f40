import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { Wijzigingen } from '@/dataset/wijzigingenQuery'
import { wijzigingenQuery } from '@/dataset/wijzigingenQuery'
import { telwoord, toonDatum } from '@/domain/taal'
import type { Naslag } from '@/domain/opzoeken'
import { paginas } from '@/domain/paginas'
import { padVan } from '@/domain/routes'
import type { Recordsoort, Wijziging } from '@/domain/wijziging'
import { geschiedenisOnbekend, recordsoortLabels, recordsoortSchema, watLabels } from '@/domain/wijziging'
import { Melding } from '@/ui/Melding'
import { Paginadeel } from '@/ui/Pagina'
import { Leespagina } from './Leespagina'
import type { VroegePaginaProps } from './paginaProps'
import { Uitklap } from '@/ui/Uitklap'

/** What changed in the data since the first edition, round by round, with the reason. */
export function WijzigingenPagina({ naslag }: VroegePaginaProps) {
  const query = useQuery(wijzigingenQuery)
  return (
    <Leespagina
      titel={paginas.wijzigingen.titel}
      inleiding={
        <p>
          {inleidingVan(query.data)}{' '}
          <a href={`${import.meta.env.BASE_URL}data/wijzigingen.json`}>Ook als bestand (JSON)</a>.
        </p>
      }
    >
      {query.isError && (
        <Melding
          titel="De wijzigingen konden niet worden geladen"
          tekst={query.error.message}
          actie="Probeer opnieuw"
          onActie={() => void query.refetch()}
        />
      )}
      {query.isPending && <p role="status">De wijzigingen worden geladen…</p>}
      {query.data?.wijzigingen.length === 0 && (
        <p>
          Ziet u iets dat niet klopt? <Link href={paginas.bijdragen.pad}>Geef het door</Link>.
        </p>
      )}
      {query.data?.wijzigingen.map((wijziging) => (
        <Ronde key={wijziging.id} wijziging={wijziging} naslag={naslag} />
      ))}
    </Leespagina>
  )
}

function inleidingVan(gelezen: Wijzigingen | undefined): string {
  if (gelezen?.isBekend === false) return geschiedenisOnbekend
  return gelezen?.wijzigingen.length === 0
    ? 'Sinds de eerste uitgave is er nog niets veranderd.'
    : 'Wat er sinds de eerste uitgave is veranderd, de nieuwste wijziging eerst.'
}

/** More than this of one kind is a register that was taken in anew: the file has them all. */
const HOOGSTENS = 100

function Ronde({ wijziging, naslag }: { wijziging: Wijziging; naslag: Naslag | undefined }) {
  const { id, datum, reden, samenvatting, records } = wijziging
  return (
    <Paginadeel id={id} als="article" titel={toonDatum(datum.slice(0, 10))}>
      <p>{samenvatting}.</p>
      <p className="klein">{reden}</p>
      {recordsoortSchema.options.map((soort) => (
        <Groep key={soort} soort={soort} records={records.filter((record) => record.soort === soort)} naslag={naslag} />
      ))}
    </Paginadeel>
  )
}

interface GroepProps {
  soort: Recordsoort
  records: Wijziging['records']
  naslag: Naslag | undefined
}

function Groep({ soort, records, naslag }: GroepProps) {
  if (records.length === 0) return null
  const [een, meer] = recordsoortLabels[soort]
  return (
    <Uitklap soort="regel" titel={telwoord(records.length, een, meer)} open={records.length <= 10}>
      <ul>
        {records.slice(0, HOOGSTENS).map(({ id, naam, wat, velden }) => (
          <li key={id}>
            <Naam soort={soort} id={id} naam={naam} naslag={naslag} /> <span className="klein">{watLabels[wat]}</span>
            {velden.length > 0 && (
              <ul className="klein">
                {velden.map((veld) => (
                  <li key={veld}>{veld}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
        {records.length > HOOGSTENS && <li>… en nog {records.length - HOOGSTENS}; het bestand noemt ze alle.</li>}
      </ul>
    </Uitklap>
  )
}

/** A link, as long as there is still something to link to. */
function Naam({
  soort,
  id,
  naam,
  naslag,
}: {
  soort: Recordsoort
  id: string
  naam: string
  naslag: Naslag | undefined
}) {
  if (soort === 'netwerk' && naslag?.netwerkById.has(id) === true)
    return <Link href={padVan({ soort: 'netwerk', id })}>{naam}</Link>
  if (soort === 'mbo-instelling' && naslag?.instellingById.has(id) === true)
    return <Link href={padVan({ soort: 'instelling', id })}>{naam}</Link>
  if (soort === 'gemeente' && naslag?.gemeenteByCode.has(id) === true)
    return <Link href={padVan({ soort: 'gemeente', id })}>{naam}</Link>
  return <>{naam}</>
}
