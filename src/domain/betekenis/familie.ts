import type { NetwerkSoort } from '../netwerkWaarden.ts'

/** Three kinds of tables that are never added up: own initiative, the regions of one national programme, and what exists everywhere by law. */
export const families = ['eigen-initiatief', 'sto-regio', 'stelsel'] as const
export type Familie = (typeof families)[number]

/** The family of a netwerk; it follows from its soort. */
export function familieVan({ soort }: { soort: NetwerkSoort }): Familie {
  if (soort === 'sto-regio') return 'sto-regio'
  return soort === 'stelselregio' ? 'stelsel' : 'eigen-initiatief'
}
