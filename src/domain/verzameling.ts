/** What two sets share. */
export function doorsnede(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((lid) => b.has(lid)))
}

/** What only the first has. */
export function verschil(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((lid) => !b.has(lid)))
}

/** What one of the two has, or both. */
export function vereniging(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a, ...b])
}

/** How many members two sets share; makes no set, so it can be asked for every pair. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [klein, groot] = a.size <= b.size ? [a, b] : [b, a]
  let aantal = 0
  for (const lid of klein) if (groot.has(lid)) aantal++
  return aantal
}
