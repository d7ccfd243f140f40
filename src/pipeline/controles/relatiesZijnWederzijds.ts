import type { MetBestand } from '../leesData.ts'
import type { Probleem } from '../probleem.ts'
import type { Controle } from './controle.ts'

/** A relation told by one record must be told by the other too, or a reader of the other would miss it. */
export const relatiesZijnWederzijds: Controle = (data) => {
  const instellingen = new Map(data.mboInstellingen.map((rij) => [rij.record.id, rij]))
  const netwerken = new Map(data.netwerken.map((rij) => [rij.record.id, rij]))
  const kengetallen = new Map(data.kengetallen.map((rij) => [rij.record.id, rij]))
  function wederzijds<T extends { id: string }>(
    rijen: ReadonlyMap<string, MetBestand<T>>,
    veld: string,
    heen: (record: T) => readonly string[],
    terugVeld: string,
    terug: (record: T) => readonly string[],
  ): Probleem[] {
    return [...rijen.values()].flatMap(({ bestand, record }) =>
      heen(record).flatMap((id) => {
        if (id === record.id) return [{ bestand, veld, boodschap: 'verwijst naar zichzelf' }]
        const ander = rijen.get(id)
        return ander === undefined || terug(ander.record).includes(record.id)
          ? []
          : [
              {
                bestand,
                veld,
                boodschap: `noemt '${id}', maar in ${ander.bestand} staat '${record.id}' niet bij ${terugVeld}`,
              },
            ]
      }),
    )
  }
  return [
    ...wederzijds(
      instellingen,
      'voortgekomenUit',
      (r) => r.voortgekomenUit,
      'opgegaanIn',
      (r) => r.opgegaanIn,
    ),
    ...wederzijds(
      instellingen,
      'opgegaanIn',
      (r) => r.opgegaanIn,
      'voortgekomenUit',
      (r) => r.voortgekomenUit,
    ),
    ...wederzijds(
      netwerken,
      'opvolgerVan',
      (r) => r.opvolgerVan,
      'opgevolgdDoor',
      (r) => r.opgevolgdDoor,
    ),
    ...wederzijds(
      netwerken,
      'opgevolgdDoor',
      (r) => r.opgevolgdDoor,
      'opvolgerVan',
      (r) => r.opvolgerVan,
    ),
    ...wederzijds(
      netwerken,
      'verwantMet',
      (r) => r.verwantMet,
      'verwantMet',
      (r) => r.verwantMet,
    ),
    ...wederzijds(
      kengetallen,
      'tegenspraakMet',
      (r) => r.tegenspraakMet,
      'tegenspraakMet',
      (r) => r.tegenspraakMet,
    ),
  ]
}
