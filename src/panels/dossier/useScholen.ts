import type { UseQueryResult } from '@tanstack/react-query'
import { useQuery } from '@tanstack/react-query'
import { scholenQuery } from '@/dataset/queries'
import type { NetwerkKern, School } from '@/domain/overzicht'
import { schoolMetCode } from '@/domain/scholen'

/** The register of vmbo-vestigingen, fetched only by a dossier that names any. */
export function useScholen(nodig = true): UseQueryResult<School[]> {
  return useQuery({ ...scholenQuery, enabled: nodig, select: alleenScholen })
}

const alleenScholen = ({ goed }: { goed: School[] }): School[] => goed

/** Names of the schools that these netwerken name, by code; undefined until the register is there. */
export function useSchoolnaam(netwerken: readonly NetwerkKern[]): (code: string) => string | undefined {
  const noemtScholen = netwerken.some(({ deelnemers }) => deelnemers.some(({ school }) => school !== undefined))
  const { data } = useScholen(noemtScholen)
  return (code) => (data === undefined ? undefined : schoolMetCode(data, code)?.naam)
}
