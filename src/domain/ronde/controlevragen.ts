import type { Vraaggroep } from '../bijdrage/tafelvragen.ts'
import { tafelvragen } from '../bijdrage/tafelvragen.ts'
import { deelnameVan } from '../betekenis/deelname.ts'
import { toonToestand } from '../betekenis/toestandInWoorden.ts'
import type { Bladonderwerp } from '../mijnTafels/bladonderwerp.ts'
import type { Naslag } from '../opzoeken.ts'
import type { NetwerkKern, School } from '../overzicht.ts'
import type { Onderwerp } from '../routes.ts'
import { schoolMetCode } from '../scholen.ts'
import { metHoofdletter } from '../taal.ts'
import { zekerheidBegrippen } from '../zekerheidBegrippen.ts'
import type { Kenmerk } from './kenmerk.ts'

/** One thing that we think of somebody, to be confirmed or denied. */
export interface Controlevraag extends Kenmerk {
  /** `Firda neemt deel aan STO-regio Noordwest-Friesland` */
  tekst: string
  /** Why we think so, or how sure it is. */
  waarom: string
  /** The dossier that says so. */
  naar: Onderwerp
}

/** What we think about the tables of somebody: at which it sits, and whether those still run that no source of late saw. */
export function tafelcontrole(
  onderwerp: Bladonderwerp,
  naam: string,
  naslag: Naslag,
  scholen: readonly School[],
): Controlevraag[] {
  const ids =
    onderwerp.soort === 'school' ? (schoolMetCode(scholen, onderwerp.id)?.plek ?? [onderwerp.id]) : [onderwerp.id]
  return tafelvragen(onderwerp, naam, naslag, scholen).flatMap(({ netwerk, groep, stand }) => {
    // Of what merely lies in its area we think nothing.
    if (groep === 'hier') return []
    const over = { soort: 'netwerk' as const, id: netwerk.id, naar: { soort: 'netwerk' as const, id: netwerk.id } }
    const deelname: Controlevraag = {
      ...over,
      vraag: 'deelname',
      partij: { ...onderwerp, id: genoemdeCode(ids, netwerk) ?? onderwerp.id },
      tekst: `${naam} neemt deel aan ${netwerk.naam}`,
      waarom: waaromDeelname(groep, stand, ids, netwerk),
    }
    if (groep !== 'zit' || netwerk.toestand === 'loopt') return [deelname]
    const loopt: Controlevraag = {
      ...{ ...over, vraag: 'loopt', partij: onderwerp },
      ...{ tekst: `${netwerk.naam} loopt nog`, waarom: waaromLoopt(netwerk) },
    }
    return [deelname, loopt]
  })
}

function waaromLoopt(netwerk: NetwerkKern): string {
  return netwerk.toestand === 'programma-loopt'
    ? 'Het landelijke programma loopt; of dit deel nog loopt, is niet nagegaan.'
    : `${metHoofdletter(toonToestand(netwerk))}.`
}

/** The code by which a source names a school, where its place has more than one. */
function genoemdeCode(ids: readonly string[], { deelnemers }: NetwerkKern): string | undefined {
  return ids.find((id) => deelnemers.some(({ instelling, school }) => (instelling ?? school) === id))
}

function waaromDeelname(groep: Vraaggroep, stand: string, ids: readonly string[], netwerk: NetwerkKern): string {
  if (groep === 'waarschijnlijk') return `Waarschijnlijk. ${stand}`
  const [zekerheid] = ids.flatMap((id) => deelnameVan(id, netwerk)?.zekerheid ?? [])
  const hoe = zekerheid === undefined ? '' : (zekerheidBegrippen[zekerheid].uitleg ?? '')
  return [hoe, stand === '' ? '' : `Het volgt ${stand}.`].filter((zin) => zin !== '').join(' ')
}
