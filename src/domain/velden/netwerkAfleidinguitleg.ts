import { toestandBegrippen, toonToestand } from '../betekenis/toestandInWoorden.ts'
import { oordeelOver } from '../betekenis/oordeel.ts'
import { schaalBegrippen } from '../begrippen.ts'
import type { Netwerk } from '../netwerk.ts'
import type { NetwerkKern } from '../overzicht.ts'
import { metHoofdletter } from '../taal.ts'
import type { netwerkAfleidingen } from './netwerkAfleidingen.ts'
import type { Recordbron, Velduitlegtabel } from './velduitleg.ts'
import { nergens } from './velduitleg.ts'

type Netwerkbron = Recordbron<NetwerkKern, Netwerk>

/** What the first page need not know of what is worked out of a netwerk. */
export const netwerkAfleidinguitleg: Velduitlegtabel<typeof netwerkAfleidingen, Netwerkbron> = {
  toestand: {
    betekenis: 'Hoe ver bekend is dat het nog loopt, op de dag van de gegevens.',
    begrippen: toestandBegrippen,
    toon: toestandMetReden,
    dossier: {
      ...{ blok: 'feiten', leeg: 'onbekend' },
      zekerheid: ({ kern: { toestand, zekerheid } }) => (toestand === 'beeindigd' ? zekerheid : 'afgeleid'),
    },
    vergelijk: { toon: ({ kern }) => toonToestand(kern) },
    ...{ kolom: true, controle: false },
  },
  schaal: {
    betekenis: 'Hoe ver het reikt: volgt uit het gebied.',
    begrippen: schaalBegrippen,
    dossier: { blok: 'kenmerken', leeg: 'weg', zekerheid: ({ kern }) => kern.gebied.zekerheid },
    ...{ vergelijk: true, kolom: false, controle: false },
  },
  gezien: { betekenis: 'Jaar, maand of dag van de nieuwste bron die het noemt.', ...nergens },
}

/** `Laatst gezien 2018. De nieuwste bron is van oktober 2018.` */
function toestandMetReden({ kern, naslag }: Netwerkbron): string {
  const { reden } = oordeelOver(kern, naslag, naslag.overzicht.peildatum)
  return `${metHoofdletter(toonToestand(kern))}. ${reden}`
}
