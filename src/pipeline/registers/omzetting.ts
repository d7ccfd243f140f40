/** Which gemeenten go, and what comes in their place. */
export interface Omzetting {
  /** Old code → the codes that it goes into: one for a merger, more when it is divided. */
  codes: ReadonlyMap<string, readonly string[]>
  /** Names of gemeenten that are new altogether. */
  namen: ReadonlyMap<string, string>
  /** Where a four-digit postcode area goes, for a gemeente that is divided. */
  postcodes: ReadonlyMap<string, string>
}

/**
 * Reads what stands on the command line: `GM0001=GM0002` (goes into), `GM0001=GM9001:Nieuwstad` (into a new gemeente),
 * `GM0001=GM0002+GM0003` (is divided) and `5076=GM0002` (where a postcode area goes then).
 */
export function leesOmzetting(argumenten: readonly string[]): Omzetting | { fout: string } {
  const codes = new Map<string, string[]>()
  const namen = new Map<string, string>()
  const postcodes = new Map<string, string>()
  for (const argument of argumenten) {
    const [links = '', rechts = '', ...rest] = argument.split('=')
    const delen = rechts.split('+').map((deel) => deel.split(':'))
    if (rest.length > 0 || !delen.every(([code = '']) => /^GM\d{4}$/.test(code))) return onleesbaar(argument)
    const nieuw = delen.map(([code = '']) => code)
    if (/^[1-9]\d{3}$/.test(links) && nieuw.length === 1) postcodes.set(links, nieuw[0] ?? '')
    else if (/^GM\d{4}$/.test(links)) {
      if (codes.has(links)) return { fout: `${links} staat er twee keer` }
      if (nieuw.length === 1 && nieuw[0] === links) return { fout: `${links} gaat op in zichzelf` }
      codes.set(links, nieuw)
      for (const [code = '', naam] of delen) if (naam !== undefined && naam !== '') namen.set(code, naam.trim())
    } else return onleesbaar(argument)
  }
  const keten = [...codes].find(([oud, nieuw]) =>
    nieuw.some((code) => code !== oud && codes.has(code) && !codes.get(code)?.includes(code)),
  )
  if (keten !== undefined) return { fout: `${keten[0]} gaat op in een gemeente die zelf verdwijnt` }
  return codes.size === 0 ? { fout: 'noem ten minste één gemeente: GM0001=GM0002' } : { codes, namen, postcodes }
}

function onleesbaar(argument: string): { fout: string } {
  return { fout: `‘${argument}’ is niet te lezen; schrijf GM0001=GM0002, GM0001=GM9001:Nieuwstad of 5076=GM0002` }
}

/** The gemeenten out of which `code` will consist: those that go into it, and itself if it was there. */
export function bestaatUit(code: string, { codes }: Omzetting, bestaande: ReadonlySet<string>): string[] {
  const delen = [...codes].filter(([, nieuw]) => nieuw.includes(code)).map(([oud]) => oud)
  return bestaande.has(code) && !delen.includes(code) ? [code, ...delen] : delen
}
