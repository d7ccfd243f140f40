import type { Bron } from '@/domain/bron'

interface VindplaatsProps {
  vindplaats: { bron: string; plaats?: string | undefined }
  bronnen: readonly Bron[]
  /** Said before the source: who, or from which perspective. */
  children?: string | undefined
}

/** Where something was read, in one small line. */
export function Vindplaats({ vindplaats: { bron, plaats }, bronnen, children }: VindplaatsProps) {
  const gevonden = bronnen.find(({ id }) => id === bron)
  const titel =
    gevonden === undefined ? bron : `${gevonden.titel}${gevonden.jaar === undefined ? '' : ` (${gevonden.jaar})`}`
  return (
    <p className="klein">
      {children === undefined ? '' : `${children} · `}
      <cite>{titel}</cite>
      {plaats === undefined ? '' : `, ${plaats}`}
    </p>
  )
}
