import { toonVerschil } from '../invoer/verschil.ts'
import type { Wat } from '../invoer/verschil.ts'
import type { Recordsoort, Recordwijziging } from './recordwijziging.ts'

const soortnamen: Record<Recordsoort, [een: string, meer: string]> = {
  netwerk: ['netwerk', 'netwerken'],
  'mbo-instelling': ['mbo-instelling', 'mbo-instellingen'],
  'vmbo-vestiging': ['vmbo-vestiging', 'vmbo-vestigingen'],
  gemeente: ['gemeente', 'gemeenten'],
  regio: ['regio', 'regio’s'],
  bron: ['bron', 'bronnen'],
  kennis: ['stuk kennis', 'stukken kennis'],
}
const watnamen: [Wat, string][] = [
  ['nieuw', 'nieuw'],
  ['gewijzigd', 'gewijzigd'],
  ['beeindigd', 'beëindigd'],
  ['verwijderd', 'verwijderd'],
]
const soorten: Recordsoort[] = ['netwerk', 'mbo-instelling', 'vmbo-vestiging', 'gemeente', 'regio', 'bron', 'kennis']

/** `3 netwerken nieuw, 2 gewijzigd; 1 bron nieuw` */
export function vatWijzigingenSamen(records: readonly Recordwijziging[]): string {
  const delen = soorten.flatMap((soort) => {
    const aantallen = watnamen
      .map(([wat, naam]) => ({ naam, aantal: records.filter((een) => een.soort === soort && een.wat === wat).length }))
      .filter(({ aantal }) => aantal > 0)
    const tekst = aantallen.map(({ naam, aantal }, index) =>
      index === 0 ? `${aantal} ${soortnamen[soort][aantal === 1 ? 0 : 1]} ${naam}` : `${aantal} ${naam}`,
    )
    return tekst.length === 0 ? [] : [tekst.join(', ')]
  })
  return delen.length === 0 ? 'Geen wijzigingen' : delen.join('; ')
}

/** The changes as plain text in Markdown: a heading a kind, a line a record, below it a line a field. */
export function wijzigingenAlsTekst(titel: string, records: readonly Recordwijziging[]): string {
  const regels = soorten.flatMap((soort) =>
    watnamen.flatMap(([wat, naam]) => {
      const deze = records.filter((een) => een.soort === soort && een.wat === wat)
      if (deze.length === 0) return []
      const kop = soortnamen[soort][1]
      return [
        '',
        `## ${kop.charAt(0).toUpperCase()}${kop.slice(1)} ${naam}`,
        '',
        ...deze.flatMap((een) => [
          `- ${een.naam} (${een.id})`,
          ...een.velden.map((veld) => `  - ${toonVerschil(veld).trim()}`),
        ]),
      ]
    }),
  )
  return [`# ${titel}`, '', `${vatWijzigingenSamen(records)}.`, ...regels, ''].join('\n')
}
