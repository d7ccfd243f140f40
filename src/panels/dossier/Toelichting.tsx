import { Feit, Feiten } from './Feiten'
import { Uitklap } from './Uitklap'
import type { Toelichtingregel } from './toelichtingenVan'

/** Remarks about single facts; left out when there are none. */
export function Toelichting({ toelichtingen }: { toelichtingen: readonly Toelichtingregel[] }) {
  if (toelichtingen.length === 0) return null
  return (
    <Uitklap titel="Toelichting bij de feiten" aantal={toelichtingen.length}>
      <Feiten>
        {toelichtingen.map(({ wat, tekst }) => (
          <Feit key={`${wat}/${tekst}`} naam={wat}>
            {tekst}
          </Feit>
        ))}
      </Feiten>
    </Uitklap>
  )
}
