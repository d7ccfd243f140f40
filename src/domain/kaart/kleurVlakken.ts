/**
 * Gives every area a colour by number, from 0, so that neighbours never have the same: in the order "smallest last", with
 * which six are enough for any map without exclaves. Of the colours that are free an area gets the one that is used least,
 * so that none stands out. The same neighbours always give the same colours.
 *
 * @param buren the ids of its neighbours, by id; each pair may be named on one side or on both.
 */
export function kleurVlakken(buren: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const graaf = wederzijds(buren)
  const kleuren = new Map<string, number>()
  const gebruik: number[] = Array.from({ length: GEWONE_KLEUREN }, () => 0)
  for (const id of kleinsteLaatst(graaf).toReversed()) {
    const bezet = new Set([...(graaf.get(id) ?? [])].map((buur) => kleuren.get(buur)))
    const vrij = gebruik.map((aantal, kleur) => ({ kleur, aantal })).filter(({ kleur }) => !bezet.has(kleur))
    const [minst] = vrij.toSorted((a, b) => a.aantal - b.aantal || a.kleur - b.kleur)
    const kleur = minst?.kleur ?? gebruik.length
    kleuren.set(id, kleur)
    gebruik[kleur] = (gebruik[kleur] ?? 0) + 1
  }
  return kleuren
}

/** As many as a map can need. */
const GEWONE_KLEUREN = 6

type Graaf = ReadonlyMap<string, ReadonlySet<string>>

function wederzijds(buren: ReadonlyMap<string, readonly string[]>): Graaf {
  const graaf = new Map([...buren.keys()].toSorted().map((id) => [id, new Set<string>()]))
  for (const [id, anderen] of buren) {
    for (const ander of anderen) {
      if (ander === id || !graaf.has(ander)) continue
      graaf.get(id)?.add(ander)
      graaf.get(ander)?.add(id)
    }
  }
  return graaf
}

/** Takes away the area with the fewest neighbours that are left, again and again. */
function kleinsteLaatst(graaf: Graaf): string[] {
  const over = new Set(graaf.keys())
  const orde: string[] = []
  const graad = (id: string) => [...(graaf.get(id) ?? [])].filter((buur) => over.has(buur)).length
  while (over.size > 0) {
    const [volgende = ''] = [...over].toSorted((a, b) => graad(a) - graad(b))
    orde.push(volgende)
    over.delete(volgende)
  }
  return orde
}
