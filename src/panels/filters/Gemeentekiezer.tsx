import { useMemo } from 'react'
import type { FilterProps } from './filterProps'
import { gemeenteOpties } from './kiesOpties'
import { Kiezer } from '@/panels/Kiezer'

interface Props extends Pick<FilterProps, 'naslag' | 'onKies'> {
  gekozen: readonly string[]
}

/** Adds a gemeente, or all gemeenten of a provincie or arbeidsmarktregio at once. */
export function Gemeentekiezer({ naslag, gekozen, onKies }: Props) {
  const opties = useMemo(() => gemeenteOpties(naslag), [naslag])
  const aan = new Set(gekozen)
  return (
    <Kiezer
      label="Voeg een gemeente, provincie of regio toe"
      hulp="Bijvoorbeeld Zwolle of Drenthe"
      opties={opties.filter(({ codes }) => !codes.every((code) => aan.has(code)))}
      onKies={({ codes }) => onKies({ gemeente: [...new Set([...gekozen, ...codes])] })}
    />
  )
}
