import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { rondestandQuery } from '@/dataset/dataPaginaQueries'
import { paginas } from '@/domain/paginas'
import { rondezinnen } from '@/domain/ronde/rondestand'
import { Paginadeel } from '@/ui/Pagina'

/** Who said that it is right, as far as anybody did. Nothing while that is not known. */
export function Bevestigd() {
  const { data: stand } = useQuery(rondestandQuery)
  if (stand === undefined) return null
  return (
    <Paginadeel id="bevestigd" titel="Wie heeft dit bevestigd?">
      <p>{rondezinnen(stand).join(' ')}</p>
      <p>
        Weet u of het klopt? Beantwoord de vragen over uw eigen school of instelling op{' '}
        <Link href={paginas.mijnTafels.pad}>{paginas.mijnTafels.titel}</Link>, of geef het door bij{' '}
        <Link href={paginas.bijdragen.pad}>{paginas.bijdragen.titel}</Link>.
      </p>
    </Paginadeel>
  )
}
