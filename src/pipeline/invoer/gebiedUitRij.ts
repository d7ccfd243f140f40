import type { Gemeente } from '../../domain/gemeente.ts'
import type { Indeling } from '../../domain/indeling.ts'
import { indelingSchema } from '../../domain/indeling.ts'
import { suggestie } from '../bedoeldeU.ts'
import type { Cel } from './cel.ts'
import { items } from './cel.ts'
import type { Ruw } from './ruw.ts'
import { isRuw, metWaarde, tekstenIn } from './ruw.ts'

/** The columns that together are one area. */
export const gebiedkolommen = [
  'gebiedType',
  'gebiedOmschrijving',
  'precisie',
  'gebiedZekerheid',
  'gemeenteCodes',
] as const
type Gebiedkolom = (typeof gebiedkolommen)[number]

/**
 * The area after a row: `oud` when no cell differs. A region of which all gemeenten are still listed stays a region;
 * of one that lost a gemeente the others are named one by one.
 */
export function gebiedUitRij(
  oud: unknown,
  cellen: Record<Gebiedkolom, Cel>,
  gemeenten: readonly Gemeente[],
): { gebied: unknown } | { fout: string } {
  if (gebiedkolommen.every((kop) => cellen[kop].wat === 'blijft')) return { gebied: oud }
  const vorig: Ruw = isRuw(oud) ? oud : { type: 'onbekend' }
  const type = typeUit(cellen, vorig)
  const toelichting = vorig['toelichting'] === undefined ? {} : { toelichting: vorig['toelichting'] }
  const zekerheid = veld('zekerheid', vorig, cellen.gebiedZekerheid)
  if (type !== 'regionaal') {
    const gevuld = alleenRegionaal.filter((kop) => isGevuld(cellen[kop]))
    return gevuld.length > 0
      ? { fout: `gebiedType is ${String(type)}, maar ${gevuld.join(' en ')} is niet leeg; zet daar een - om te wissen` }
      : { gebied: { type, ...(type === 'onbekend' ? {} : zekerheid), ...toelichting } }
  }
  const regionaal = vorig['type'] === 'regionaal' ? vorig : { type, ...toelichting }
  return {
    gebied: {
      ...metGemeenten({ ...regionaal, type }, cellen.gemeenteCodes, gemeenten),
      ...veld('precisie', regionaal, cellen.precisie),
      ...zekerheid,
      ...veld('omschrijving', regionaal, cellen.gebiedOmschrijving),
    },
  }
}

const alleenRegionaal = ['gemeenteCodes', 'precisie', 'gebiedOmschrijving'] as const

/** As the row says; where it says nothing, gemeenten make an area regional. */
function typeUit(cellen: Record<Gebiedkolom, Cel>, vorig: Ruw): unknown {
  const { gebiedType, gemeenteCodes } = cellen
  if (gebiedType.wat === 'wordt') return gebiedType.tekst
  if (gebiedType.wat === 'wissen') return 'onbekend'
  return gebiedType.leeg && gemeenteCodes.wat === 'wordt' ? 'regionaal' : vorig['type']
}

function isGevuld(cel: Cel): boolean {
  return cel.wat === 'wordt' || (cel.wat === 'blijft' && !cel.leeg)
}

function metGemeenten(gebied: Ruw, cel: Cel, gemeenten: readonly Gemeente[]): Ruw {
  if (cel.wat === 'blijft') return gebied
  const codes = new Set(cel.wat === 'wissen' ? [] : items(cel.tekst))
  const houdt = (indeling: Indeling, id: string) => {
    const leden = gemeenten.filter((gemeente) => gemeente[indeling] === id)
    return leden.length > 0 && leden.every(({ code }) => codes.has(code))
  }
  const regios = indelingSchema.options.map((indeling): [Indeling, string[]] => [
    indeling,
    tekstenIn(gebied[indeling]).filter((id) => houdt(indeling, id)),
  ])
  const gedekt = new Set(
    gemeenten
      .filter((gemeente) => regios.some(([indeling, ids]) => ids.includes(gemeente[indeling])))
      .map(({ code }) => code),
  )
  const los = new Set(
    [...tekstenIn(gebied['gemeenten']), ...codes].filter((code) => codes.has(code) && !gedekt.has(code)),
  )
  const lijst = (waarden: string[]) => (waarden.length === 0 ? undefined : waarden)
  return regios.reduce<Ruw>(
    (plek, [indeling, ids]) => metWaarde(plek, [indeling], lijst(ids)),
    metWaarde(gebied, ['gemeenten'], lijst([...los])),
  )
}

/** Codes for a cell of names, for whoever does not know the codes by heart. */
export function codesVanNamen(tekst: string, namen: ReadonlyMap<string, string>): { codes: string } | { fout: string } {
  const codes: string[] = []
  for (const naam of items(tekst)) {
    const code = namen.get(naam)
    if (code === undefined) return { fout: `gemeente ‘${naam}’ bestaat niet${suggestie(naam, namen.keys())}` }
    codes.push(code)
  }
  return { codes: codes.join('; ') }
}

function veld(naam: string, vorig: Ruw, cel: Cel): Ruw {
  if (cel.wat === 'wissen') return { [naam]: undefined }
  if (cel.wat === 'wordt') return { [naam]: cel.tekst }
  return vorig[naam] === undefined ? {} : { [naam]: vorig[naam] }
}
