import { plaatsnaamVoorLezers } from '../../domain/plaats.ts'
import type { Leeswens } from '../invoer/leesTabel.ts'
import type { Ruw } from '../invoer/ruw.ts'
import { metWaarde, recordsIn, zegtHetzelfde } from '../invoer/ruw.ts'
import type { Bestaand, Stand } from '../invoer/stand.ts'
import type { Registersoort } from './leesRegister.ts'
import { gemeenteCode, leesRegister, website } from './leesRegister.ts'
import type { Registervoorstel } from './registervoorstel.ts'
import { mislukt } from './registervoorstel.ts'

type Kolom = 'code' | 'naam' | 'postcode' | 'plaats' | 'gemeente' | 'website'

const adressenMbo: Registersoort<Kolom> = {
  bestand: 'Adressen van mbo-instellingen van DUO',
  kolommen: new Map([
    ['code', ['INSTELLINGSCODE', 'BRIN NUMMER']],
    ['naam', ['INSTELLINGSNAAM']],
    ['postcode', ['POSTCODE']],
    ['plaats', ['PLAATSNAAM']],
    ['gemeente', ['GEMEENTENUMMER', 'GEMEENTECODE']],
    ['website', ['INTERNETADRES', 'WEBSITE']],
  ]),
  optioneel: ['website'],
}

interface Adres {
  naam: string
  postcode: string
  plaats: string
  gemeente: string
  website: string | null
}

/**
 * The seat of each instelling that exists now and has its code in the register. A new instelling needs a curator, who
 * knows its area and what it came from: that is told, not made.
 */
export async function mboUitRegister(
  pad: string,
  { data, records }: Stand,
  wens: Leeswens = {},
): Promise<Registervoorstel> {
  const bekend = new Set(data.gemeenten.map(({ record }) => record.code))
  const adressen = new Map<string, Adres>()
  const fouten: string[] = []
  const leesfout = await leesRegister(
    pad,
    adressenMbo,
    ({ nummer, cel }) => {
      const code = cel('code').toUpperCase()
      const gemeente = gemeenteCode(cel('gemeente'))
      const postcode = cel('postcode').replaceAll(' ', '').toUpperCase()
      if (!/^\d{2}[A-Z]{2}$/.test(code))
        fouten.push(`rij ${nummer}: ‘${code}’ moet een instellingscode zijn, zoals 25PM`)
      else if (adressen.has(code)) fouten.push(`rij ${nummer}: instelling ${code} staat er twee keer`)
      else if (!/^[1-9]\d{3}[A-Z]{2}$/.test(postcode))
        fouten.push(`rij ${nummer}: ‘${postcode}’ moet een postcode zijn`)
      else if (gemeente === undefined || !bekend.has(gemeente)) {
        fouten.push(`rij ${nummer}: gemeente ${gemeente ?? cel('gemeente')} bestaat niet; is er heringedeeld?`)
      } else {
        const plaats = plaatsnaamVoorLezers(cel('plaats'))
        adressen.set(code, { naam: cel('naam'), postcode, plaats, gemeente, website: website(cel('website')) })
      }
    },
    wens,
  )
  if (leesfout !== undefined) return mislukt([leesfout])
  if (fouten.length > 0) return mislukt(fouten)

  const huidige = [...records.values()].filter(
    ({ soort, ruw }) => soort === 'mbo-instelling' && ruw['bestaatTot'] === undefined && ruw['brin'] !== undefined,
  )
  const gevonden = huidige.flatMap((bestaand) => {
    const adres = adressen.get(String(bestaand.ruw['brin']))
    return adres === undefined ? [] : [{ bestaand, nieuw: metAdres(bestaand, adres) }]
  })
  if (gevonden.length === 0)
    return mislukt(['heeft geen enkele code van een instelling hier; is dit het goede bestand?'])
  const anders = gevonden.filter(({ bestaand, nieuw }) => !zegtHetzelfde(bestaand.ruw, nieuw))
  const brins = new Set(huidige.map(({ ruw }) => String(ruw['brin'])))
  return {
    bestanden: new Map(anders.map(({ bestaand, nieuw }) => [bestaand.bestand, JSON.stringify(nieuw)])),
    verschil: {
      naam: 'mbo-instellingen',
      oud: new Map(gevonden.map(({ bestaand }) => [bestaand.id, bestaand.ruw])),
      nieuw: new Map(gevonden.map(({ bestaand, nieuw }) => [bestaand.id, nieuw])),
    },
    fouten: [],
    meldingen: [
      ...[...adressen]
        .filter(([code]) => !brins.has(code))
        .map(([code, { naam }]) => `${code} ${naam} staat in het register, maar heeft hier geen record met die code`),
      ...huidige
        .filter(({ ruw }) => !adressen.has(String(ruw['brin'])))
        .map(({ id, ruw }) => `${id} (${String(ruw['brin'])}) staat niet meer in het register`),
    ],
  }
}

function metAdres({ ruw }: Bestaand, { postcode, plaats, gemeente, website: adres }: Adres): Ruw {
  const metSite = ruw['website'] === undefined && adres !== null ? metWaarde(ruw, ['website'], adres) : ruw
  const vestigingen = recordsIn(ruw['vestigingen'])
  if (vestigingen.some((een) => een['postcode'] === postcode && een['gemeente'] === gemeente)) return metSite
  const zetel = { postcode, hoofdvestiging: true, zekerheid: 'register' }
  const zelfde = vestigingen.find((een) => een['hoofdvestiging'] === true && een['gemeente'] === gemeente)
  const nieuw =
    zelfde !== undefined
      ? vestigingen.map((een) => (een === zelfde ? { ...een, ...zetel } : een))
      : [{ plaats, gemeente, ...zetel }, ...vestigingen.map((een) => metWaarde(een, ['hoofdvestiging'], undefined))]
  return metWaarde(metSite, ['vestigingen'], nieuw)
}
