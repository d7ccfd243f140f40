import { kringVan } from '../../domain/betekenis/opvolging.ts'
import { groepeer } from '../../domain/opzoeken.ts'
import type { Curatie, MetBestand } from '../leesData.ts'
import type { Probleem } from '../probleem.ts'
import type { Controle } from './controle.ts'

/** A relation that goes one way, read from both sides where both are written. */
interface Relatie {
  veld: string
  leden: readonly MetBestand<{ id: string }>[]
  heen: readonly [van: string, naar: string][]
}

/** What belongs to, goes into or is followed by another may not lead back to where it started; each circle is told once. */
export const geenKring: Controle = (data) => relatiesVan(data).flatMap(kringenIn)

function relatiesVan({ netwerken, mboInstellingen }: Curatie): Relatie[] {
  return [
    { veld: 'behoortTot', leden: netwerken, heen: paren(netwerken, (netwerk) => netwerk.behoortTot) },
    {
      veld: 'opgevolgdDoor',
      leden: netwerken,
      heen: [
        ...paren(netwerken, (netwerk) => netwerk.opgevolgdDoor),
        ...omgekeerd(paren(netwerken, (netwerk) => netwerk.opvolgerVan)),
      ],
    },
    {
      veld: 'opgegaanIn',
      leden: mboInstellingen,
      heen: [
        ...paren(mboInstellingen, (instelling) => instelling.opgegaanIn),
        ...omgekeerd(paren(mboInstellingen, (instelling) => instelling.voortgekomenUit)),
      ],
    },
  ]
}

function paren<T extends { id: string }>(
  leden: readonly MetBestand<T>[],
  naar: (record: T) => readonly string[],
): [string, string][] {
  return leden.flatMap(({ record }) => naar(record).map((ander): [string, string] => [record.id, ander]))
}

const omgekeerd = (richtingen: readonly [string, string][]) =>
  richtingen.map(([van, naar]): [string, string] => [naar, van])

function kringenIn({ veld, leden, heen }: Relatie): Probleem[] {
  const bijVan = groepeer(heen, ([van]) => [van])
  const gemeld = new Set<string>()
  return leden.flatMap(({ bestand, record: { id } }) => {
    const kring = gemeld.has(id) ? undefined : kringVan(id, (lid) => (bijVan.get(lid) ?? []).map(([, naar]) => naar))
    if (kring === undefined) return []
    for (const lid of kring) gemeld.add(lid)
    return [{ bestand, veld, boodschap: `leidt langs een kring naar zichzelf terug: ${kring.join(' → ')}` }]
  })
}
