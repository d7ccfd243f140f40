/** What stands at a place in a record; undefined when there is none. */
export function waardeOp(record: unknown, pad: readonly PropertyKey[]): unknown {
  return pad.reduce<unknown>(
    (waarde, sleutel) => (typeof waarde === 'object' && waarde !== null ? Reflect.get(waarde, sleutel) : undefined),
    record,
  )
}
