import { useMemo } from 'react'
import type { School } from '@/domain/overzicht'
import type { FilterProps } from './filterProps'
import { deelnemerOpties } from './kiesOpties'
import { Kiezer } from '@/panels/Kiezer'

interface Props extends Pick<FilterProps, 'naslag' | 'onKies'> {
  scholen: readonly School[]
  gekozen: readonly string[]
}

/** Adds an mbo-instelling or a school: what remains is what one of the chosen takes part in. */
export function Deelnemerkiezer({ naslag, scholen, gekozen, onKies }: Props) {
  const opties = useMemo(() => deelnemerOpties(naslag, scholen), [naslag, scholen])
  return (
    <Kiezer
      label="Voeg een mbo-instelling of school toe"
      hulp="Bijvoorbeeld Deltion"
      opties={opties.filter(({ sleutel }) => !gekozen.includes(sleutel))}
      onKies={({ sleutel }) => onKies({ deelnemer: [...gekozen, sleutel] })}
    />
  )
}
