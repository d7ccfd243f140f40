import { recordsoortLabels, recordsoortSchema, watLabels, watSchema } from '../../domain/wijziging.ts'
import { toonVerschil } from '../invoer/verschil.ts'
import type { Recordwijziging } from './recordwijziging.ts'

/** The part of the page of changes that tells of a commit. */
export function fragmentVan(hash: string): string {
  return `w${hash.slice(0, 10)}`
}

/** `3 netwerken nieuw, 2 gewijzigd; 1 bron nieuw` */
export function vatWijzigingenSamen(records: readonly Recordwijziging[]): string {
  const delen = recordsoortSchema.options.flatMap((soort) => {
    const aantallen = watSchema.options
      .map((wat) => ({
        naam: watLabels[wat],
        aantal: records.filter((een) => een.soort === soort && een.wat === wat).length,
      }))
      .filter(({ aantal }) => aantal > 0)
    const tekst = aantallen.map(({ naam, aantal }, index) =>
      index === 0 ? `${aantal} ${recordsoortLabels[soort][aantal === 1 ? 0 : 1]} ${naam}` : `${aantal} ${naam}`,
    )
    return tekst.length === 0 ? [] : [tekst.join(', ')]
  })
  return delen.length === 0 ? 'Geen wijzigingen' : delen.join('; ')
}

/** The changes as plain text in Markdown: a heading a kind, a line a record, below it a line a field. */
export function wijzigingenAlsTekst(titel: string, records: readonly Recordwijziging[]): string {
  const regels = recordsoortSchema.options.flatMap((soort) =>
    watSchema.options.flatMap((wat) => {
      const deze = records.filter((een) => een.soort === soort && een.wat === wat)
      if (deze.length === 0) return []
      const kop = recordsoortLabels[soort][1]
      return [
        '',
        `## ${kop.charAt(0).toUpperCase()}${kop.slice(1)} ${watLabels[wat]}`,
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
