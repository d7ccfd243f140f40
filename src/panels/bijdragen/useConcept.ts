import { useEffect, useReducer, useSyncExternalStore } from 'react'
import type { Invoer } from '@/domain/bijdrage/bijdrageInvoer'
import { metAntwoorden } from '@/domain/bijdrage/bijdrageInvoer'
import type { Stap } from '@/domain/bijdrage/stappen'
import type { Antwoorden } from '@/domain/bijdrage/vormen'
import type { BewaardConcept } from './bewaard'
import { bewaarConcept, bewaarstand, leesConcept, volgBewaarstand, wisConcept } from './bewaard'

export interface GebruiktConcept {
  invoer: Invoer
  zet: (antwoorden: Antwoorden) => void
  gezien: readonly Stap[]
  zie: (stappen: readonly Stap[]) => void
  /** Version of the data that it began from. */
  versie: string
  /** Whether the browser keeps what is typed; undefined as long as there is nothing to keep. */
  isBewaard: boolean | undefined
  /** Forgets all that was typed. */
  wis: () => void
}

type Stand = BewaardConcept & { isBegonnen: boolean }
type Actie =
  | { wat: 'zet'; antwoorden: Antwoorden }
  | { wat: 'zie'; stappen: readonly Stap[] }
  | { wat: 'wis'; begin: BewaardConcept }

/** What follows from one act of the sender. */
export function volgendeStand(stand: Stand, actie: Actie): Stand {
  switch (actie.wat) {
    case 'zet':
      return { ...stand, invoer: metAntwoorden(stand.invoer, actie.antwoorden), isBegonnen: true }
    case 'zie':
      return { ...stand, gezien: [...new Set([...stand.gezien, ...actie.stappen])] }
    case 'wis':
      return { ...actie.begin, isBegonnen: false }
  }
}

/** The draft about a subject: begins where the sender left it in this browser, and is kept at every change. */
export function useConcept(onderwerp: string, begin: Invoer, versie: string): GebruiktConcept {
  const [stand, doe] = useReducer(volgendeStand, undefined, (): Stand => {
    const bewaard = leesConcept(onderwerp)
    return bewaard === undefined
      ? { invoer: begin, versie, gezien: [], isBegonnen: false }
      : { ...bewaard, isBegonnen: true }
  })
  const isBewaard = useSyncExternalStore(volgBewaarstand, bewaarstand, () => undefined)

  useEffect(
    function houdVast() {
      const { isBegonnen, ...concept } = stand
      if (isBegonnen) bewaarConcept(onderwerp, concept)
    },
    [onderwerp, stand],
  )

  return {
    ...stand,
    isBewaard: stand.isBegonnen ? isBewaard : undefined,
    zet: (antwoorden) => doe({ wat: 'zet', antwoorden }),
    zie: (stappen) => doe({ wat: 'zie', stappen }),
    wis: () => {
      wisConcept(onderwerp)
      doe({ wat: 'wis', begin: { invoer: begin, versie, gezien: [] } })
    },
  }
}
