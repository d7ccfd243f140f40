import type { BijdrageSoort } from '../../domain/bijdrage/bijdrage.ts'
import type { Wat } from '../../domain/wijziging.ts'

const namen: Record<BijdrageSoort, [een: string, meer: string]> = {
  netwerk: ['netwerk', 'netwerken'],
  'mbo-instelling': ['mbo-instelling', 'mbo-instellingen'],
}
const woorden: Record<Wat, string> = {
  nieuw: 'nieuw',
  gewijzigd: 'gewijzigd',
  beeindigd: 'beëindigd',
  verwijderd: 'verwijderd',
}

/** `3 netwerken nieuw, 2 gewijzigd, 1 beëindigd; 1 mbo-instelling gewijzigd`; nothing comes back as an empty text. */
export function vatSamen(wijzigingen: readonly { soort: BijdrageSoort; wat: Wat }[]): string {
  const soorten: BijdrageSoort[] = ['netwerk', 'mbo-instelling']
  const watten: Wat[] = ['nieuw', 'gewijzigd', 'beeindigd', 'verwijderd']
  return soorten
    .map((soort) =>
      watten
        .map((wat) => ({ wat, aantal: wijzigingen.filter((een) => een.soort === soort && een.wat === wat).length }))
        .filter(({ aantal }) => aantal > 0)
        .map(({ wat, aantal }, index) => {
          const naam = namen[soort][aantal === 1 ? 0 : 1]
          return index === 0 ? `${aantal} ${naam} ${woorden[wat]}` : `${aantal} ${woorden[wat]}`
        })
        .join(', '),
    )
    .filter((deel) => deel !== '')
    .join('; ')
}
