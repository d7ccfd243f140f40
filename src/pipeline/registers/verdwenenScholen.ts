import type { VmboVestiging } from '../../domain/vmboVestiging.ts'
import type { Ruw } from '../invoer/ruw.ts'
import { recordsIn, tekstBij, tekstenIn } from '../invoer/ruw.ts'
import type { Stand } from '../invoer/stand.ts'
import type { Neerslag } from '../leesData.ts'

/** What else changes when vestigingen leave the register, and what the curator must look at. */
interface Nasleep {
  bestanden: Neerslag
  waarschuwingen: string[]
}

/**
 * A school that left the register did take part, as its source says: a netwerk goes on to name it, by its name instead of
 * its code. `weg` are the codes that the register no longer has.
 */
export function zonderVerdwenen({ data, records }: Stand, weg: ReadonlySet<string>): Nasleep {
  const bestanden = new Map<string, string>()
  const waarschuwingen: string[] = []
  const vestigingen = new Map(data.vmboVestigingen.map(({ record }) => [record.code, record]))
  for (const { bestand, id, ruw } of records.values()) {
    const deelnemers = recordsIn(ruw['deelnemers'])
    const geraakt = deelnemers.flatMap((lid) => {
      const vestiging = vestigingen.get(tekstBij(lid, 'school') ?? '')
      return vestiging !== undefined && weg.has(vestiging.code) ? [{ lid, vestiging }] : []
    })
    const nieten = tekstenIn(ruw['nietDeelnemers'])
    const blijven = nieten.filter((code) => !weg.has(code))
    if (geraakt.length === 0 && blijven.length === nieten.length) continue
    const bijNaam = new Map(geraakt.map(({ lid, vestiging }) => [lid, metNaam(lid, vestiging, deelnemers)]))
    const nieuw = {
      ...ruw,
      ...(geraakt.length === 0 ? {} : { deelnemers: deelnemers.map((lid) => bijNaam.get(lid) ?? lid) }),
      ...(blijven.length === nieten.length ? {} : { nietDeelnemers: blijven }),
    }
    bestanden.set(bestand, JSON.stringify(nieuw))
    waarschuwingen.push(
      ...geraakt.map(
        ({ vestiging: { code, naam, plaats } }) =>
          `netwerk ${id} noemt ${code} ${naam} (${plaats}), die niet meer in het register staat; zij staat er nu bij naam. Is zij verhuisd of gefuseerd, zet dan de nieuwe code`,
      ),
      ...nieten
        .filter((code) => weg.has(code))
        .map((code) => `netwerk ${id}: ${code} zei niet deel te nemen en staat niet meer in het register; weggehaald`),
    )
  }
  const roepnamen = data.roepnamen.map(({ record }) => record)
  const over = roepnamen.filter(({ code }) => !weg.has(code))
  if (over.length < roepnamen.length) {
    bestanden.set('roepnamen.json', JSON.stringify(over))
    const codes = roepnamen.flatMap(({ code }) => (weg.has(code) ? [code] : []))
    waarschuwingen.push(`roepnamen.json: de roepnaam van ${codes.join(', ')} is weggehaald`)
  }
  return { bestanden, waarschuwingen }
}

/** Named as the source has it, else as the register had it, and with its code where that name is taken. */
function metNaam({ school: _code, ...lid }: Ruw, vestiging: VmboVestiging, deelnemers: readonly Ruw[]): Ruw {
  const { code, naam, plaats } = vestiging
  const heet = tekstBij(lid, 'naam') ?? `${naam} (${plaats})`
  const isVrij = !deelnemers.some((ander) => ander['school'] !== code && tekstBij(ander, 'naam') === heet)
  const toelichting = [tekstBij(lid, 'toelichting') ?? '', `Vestiging ${code} staat niet meer in het register.`]
  return { ...lid, naam: isVrij ? heet : `${heet}, ${code}`, toelichting: toelichting.join(' ').trim() }
}
