import { indelingSchema } from '../../domain/indeling.ts'
import type { MetBestand } from '../leesData.ts'
import type { Probleem } from '../probleem.ts'
import type { Controle } from './controle.ts'

interface MetId {
  bestand: string
  id: string
}

/** An id stands for one thing; ids that differ only in case or hyphens are as confusing as equal ones. */
export const geenTweeIdsGelijk: Controle = (data) => [
  ...dubbel('id', [...metId(data.mboInstellingen), ...metId(data.netwerken)]),
  ...indelingSchema.options.flatMap((indeling) => dubbel('id', metId(data.regios[indeling]))),
  ...dubbel('id', metId(data.bronnen)),
  ...dubbel('id', metId(data.kengetallen)),
  ...dubbel('id', metId(data.standpunten)),
  ...dubbel('id', [...metId(data.succesfactoren), ...metId(data.aandachtspunten)]),
  ...dubbel('id', metId(data.naamlozeVoorbeelden)),
  ...dubbel('code', metCode(data.gemeenten)),
  ...dubbel('code', metCode(data.vmboVestigingen)),
  ...dubbel(
    'postcode',
    data.postcodes.map(({ bestand, record }) => ({ bestand, id: record.postcode })),
  ),
  ...dubbel(
    'samenwerkingsvorm',
    data.samenwerkingsvormen.map(({ bestand, record }) => ({ bestand, id: record.samenwerkingsvorm })),
  ),
  ...dubbel(
    'perspectief',
    data.sturingsperspectieven.map(({ bestand, record }) => ({ bestand, id: record.perspectief })),
  ),
  ...dubbel(
    'brin',
    // A successor may carry on the code of an instelling that has closed.
    data.mboInstellingen.flatMap(({ bestand, record }) =>
      record.brin === undefined || record.bestaatTot !== undefined ? [] : [{ bestand, id: record.brin }],
    ),
  ),
]

function metId(rijen: readonly MetBestand<{ id: string }>[]): MetId[] {
  return rijen.map(({ bestand, record }) => ({ bestand, id: record.id }))
}

function metCode(rijen: readonly MetBestand<{ code: string }>[]): MetId[] {
  return rijen.map(({ bestand, record }) => ({ bestand, id: record.code }))
}

function dubbel(veld: string, rijen: readonly MetId[]): Probleem[] {
  const eerste = new Map<string, MetId>()
  return rijen.flatMap(({ bestand, id }) => {
    const kaal = id.toLowerCase().replaceAll('-', '')
    const vorige = eerste.get(kaal)
    if (vorige === undefined) {
      eerste.set(kaal, { bestand, id })
      return []
    }
    return [
      {
        bestand,
        veld,
        boodschap:
          vorige.id === id
            ? `'${id}' staat ook in ${vorige.bestand}`
            : `'${id}' lijkt te veel op '${vorige.id}' in ${vorige.bestand}`,
      },
    ]
  })
}
