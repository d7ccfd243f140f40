import type { UseQueryResult } from '@tanstack/react-query'
import type { InstellingDossier } from '@/domain/dossier/dossierbestand'
import type { InstellingKern } from '@/domain/overzicht'
import { instellingVelden } from '@/domain/velden/instellingVelden'
import { instellingVelduitleg } from '@/domain/velden/instellingVelduitleg'
import { dossierFeiten } from '@/domain/velden/veldfeiten'
import { Veldfeiten } from './Veldfeiten'
import { useOmgeving } from './omgeving'

interface InstellingFeitenProps {
  kern: InstellingKern
  query: UseQueryResult<InstellingDossier>
}

/** The facts of an instelling. Every row is there from the start; what must be fetched fills in. */
export function InstellingFeiten({ kern, query }: InstellingFeitenProps) {
  const { naslag } = useOmgeving()
  const geheel = query.data?.instelling
  const feiten = dossierFeiten(instellingVelden, instellingVelduitleg, 'feiten', { kern, geheel, naslag })
  return (
    <Veldfeiten
      onderwerp={{ soort: 'instelling', id: kern.id }}
      feiten={feiten}
      herkomst={geheel?.herkomst}
      onderweg={query.isPending ? 'laden…' : undefined}
    />
  )
}
