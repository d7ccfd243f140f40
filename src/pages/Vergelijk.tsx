import { useQuery } from '@tanstack/react-query'
import { scholenQuery } from '@/dataset/queries'
import { Melding } from '@/ui/Melding'
import type { PaginaProps } from './paginaProps'
import { VergelijkPagina } from './VergelijkPagina'

/** The comparison with what it needs: the register of schools. Without it the page says which counts are not right. */
export function Vergelijk(props: PaginaProps) {
  const { data, isError, error, refetch } = useQuery(scholenQuery)
  return (
    <>
      {isError && (
        <Melding
          titel="De scholen konden niet worden geladen"
          tekst={`${error.message} Scholen ontbreken hieronder in elke telling; de rest klopt.`}
          actie="Probeer opnieuw"
          onActie={() => void refetch()}
        />
      )}
      <VergelijkPagina {...props} scholen={isError ? [] : data?.goed} />
    </>
  )
}
