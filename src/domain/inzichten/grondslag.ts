import { familieVan } from '../betekenis/familie.ts'
import { stoRegios } from '../betekenis/stoRegioVan.ts'
import { isVoorbij } from '../betekenis/toestand.ts'
import type { NetwerkKern, Overzicht } from '../overzicht.ts'
import { telwoord, toonGetal } from '../taal.ts'
import { kernnetwerken } from './inzichtenVerdeling.ts'
import { geenVlekkenKeuze, tellendVoor } from './witteVlekken.ts'

type Bron = { overzicht: Overzicht }

/** Which netwerken are counted, and which those are in words; every figure of the insights names one of these. */
interface Grondslagrij {
  netwerken: (bron: Bron) => readonly NetwerkKern[]
  /** After `528 netwerken: `. */
  wat: string
}

const rijen = {
  alle: {
    netwerken: ({ overzicht }) => overzicht.netwerken,
    wat: 'ook wat voorbij is, wat alleen achtergrond is en wat een wet overal voorschrijft',
  },
  kern: {
    netwerken: ({ overzicht }) => kernnetwerken(overzicht.netwerken),
    wat: 'die over samenwerking van vmbo en mbo gaan, ook wat voorbij is; wat alleen achtergrond is, telt niet mee',
  },
  tafels: {
    netwerken: ({ overzicht }) =>
      overzicht.netwerken.filter((netwerk) => familieVan(netwerk) !== 'stelsel' && !isVoorbij(netwerk.toestand)),
    wat: 'de tafels van nu. Wat voorbij of waarschijnlijk voorbij is, telt niet mee, en wat een wet overal voorschrijft ook niet',
  },
  eigenInitiatief: {
    netwerken: (bron) => tellendVoor(geenVlekkenKeuze, bron),
    wat: 'eigen initiatief, lokaal of regionaal, met een bekend gebied en niet voorbij. Dat zijn ook de getallen op de kaart',
  },
  stoRegios: {
    netwerken: ({ overzicht }) => stoRegios(overzicht.netwerken),
    wat: 'de STO-regio’s die niet voorbij zijn',
  },
} as const satisfies Record<string, Grondslagrij>

export type Grondslag = keyof typeof rijen

/** The netwerken of a base. */
export function grondslag(welke: Grondslag, bron: Bron): readonly NetwerkKern[] {
  return rijen[welke].netwerken(bron)
}

/** `Geteld zijn 318 van de 528 netwerken: die over …`, the same words wherever this base is used. */
export function grondslagZin(welke: Grondslag, bron: Bron): string {
  const aantal = grondslag(welke, bron).length
  const totaal = bron.overzicht.netwerken.length
  const hoeveel =
    aantal === totaal
      ? `alle ${telwoord(totaal, 'netwerk', 'netwerken')}`
      : `${toonGetal(aantal)} van de ${toonGetal(totaal)} netwerken`
  return `Geteld zijn ${hoeveel}: ${rijen[welke].wat}.`
}
