import type { InstellingDossier, NetwerkDossier } from '../domain/dossier/dossierbestand.ts'
import { laatsteWijziging } from '../domain/wijziging.ts'
import type { LaatstGewijzigd, Recordsoort, Wijziging } from '../domain/wijziging.ts'
import type { Afgeleid } from './leidAf.ts'

/** The dossiers by id, each with when and why its record last changed since the first edition; undefined is not known. */
export function metLaatsteWijziging(
  { netwerkDossiers, instellingDossiers }: Afgeleid,
  wijzigingen: readonly Wijziging[] | undefined,
): { netwerkDossiers: Map<string, NetwerkDossier>; instellingDossiers: Map<string, InstellingDossier> } {
  const moment = (soort: Recordsoort, id: string): { laatstGewijzigd?: LaatstGewijzigd } => {
    if (wijzigingen === undefined) return { laatstGewijzigd: 'onbekend' }
    const laatste = laatsteWijziging(wijzigingen, soort, id)
    return laatste === undefined ? {} : { laatstGewijzigd: laatste }
  }
  return {
    netwerkDossiers: new Map(
      netwerkDossiers.map((dossier) => [dossier.netwerk.id, { ...dossier, ...moment('netwerk', dossier.netwerk.id) }]),
    ),
    instellingDossiers: new Map(
      instellingDossiers.map((dossier) => [
        dossier.instelling.id,
        { ...dossier, ...moment('mbo-instelling', dossier.instelling.id) },
      ]),
    ),
  }
}
