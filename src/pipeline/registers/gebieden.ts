import type { Gemeente } from '../../domain/gemeente.ts'
import type { Indeling } from '../../domain/indeling.ts'
import { indelingSchema } from '../../domain/indeling.ts'
import { indelingBegrippen } from '../../domain/indelingBegrippen.ts'
import { kaleTekst } from '../../domain/zoek/zoektekst.ts'
import type { Leeswens } from '../invoer/leesTabel.ts'
import { leesTabel } from '../invoer/leesTabel.ts'
import type { Curatie } from '../leesData.ts'
import type { Registervoorstel } from './registervoorstel.ts'
import { mislukt } from './registervoorstel.ts'

/*
 * "Gebieden in Nederland" of CBS has other columns and heads every year and in every download, so a column is known by
 * what stands in it: GM0193, PV23, CR10, AM36, MC10. The name of a region stands in the column after its code.
 */

const CODES: Record<Indeling | 'gemeente', RegExp> = {
  gemeente: /^GM\d{4}$/,
  provincie: /^PV\d{2}$/,
  arbeidsmarktregio: /^AM\d{2}$/,
  corop: /^CR\d{2}$/,
  rmc: /^(?:MC|RMC)\d{2}$/,
}

interface Rij {
  nummer: number
  cellen: string[]
}

/** The regions of each gemeente as CBS has them; a division that the file lacks stays as it is. */
export async function gebiedenUitRegister(pad: string, data: Curatie, wens: Leeswens = {}): Promise<Registervoorstel> {
  const rijen: Rij[] = []
  const leesfout = await leesTabel(
    pad,
    ({ nummer, cellen }) => {
      const kaal = cellen.map((cel) => cel.trim())
      if (kaal.some((cel) => CODES.gemeente.test(cel))) rijen.push({ nummer, cellen: kaal })
      return undefined
    },
    wens,
  )
  if (leesfout !== undefined) return mislukt([leesfout.fout])
  const eerste = rijen[0]
  if (eerste === undefined)
    return mislukt(['noemt geen gemeenten (GM0193). Is dit ‘Gebieden in Nederland’ van het CBS?'])
  const kolomVan = (soort: Indeling | 'gemeente') => eerste.cellen.findIndex((cel) => CODES[soort].test(cel))
  const kolommen = indelingSchema.options
    .map((indeling) => ({ indeling, kolom: kolomVan(indeling) }))
    .filter(({ kolom }) => kolom !== -1)
  if (kolommen.length === 0) {
    return mislukt(['heeft geen kolom met codes van provincies (PV), arbeidsmarktregio’s (AM), COROP (CR) of RMC (MC)'])
  }

  const fouten: string[] = []
  const nieuw = new Map(data.gemeenten.map(({ record }) => [record.code, record]))
  const gezien = new Set<string>()
  for (const { nummer, cellen } of rijen) {
    const code = cellen[kolomVan('gemeente')] ?? ''
    const gemeente = nieuw.get(code)
    if (gezien.has(code)) fouten.push(`rij ${nummer}: gemeente ${code} staat er twee keer`)
    gezien.add(code)
    if (gemeente === undefined) {
      fouten.push(
        `rij ${nummer}: gemeente ${code} bestaat hier niet; verwerk eerst de herindeling (npm run data:herindeling)`,
      )
      continue
    }
    for (const { indeling, kolom } of kolommen) {
      const regio = regioUit(indeling, cellen[kolom] ?? '', cellen[kolom + 1] ?? '', data)
      if (regio !== undefined) nieuw.set(code, { ...(nieuw.get(code) ?? gemeente), [indeling]: regio })
      else
        fouten.push(
          `rij ${nummer}: ${indelingBegrippen[indeling].label} ${cellen[kolom]} ${cellen[kolom + 1]} bestaat hier niet`,
        )
    }
  }
  for (const { record } of data.gemeenten) {
    if (!gezien.has(record.code))
      fouten.push(`mist gemeente ${record.code} ${record.naam}; is er heringedeeld, of is het bestand niet heel?`)
  }
  if (fouten.length > 0) return mislukt(fouten)
  const oud = new Map(data.gemeenten.map(({ record }) => [record.code, record]))
  return {
    bestanden: new Map([['gemeenten.json', JSON.stringify(zonderLegeAliassen([...nieuw.values()]))]]),
    verschil: { naam: 'gemeenten', oud, nieuw },
    fouten: [],
    meldingen: [
      `indelingen in het bestand: ${kolommen.map(({ indeling }) => indelingBegrippen[indeling].label).join(', ')}`,
    ],
  }
}

/** By code where ours is that of CBS; an arbeidsmarktregio has none here and is known by its name. */
function regioUit(indeling: Indeling, code: string, naam: string, { regios }: Curatie): string | undefined {
  const onze = regios[indeling].map(({ record }) => record)
  if (indeling !== 'arbeidsmarktregio') return onze.find(({ id }) => id === code.replace(/^MC/, 'RMC'))?.id
  const kaal = kaleTekst(naam)
  return onze.find((regio) => [regio.naam, ...regio.aliassen].some((een) => kaleTekst(een) === kaal))?.id
}

function zonderLegeAliassen(rijen: readonly Gemeente[]): unknown[] {
  return rijen.map(({ aliassen, ...rest }) => (aliassen.length === 0 ? rest : { ...rest, aliassen }))
}
