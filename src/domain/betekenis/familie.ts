import type { Begrip } from '../begrip.ts'
import type { NetwerkSoort } from '../netwerkWaarden.ts'

/** Three kinds of tables that are never added up: own initiative, the regions of one national programme, and what exists everywhere by law. */
export const families = ['eigen-initiatief', 'sto-regio', 'stelsel'] as const
export type Familie = (typeof families)[number]

export const familieBegrippen: Record<Familie, Begrip & { uitleg: string }> = {
  'eigen-initiatief': {
    label: 'Eigen initiatief',
    uitleg: 'Samenwerking die scholen, mbo en partners zelf zijn begonnen, met of zonder subsidie.',
  },
  'sto-regio': { label: 'STO-regio', uitleg: 'Regio van het landelijke programma Sterk Techniekonderwijs.' },
  stelsel: {
    label: 'Stelsel',
    uitleg: 'Bestaat overal, door een wet of een landelijk programma; zegt niets over wat een regio zelf doet.',
  },
}

/** The family of a netwerk; it follows from its soort. */
export function familieVan({ soort }: { soort: NetwerkSoort }): Familie {
  if (soort === 'sto-regio') return 'sto-regio'
  return soort === 'stelselregio' ? 'stelsel' : 'eigen-initiatief'
}
