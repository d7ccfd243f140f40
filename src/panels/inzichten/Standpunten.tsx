import type { Standpunt } from '@/domain/kennis'
import { Bronregel } from './Bronregel'
import { Uitklap } from '@/ui/Uitklap'
import { Onderdeel } from './Deel'
import type { KennisProps } from './kennisProps'
import { Netwerklinks } from './Netwerklinks'
import { Link } from 'wouter'

/** Who said what, paraphrased, by source; with a theme chosen all that is about it is unfolded. */
export function Standpunten({ thema, ...props }: KennisProps & { thema: string | undefined }) {
  const { kennis } = props
  const gekozen = kennis.standpunten.filter(({ themas }) => thema === undefined || themas.includes(thema))
  const groepen = kennis.bronnen
    .map((bron) => ({ bron, standpunten: gekozen.filter((standpunt) => standpunt.bron.bron === bron.id) }))
    .filter(({ standpunten }) => standpunten.length > 0)
  return (
    <Onderdeel titel={`Standpunten, in onze woorden (${gekozen.length})`}>
      <div>
        {groepen.map(({ bron, standpunten }) => (
          <Uitklap
            key={`${bron.id}/${thema ?? ''}`}
            open={thema !== undefined}
            titel={`${bron.titel} (${standpunten.length})`}
          >
            <ul className="stapel">
              {standpunten.map((standpunt) => (
                <li key={standpunt.id}>
                  <EenStandpunt standpunt={standpunt} {...props} />
                </li>
              ))}
            </ul>
          </Uitklap>
        ))}
      </div>
    </Onderdeel>
  )
}

function EenStandpunt({ standpunt, kennis, naslag, adresVan }: KennisProps & { standpunt: Standpunt }) {
  const { tekst, wie, organisatie, instelling, themas, bron, netwerken } = standpunt
  const bekend = instelling === undefined ? undefined : naslag.instellingById.get(instelling)
  return (
    <>
      <p>{tekst}</p>
      <p className="klein">
        {wie}
        {organisatie === undefined ? '' : ', '}
        {bekend === undefined ? (
          organisatie
        ) : (
          <Link href={adresVan({ soort: 'instelling', id: bekend.id })}>{organisatie ?? bekend.naam}</Link>
        )}
        {themas.length === 0 ? '' : ` · ${themas.join(', ')}`}
      </p>
      <Netwerklinks ids={netwerken} naslag={naslag} adresVan={adresVan} label="Over" />
      <Bronregel vindplaatsen={[bron]} bronnen={kennis.bronnen} />
    </>
  )
}
