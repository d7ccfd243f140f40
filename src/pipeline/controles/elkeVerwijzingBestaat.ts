import type { Indeling } from '../../domain/indeling.ts'
import { indelingSchema } from '../../domain/indeling.ts'
import type { MetBestand } from '../leesData.ts'
import type { Controle } from './controle.ts'
import { elkGebied } from './elkGebied.ts'
import { onbekendeWaarden } from './onbekendeWaarden.ts'

/** Whatever is referred to is there. A record that was refused is there too: its own mistakes are reported already. */
export const elkeVerwijzingBestaat: Controle = (data) => {
  const ids = (rijen: readonly MetBestand<{ id: string }>[]) =>
    new Set([...rijen.map(({ record }) => record.id), ...data.geweigerd])
  const codes = (rijen: readonly MetBestand<{ code: string }>[]) =>
    new Set([...rijen.map(({ record }) => record.code), ...data.geweigerd])
  const gemeenten = codes(data.gemeenten)
  const scholen = codes(data.vmboVestigingen)
  const instellingen = ids(data.mboInstellingen)
  const netwerken = ids(data.netwerken)
  const partijen = new Set([...instellingen, ...scholen, ...gemeenten])
  const bronnen = ids(data.bronnen)
  const kengetallen = ids(data.kengetallen)
  const regios: Record<Indeling, ReadonlySet<string>> = {
    provincie: ids(data.regios.provincie),
    arbeidsmarktregio: ids(data.regios.arbeidsmarktregio),
    corop: ids(data.regios.corop),
    rmc: ids(data.regios.rmc),
  }
  const kennis = [
    ...data.kengetallen,
    ...data.standpunten,
    ...data.samenwerkingsvormen,
    ...data.succesfactoren,
    ...data.aandachtspunten,
    ...data.sturingsperspectieven,
    ...data.naamlozeVoorbeelden,
  ]
  return [
    ...data.gemeenten.flatMap(({ bestand, record }) =>
      indelingSchema.options.flatMap((indeling) =>
        onbekendeWaarden(bestand, indeling, [record[indeling]], regios[indeling]),
      ),
    ),
    ...indelingSchema.options.flatMap((indeling) =>
      data.regios[indeling].flatMap(({ bestand, record }) =>
        onbekendeWaarden(bestand, 'herkomst[]', record.herkomst, bronnen),
      ),
    ),
    ...[...data.vmboVestigingen, ...data.postcodes, ...data.plaatsen].flatMap(({ bestand, record }) =>
      onbekendeWaarden(bestand, 'gemeente', [record.gemeente], gemeenten),
    ),
    ...data.vroegereGemeenten.flatMap(({ bestand, record }) => onbekendeWaarden(bestand, 'nu[]', record.nu, gemeenten)),
    ...data.roepnamen.flatMap(({ bestand, record }) => [
      ...onbekendeWaarden(bestand, 'code', [record.code], scholen),
      ...onbekendeWaarden(bestand, 'bron', [record.bron], bronnen),
    ]),
    ...elkGebied(data).flatMap(({ bestand, veld, gebied }) =>
      gebied.type !== 'regionaal'
        ? []
        : [
            ...onbekendeWaarden(bestand, `${veld}.gemeenten[]`, gebied.gemeenten, gemeenten),
            ...indelingSchema.options.flatMap((indeling) =>
              onbekendeWaarden(bestand, `${veld}.${indeling}[]`, gebied[indeling], regios[indeling]),
            ),
          ],
    ),
    ...data.mboInstellingen.flatMap(({ bestand, record }) => [
      ...onbekendeWaarden(
        bestand,
        'vestigingen[].gemeente',
        record.vestigingen.map(({ gemeente }) => gemeente),
        gemeenten,
      ),
      ...onbekendeWaarden(bestand, 'voortgekomenUit[]', record.voortgekomenUit, instellingen),
      ...onbekendeWaarden(bestand, 'opgegaanIn[]', record.opgegaanIn, instellingen),
    ]),
    ...[...data.mboInstellingen, ...data.netwerken].flatMap(({ bestand, record }) =>
      onbekendeWaarden(
        bestand,
        'herkomst[].bron',
        record.herkomst.map(({ bron }) => bron),
        bronnen,
      ),
    ),
    ...data.netwerken.flatMap(({ bestand, record }) => [
      ...onbekendeWaarden(
        bestand,
        'deelnemers[].instelling',
        record.deelnemers.map(({ instelling }) => instelling),
        instellingen,
      ),
      ...onbekendeWaarden(
        bestand,
        'deelnemers[].school',
        record.deelnemers.map(({ school }) => school),
        scholen,
      ),
      ...onbekendeWaarden(bestand, 'gebiedWaarschijnlijk.wel[]', record.gebiedWaarschijnlijk?.wel ?? [], gemeenten),
      ...onbekendeWaarden(bestand, 'gebiedWaarschijnlijk.niet[]', record.gebiedWaarschijnlijk?.niet ?? [], gemeenten),
      ...onbekendeWaarden(bestand, 'nietDeelnemers[]', record.nietDeelnemers, partijen),
      ...onbekendeWaarden(bestand, 'behoortTot[]', record.behoortTot, netwerken),
      ...onbekendeWaarden(bestand, 'opvolgerVan[]', record.opvolgerVan, netwerken),
      ...onbekendeWaarden(bestand, 'opgevolgdDoor[]', record.opgevolgdDoor, netwerken),
      ...onbekendeWaarden(bestand, 'verwantMet[]', record.verwantMet, netwerken),
      ...onbekendeWaarden(
        bestand,
        'succesfactoren[].bron',
        record.succesfactoren.map(({ bron }) => bron),
        bronnen,
      ),
      ...onbekendeWaarden(
        bestand,
        'knelpunten[].bron',
        record.knelpunten.map(({ bron }) => bron),
        bronnen,
      ),
    ]),
    ...kennis.flatMap(({ bestand, record }) => [
      ...('netwerken' in record ? onbekendeWaarden(bestand, 'netwerken[]', record.netwerken, netwerken) : []),
      ...('bron' in record ? onbekendeWaarden(bestand, 'bron.bron', [record.bron.bron], bronnen) : []),
      ...('bronnen' in record
        ? onbekendeWaarden(
            bestand,
            'bronnen[].bron',
            record.bronnen.map(({ bron }) => bron),
            bronnen,
          )
        : []),
    ]),
    ...data.standpunten.flatMap(({ bestand, record }) =>
      onbekendeWaarden(bestand, 'instelling', [record.instelling], instellingen),
    ),
    ...data.kengetallen.flatMap(({ bestand, record }) =>
      onbekendeWaarden(bestand, 'tegenspraakMet[]', record.tegenspraakMet, kengetallen),
    ),
  ]
}
