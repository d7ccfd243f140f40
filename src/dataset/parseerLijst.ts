import * as z from 'zod/mini'

/** A record that did not match its schema and is therefore not shown. */
export interface Uitval {
  /** The list that it stands in: `netwerken`. */
  lijst: string
  /** What identifies it best: its naam, id or code, else its place in the list. */
  wie: string
  /** The first field that is wrong: `gebied.type`. */
  veld: string
}

function wieIs(ruw: unknown, index: number): string {
  for (const sleutel of ['naam', 'id', 'code']) {
    const waarde: unknown = typeof ruw === 'object' && ruw !== null ? Reflect.get(ruw, sleutel) : undefined
    if (typeof waarde === 'string' && waarde !== '') return waarde.slice(0, 80)
  }
  return `nummer ${index + 1}`
}

/**
 * Parses a list record by record, so that one broken record costs only itself. What is no list at all is an error:
 * then the file is not what we think it is.
 */
export function parseerLijst<S extends z.ZodMiniType>(
  schema: S,
  lijst: string,
  ruw: unknown,
): { goed: z.output<S>[]; uitval: Uitval[] } {
  if (!Array.isArray(ruw)) throw new Error(`${lijst} is geen lijst`)
  const goed: z.output<S>[] = []
  const uitval: Uitval[] = []
  ruw.forEach((item: unknown, index) => {
    const uitkomst = z.safeParse(schema, item)
    if (uitkomst.success) goed.push(uitkomst.data)
    else uitval.push({ lijst, wie: wieIs(item, index), veld: (uitkomst.error.issues[0]?.path ?? []).join('.') })
  })
  return { goed, uitval }
}
