import { sectorBegrippen } from '../begrippen.ts'
import { sectorSchema } from '../onderwijs.ts'
import { inZin, opsomming, toonGetal } from '../taal.ts'
import { grondslagZin } from '../inzichten/grondslag.ts'
import { VLOER_VLEKKEN, geenVlekkenKeuze, tellendVoor } from '../inzichten/witteVlekken.ts'
import type { Inzicht, Inzichtbron } from './inzicht.ts'

/** Of which sectors too little is known to speak of white spots: what cannot be said is said too. */
export function sectoren({ naslag }: Inzichtbron): Inzicht {
  const rijen = sectorSchema.options
    .filter((sector) => sector !== 'sectoroverstijgend')
    .map((sector) => ({
      naam: inZin(sectorBegrippen[sector].label),
      aantal: tellendVoor({ ...geenVlekkenKeuze, sector }, naslag).length,
    }))
    .toSorted((a, b) => b.aantal - a.aantal)
  const teWeinig = rijen.filter(({ aantal }) => aantal < VLOER_VLEKKEN)
  const genoeg = rijen.filter(({ aantal }) => aantal >= VLOER_VLEKKEN)
  const namen = (lijst: typeof rijen) => opsomming(lijst.map(({ naam, aantal }) => `${naam} (${toonGetal(aantal)})`))
  return {
    sleutel: 'sectoren',
    zin:
      teWeinig.length === 0
        ? `Over elke sector weten wij genoeg om van witte vlekken te spreken: ${namen(genoeg)}.`
        : `Over ${namen(teWeinig)} weten wij te weinig om van witte vlekken te spreken${genoeg.length === 0 ? '' : `; over ${namen(genoeg)} genoeg`}.`,
    isBekend: teWeinig.length === 0,
    getallen: rijen.map(({ naam, aantal }) => ({ getal: aantal, wat: naam })),
    hoeWetenWij: `${grondslagZin('eigenInitiatief', naslag)} Tussen haakjes staat hoeveel daarvan de sector noemen. Onder de ${VLOER_VLEKKEN} zegt een lege plek niets. Van een deel van de netwerken noemt geen bron de sector.`,
    naar: { pagina: 'witteVlekken', daar: 'naast-elkaar', label: 'Alle sectoren naast elkaar' },
  }
}
