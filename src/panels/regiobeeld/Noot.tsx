import type { Noten } from '@/domain/regiobeeld/noten'

/** The number of the source of a netwerk, which stands at the end of the page. */
export function Noot({ id, noten }: { id: string; noten: Noten }) {
  const nummer = noten.nummers.get(id)
  return nummer === undefined ? null : <Nootnummer nummer={nummer} />
}

export function Nootnummer({ nummer }: { nummer: number }) {
  return (
    <sup>
      <span className="alleen-voorlezen">noot </span>
      {nummer}
    </sup>
  )
}
