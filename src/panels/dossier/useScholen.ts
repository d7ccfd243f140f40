import type { UseQueryResult } from '@tanstack/react-query'
import { useQuery } from '@tanstack/react-query'
import { scholenQuery } from '@/dataset/queries'
import type { School } from '@/domain/overzicht'

/** The register of vmbo-vestigingen, fetched only by a dossier that names any. */
export function useScholen(nodig = true): UseQueryResult<School[]> {
  return useQuery({ ...scholenQuery, enabled: nodig, select: alleenScholen })
}

const alleenScholen = ({ goed }: { goed: School[] }): School[] => goed
