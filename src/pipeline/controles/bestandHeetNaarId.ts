import type { Probleem } from '../probleem.ts'
import type { Controle } from './controle.ts'

/** A record is found by the name of its file. */
export const bestandHeetNaarId: Controle = (data) => [
  ...data.mboInstellingen.flatMap(({ bestand, record }) =>
    verwachtBestand(bestand, `mbo-instellingen/${record.id}.json`),
  ),
  ...data.netwerken.flatMap(({ bestand, record }) =>
    verwachtBestand(bestand, `netwerken/${record.soort}/${record.id}.json`),
  ),
]

function verwachtBestand(bestand: string, verwacht: string): Probleem[] {
  return bestand === verwacht
    ? []
    : [{ bestand, boodschap: `hoort ${verwacht} te heten: map is de soort, naam is het id` }]
}
