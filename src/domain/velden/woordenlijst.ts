import { namenVan } from './perNaam.ts'
import type { Veld } from './velden.ts'
import type { Recordbron, Uitlegrijen } from './velduitleg.ts'

/** The fields of a concept as a table in Markdown, for the glossary: its name, what screens call it, what it says. */
export function veldenInWoordenlijst<N extends string, B extends Recordbron>(
  kop: string,
  velden: Readonly<Record<N, Veld>>,
  uitleg: Uitlegrijen<N, B>,
): string {
  const rijen = namenVan(velden).map((naam) => {
    const { label, facet } = velden[naam]
    const adres = facet === undefined ? '' : `\`${facet.naam}\``
    return `| \`${naam}\` | ${label} | ${uitleg[naam].betekenis} | ${adres} |`
  })
  return [
    `### ${kop}`,
    '',
    '| Veld | Op het scherm | Betekenis | In het adres |',
    '| --- | --- | --- | --- |',
    ...rijen,
  ].join('\n')
}
