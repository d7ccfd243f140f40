import type { Bron } from '@/domain/bron'

interface Props {
  vindplaatsen: readonly { bron: string; plaats?: string | undefined }[]
  bronnen: readonly Bron[]
}

/** Where it was read, each source on its own line. */
export function Bronregel({ vindplaatsen, bronnen }: Props) {
  return (
    <ul className="klein">
      {vindplaatsen.map(({ bron: id, plaats }) => {
        const bron = bronnen.find((een) => een.id === id)
        return (
          <li key={`${id}/${plaats ?? ''}`}>
            <cite>{bron?.titel ?? id}</cite>
            {bron?.jaar === undefined ? '' : ` (${bron.jaar})`}
            {plaats === undefined ? '' : `, ${plaats}`}
          </li>
        )
      })}
    </ul>
  )
}
