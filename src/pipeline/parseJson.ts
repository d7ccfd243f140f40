/** Characters that V8 shows on either side of the mistake. */
const RAND = 10

/** Parses JSON; what is wrong comes back as a Dutch sentence with the line that it is on, where that is known. */
export function parseJson(tekst: string): { waarde: unknown } | { fout: string } {
  const zonderMerk = tekst.replace(/^\uFEFF/, '')
  if (zonderMerk.trim() === '') return { fout: 'is leeg' }
  try {
    const waarde: unknown = JSON.parse(zonderMerk)
    const dubbel = dubbelVeld(zonderMerk)
    return dubbel === undefined ? { waarde } : { fout: dubbel }
  } catch (error) {
    const plaats = plaatsVan(String(error), zonderMerk)
    const plek = plaats === undefined ? '' : ` bij regel ${zonderMerk.slice(0, plaats).split('\n').length}`
    return { fout: `is geen geldige JSON${plek}; let op komma’s, haakjes en aanhalingstekens` }
  }
}

/** An object that begins or ends, or a text: a field when a colon follows. Only for what is known to be JSON. */
const TEKENS = /[{}]|("(?:[^"\\]|\\.)*")(\s*:)?/g

/** JSON keeps the last of two fields of one name and drops the other without a word. */
function dubbelVeld(tekst: string): string | undefined {
  const objecten: Map<string, number>[] = []
  let regel = 1
  let gelezen = 0
  for (const { 0: teken, 1: naam, 2: dubbelepunt, index } of tekst.matchAll(TEKENS)) {
    regel += tekst.slice(gelezen, index).split('\n').length - 1
    gelezen = index
    const velden = objecten.at(-1)
    if (teken === '{') objecten.push(new Map())
    else if (teken === '}') objecten.pop()
    else if (naam !== undefined && dubbelepunt !== undefined && velden !== undefined) {
      const veld = String(JSON.parse(naam))
      const eerder = velden.get(veld)
      if (eerder !== undefined)
        return eerder === regel
          ? `noemt het veld ${veld} twee keer op regel ${regel}; laat er één staan`
          : `noemt het veld ${veld} twee keer, op regel ${eerder} en op regel ${regel}; laat er één staan`
      velden.set(veld, regel)
    }
  }
  return undefined
}

/** V8 names a position, or shows the text around the mistake, or says that the text just ends. */
function plaatsVan(melding: string, tekst: string): number | undefined {
  const positie = /at position (\d+)/.exec(melding)?.[1]
  if (positie !== undefined) return Number(positie)
  if (melding.includes('end of JSON input')) return tekst.length
  const [, puntjes, fragment] = /, (\.\.\.)?"([^]*)"(?:\.\.\.)? is not valid JSON/.exec(melding) ?? []
  if (fragment === undefined) return undefined
  const begin = tekst.indexOf(fragment)
  if (begin === -1) return undefined
  if (puntjes !== undefined) return begin + RAND
  const teken = /Unexpected token '([^]+?)'/.exec(melding)?.[1]
  return teken === undefined ? begin : begin + Math.max(0, fragment.indexOf(teken))
}
