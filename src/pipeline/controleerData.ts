import { gemeentenInGebied } from '../domain/gebied.ts'
import type { Gebied } from '../domain/gebied.ts'
import { jaarVan } from '../domain/begrip.ts'
import { indelingSchema } from '../domain/indeling.ts'
import { mboInstellingSchema } from '../domain/mboInstelling.ts'
import { netwerkSchema } from '../domain/netwerk.ts'
import { suggestie } from './bedoeldeU.ts'
import type { Curatie, MetBestand } from './leesData.ts'
import type { Probleem } from './probleem.ts'
import { toonPad } from './probleem.ts'

/** A promise that a schema cannot make, because it is about more than one field or file. */
type Controle = (data: Curatie, vandaag: string) => Probleem[]

const ids = (rijen: readonly MetBestand<{ id: string }>[]) => new Set(rijen.map(({ record }) => record.id))

function elkeGebied(data: Curatie): { bestand: string; veld: string; gebied: Gebied }[] {
  return [
    ...data.netwerken.map(({ bestand, record }) => ({ bestand, veld: 'gebied', gebied: record.gebied })),
    ...data.mboInstellingen.map(({ bestand, record }) => ({ bestand, veld: 'werkgebied', gebied: record.werkgebied })),
  ]
}

/** Reports each value that is not among `bekend`, with the one that was probably meant. */
function onbekend(
  bestand: string,
  veld: string,
  waarden: readonly (string | undefined)[],
  bekend: ReadonlySet<string>,
): Probleem[] {
  return waarden.flatMap((waarde, index) =>
    waarde === undefined || bekend.has(waarde)
      ? []
      : [{ bestand, veld: veld.replace('[]', `[${index}]`), boodschap: `'${waarde}' bestaat niet${suggestie(waarde, bekend)}` }],
  )
}

const elkeVerwijzingBestaat: Controle = (data) => {
  const gemeenten = new Set(data.gemeenten.map(({ record }) => record.code))
  const scholen = new Set(data.vmboVestigingen.map(({ record }) => record.code))
  const instellingen = ids(data.mboInstellingen)
  const netwerken = ids(data.netwerken)
  const bronnen = ids(data.bronnen)
  const regios = { ...data.regios }
  const regioIds = Object.fromEntries(
    indelingSchema.options.map((indeling) => [indeling, ids(regios[indeling])]),
  )
  const regioSet = (indeling: string) => regioIds[indeling] ?? new Set<string>()
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
      indelingSchema.options.flatMap((indeling) => onbekend(bestand, indeling, [record[indeling]], regioSet(indeling))),
    ),
    ...indelingSchema.options.flatMap((indeling) =>
      regios[indeling].flatMap(({ bestand, record }) => onbekend(bestand, 'herkomst[]', record.herkomst, bronnen)),
    ),
    ...[...data.vmboVestigingen, ...data.postcodes, ...data.plaatsen].flatMap(({ bestand, record }) =>
      onbekend(bestand, 'gemeente', [record.gemeente], gemeenten),
    ),
    ...elkeGebied(data).flatMap(({ bestand, veld, gebied }) =>
      gebied.type !== 'regionaal'
        ? []
        : [
            ...onbekend(bestand, `${veld}.gemeenten[]`, gebied.gemeenten, gemeenten),
            ...indelingSchema.options.flatMap((indeling) =>
              onbekend(bestand, `${veld}.${indeling}[]`, gebied[indeling], regioSet(indeling)),
            ),
          ],
    ),
    ...data.mboInstellingen.flatMap(({ bestand, record }) => [
      ...onbekend(bestand, 'vestigingen[].gemeente', record.vestigingen.map(({ gemeente }) => gemeente), gemeenten),
      ...onbekend(bestand, 'voortgekomenUit[]', record.voortgekomenUit, instellingen),
      ...onbekend(bestand, 'opgegaanIn[]', record.opgegaanIn, instellingen),
    ]),
    ...[...data.mboInstellingen, ...data.netwerken].flatMap(({ bestand, record }) =>
      onbekend(bestand, 'herkomst[].bron', record.herkomst.map(({ bron }) => bron), bronnen),
    ),
    ...data.netwerken.flatMap(({ bestand, record }) => [
      ...onbekend(bestand, 'deelnemers[].instelling', record.deelnemers.map(({ instelling }) => instelling), instellingen),
      ...onbekend(bestand, 'deelnemers[].school', record.deelnemers.map(({ school }) => school), scholen),
      ...onbekend(bestand, 'behoortTot[]', record.behoortTot, netwerken),
      ...onbekend(bestand, 'opvolgerVan[]', record.opvolgerVan, netwerken),
      ...onbekend(bestand, 'opgevolgdDoor[]', record.opgevolgdDoor, netwerken),
      ...onbekend(bestand, 'verwantMet[]', record.verwantMet, netwerken),
      ...onbekend(bestand, 'succesfactoren[].bron', record.succesfactoren.map(({ bron }) => bron), bronnen),
      ...onbekend(bestand, 'knelpunten[].bron', record.knelpunten.map(({ bron }) => bron), bronnen),
    ]),
    ...kennis.flatMap(({ bestand, record }) => [
      ...('netwerken' in record ? onbekend(bestand, 'netwerken[]', record.netwerken, netwerken) : []),
      ...('bron' in record ? onbekend(bestand, 'bron.bron', [record.bron.bron], bronnen) : []),
      ...('bronnen' in record ? onbekend(bestand, 'bronnen[].bron', record.bronnen.map(({ bron }) => bron), bronnen) : []),
    ]),
    ...data.standpunten.flatMap(({ bestand, record }) => onbekend(bestand, 'instelling', [record.instelling], instellingen)),
    ...data.kengetallen.flatMap(({ bestand, record }) =>
      onbekend(bestand, 'tegenspraakMet[]', record.tegenspraakMet, ids(data.kengetallen)),
    ),
  ]
}

const bestandHeetNaarId: Controle = (data) => [
  ...data.mboInstellingen.flatMap(({ bestand, record }) => verwachtBestand(bestand, `mbo-instellingen/${record.id}.json`)),
  ...data.netwerken.flatMap(({ bestand, record }) =>
    verwachtBestand(bestand, `netwerken/${record.soort}/${record.id}.json`),
  ),
]

function verwachtBestand(bestand: string, verwacht: string): Probleem[] {
  return bestand === verwacht ? [] : [{ bestand, boodschap: `hoort ${verwacht} te heten: map is de soort, naam is het id` }]
}

/** Ids that differ only in case or hyphens are as confusing as equal ones. */
const geenTweeIdsGelijk: Controle = (data) => {
  const kaal = (id: string) => id.toLowerCase().replace(/-/g, '')
  const dubbel = (rijen: readonly { bestand: string; id: string }[]) => {
    const eerste = new Map<string, { bestand: string; id: string }>()
    return rijen.flatMap((rij) => {
      const vorige = eerste.get(kaal(rij.id))
      if (vorige === undefined) {
        eerste.set(kaal(rij.id), rij)
        return []
      }
      return [{ bestand: rij.bestand, boodschap: `id '${rij.id}' lijkt te veel op '${vorige.id}' in ${vorige.bestand}` }]
    })
  }
  const metId = (rijen: readonly MetBestand<{ id: string }>[]) => rijen.map(({ bestand, record }) => ({ bestand, id: record.id }))
  const metCode = (rijen: readonly MetBestand<{ code: string }>[]) => rijen.map(({ bestand, record }) => ({ bestand, id: record.code }))
  return [
    ...dubbel([...metId(data.mboInstellingen), ...metId(data.netwerken)]),
    ...dubbel(metId(data.bronnen)),
    ...dubbel(indelingSchema.options.flatMap((indeling) => metId(data.regios[indeling]).map((rij) => ({ ...rij, id: `${indeling} ${rij.id}` })))),
    ...dubbel(metCode(data.gemeenten)),
    ...dubbel(metCode(data.vmboVestigingen)),
    ...dubbel(data.postcodes.map(({ bestand, record }) => ({ bestand, id: record.postcode }))),
    ...dubbel(metId(data.kengetallen)),
    ...dubbel(metId(data.standpunten)),
    ...dubbel([...metId(data.succesfactoren), ...metId(data.aandachtspunten)]),
    ...dubbel(
      data.mboInstellingen.flatMap(({ bestand, record }) =>
        record.brin === undefined || record.bestaatTot !== undefined ? [] : [{ bestand, id: record.brin }],
      ),
    ),
  ]
}

const datumsStaanOpVolgorde: Controle = (data, vandaag) => [
  ...data.netwerken.flatMap(({ bestand, record: { periode, status } }) => [
    ...(periode.van !== undefined && periode.tot !== undefined && periode.van > periode.tot
      ? [{ bestand, veld: 'periode', boodschap: `begint in ${periode.van}, na het einde in ${periode.tot}` }]
      : []),
    ...(status === 'loopt' && periode.tot !== undefined && periode.tot < jaarVan(vandaag)
      ? [{ bestand, veld: 'status', boodschap: `is 'loopt', maar de periode eindigde in ${periode.tot}` }]
      : []),
    ...(status === 'beeindigd' && periode.tot !== undefined && periode.tot > jaarVan(vandaag)
      ? [{ bestand, veld: 'status', boodschap: `is 'beeindigd', maar de periode loopt tot ${periode.tot}` }]
      : []),
  ]),
  ...data.mboInstellingen.flatMap(({ bestand, record: { bestaatVan, bestaatTot } }) =>
    bestaatVan !== undefined && bestaatTot !== undefined && bestaatVan > bestaatTot
      ? [{ bestand, veld: 'bestaatTot', boodschap: `${bestaatTot} ligt voor bestaatVan ${bestaatVan}` }]
      : [],
  ),
  ...[...data.netwerken, ...data.mboInstellingen].flatMap(({ bestand, record }) => [
    ...(record.peildatum > vandaag ? [{ bestand, veld: 'peildatum', boodschap: `${record.peildatum} ligt in de toekomst` }] : []),
    ...record.herkomst.flatMap(({ peildatum }, index) =>
      peildatum !== undefined && peildatum > vandaag
        ? [{ bestand, veld: `herkomst[${index}].peildatum`, boodschap: `${peildatum} ligt in de toekomst` }]
        : [],
    ),
  ]),
]

/** A relation told by one record must be told by the other too, or a reader of the other would miss it. */
const relatiesZijnWederzijds: Controle = (data) => {
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
          : [{ bestand, veld, boodschap: `noemt '${id}', maar in ${ander.bestand} staat '${record.id}' niet bij ${terugVeld}` }]
      }),
    )
  }
  return [
    ...wederzijds(instellingen, 'voortgekomenUit', (r) => r.voortgekomenUit, 'opgegaanIn', (r) => r.opgegaanIn),
    ...wederzijds(instellingen, 'opgegaanIn', (r) => r.opgegaanIn, 'voortgekomenUit', (r) => r.voortgekomenUit),
    ...wederzijds(netwerken, 'opvolgerVan', (r) => r.opvolgerVan, 'opgevolgdDoor', (r) => r.opgevolgdDoor),
    ...wederzijds(netwerken, 'opgevolgdDoor', (r) => r.opgevolgdDoor, 'opvolgerVan', (r) => r.opvolgerVan),
    ...wederzijds(netwerken, 'verwantMet', (r) => r.verwantMet, 'verwantMet', (r) => r.verwantMet),
    ...wederzijds(kengetallen, 'tegenspraakMet', (r) => r.tegenspraakMet, 'tegenspraakMet', (r) => r.tegenspraakMet),
  ]
}

/** `behoortTot` may not lead back to where it started. */
const geenKringInBehoortTot: Controle = (data) => {
  const ouders = new Map(data.netwerken.map(({ record }) => [record.id, record.behoortTot]))
  return data.netwerken.flatMap(({ bestand, record }) => {
    const gezien = new Set<string>()
    const wachtrij = [...record.behoortTot]
    for (let id = wachtrij.pop(); id !== undefined; id = wachtrij.pop()) {
      if (id === record.id) return [{ bestand, veld: 'behoortTot', boodschap: 'leidt langs een kring naar zichzelf terug' }]
      if (!gezien.has(id)) wachtrij.push(...(ouders.get(id) ?? []))
      gezien.add(id)
    }
    return []
  })
}

/** A gemeente that is named and also lies in a named region would be told twice; of the two, one is a mistake. */
const geenGemeenteDubbel: Controle = (data) => {
  const gemeenten = data.gemeenten.map(({ record }) => record)
  const namen = new Map(gemeenten.map(({ code, naam }) => [code, naam]))
  return elkeGebied(data).flatMap(({ bestand, veld, gebied }) => {
    if (gebied.type !== 'regionaal') return []
    const inRegios = new Set(gemeentenInGebied({ ...gebied, gemeenten: [] }, gemeenten))
    const gezien = new Set<string>()
    return [
      ...gebied.gemeenten.flatMap((code) => {
        const dubbel = gezien.has(code)
        gezien.add(code)
        const wie = `gemeente ${code} (${namen.get(code) ?? 'onbekend'})`
        if (dubbel) return [{ bestand, veld: `${veld}.gemeenten`, boodschap: `noemt ${wie} twee keer` }]
        if (inRegios.has(code)) return [{ bestand, veld: `${veld}.gemeenten`, boodschap: `noemt ${wie}, die al in een genoemde regio ligt` }]
        return []
      }),
      ...(gebied.gemeenten.length === 0 && inRegios.size === 0
        ? [{ bestand, veld, boodschap: "is regionaal, maar noemt geen gemeente of regio; gebruik type 'onbekend'" }]
        : []),
    ]
  })
}

const deelnemersKloppen: Controle = (data) => {
  const instellingen = new Map(data.mboInstellingen.map(({ record }) => [record.id, record]))
  return data.netwerken.flatMap(({ bestand, record: netwerk }) => {
    const gezien = new Set<string>()
    return netwerk.deelnemers.flatMap(({ instelling, school, naam, soort }, index) => {
      const veld = `deelnemers[${index}]`
      const sleutel = instelling ?? school ?? naam
      if (sleutel === undefined) return [{ bestand, veld, boodschap: 'heeft geen instelling, school of naam' }]
      if (instelling !== undefined && school !== undefined) {
        return [{ bestand, veld, boodschap: 'noemt een instelling en een school; maak er twee deelnemers van' }]
      }
      const dubbel = gezien.has(sleutel)
      gezien.add(sleutel)
      if (dubbel) return [{ bestand, veld, boodschap: `noemt '${sleutel}' nog een keer` }]
      if (instelling !== undefined && soort !== 'mbo') return [{ bestand, veld: `${veld}.soort`, boodschap: `is '${soort}', maar een instelling is 'mbo'` }]
      if (school !== undefined && soort !== 'vmbo') return [{ bestand, veld: `${veld}.soort`, boodschap: `is '${soort}', maar een school is 'vmbo'` }]
      const einde = jaarVan(instellingen.get(instelling ?? '')?.bestaatTot)
      const begin = netwerk.periode.van
      return einde !== undefined && begin !== undefined && begin > einde
        ? [{ bestand, veld: `${veld}.instelling`, boodschap: `'${instelling}' bestond tot ${einde}, maar het netwerk begon in ${begin}` }]
        : []
    })
  })
}

/** Herkomst may only speak of fields that exist. */
const herkomstNoemtBestaandeVelden: Controle = (data) => {
  const controleer = (rijen: readonly MetBestand<{ herkomst: { velden: string[] }[] }>[], velden: ReadonlySet<string>) =>
    rijen.flatMap(({ bestand, record }) =>
      record.herkomst.flatMap((herkomst, index) => onbekend(bestand, `herkomst[${index}].velden`, herkomst.velden, velden)),
    )
  return [
    ...controleer(data.netwerken, new Set(Object.keys(netwerkSchema.shape))),
    ...controleer(data.mboInstellingen, new Set(Object.keys(mboInstellingSchema.shape))),
  ]
}

const EMAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i
const TELEFOON = /(?<![\w.,/=-])(?:\+31[\s-]?|0031[\s-]?|0)[1-9](?:[\s-]?\d){8}(?![\d.,])/
const OPMAAK = /<\/?[a-z][^>]*>|&[a-z]+;/i

/** No way to reach a person, and no markup, in any text of any record. */
const alleenGewoneTekst: Controle = (data) => {
  const rijen: MetBestand<unknown>[] = [
    ...data.netwerken,
    ...data.mboInstellingen,
    ...data.bronnen,
    ...data.vmboVestigingen,
    ...data.kengetallen,
    ...data.standpunten,
    ...data.samenwerkingsvormen,
    ...data.succesfactoren,
    ...data.aandachtspunten,
    ...data.sturingsperspectieven,
    ...data.naamlozeVoorbeelden,
  ]
  return rijen.flatMap(({ bestand, record }) =>
    teksten(record, []).flatMap(({ pad, tekst }) => {
      const veld = toonPad(pad)
      if (EMAIL.test(tekst)) return [{ bestand, veld, boodschap: 'bevat een e-mailadres; persoonsgegevens horen hier niet' }]
      if (TELEFOON.test(tekst)) return [{ bestand, veld, boodschap: 'bevat een telefoonnummer; persoonsgegevens horen hier niet' }]
      if (OPMAAK.test(tekst)) return [{ bestand, veld, boodschap: 'bevat opmaak (HTML); gebruik gewone tekst' }]
      return []
    }),
  )
}

function teksten(waarde: unknown, pad: readonly PropertyKey[]): { pad: readonly PropertyKey[]; tekst: string }[] {
  if (typeof waarde === 'string') return [{ pad, tekst: waarde }]
  if (Array.isArray(waarde)) return waarde.flatMap((item, index) => teksten(item, [...pad, index]))
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([sleutel, item]) => teksten(item, [...pad, sleutel]))
}

const elkeRegioHeeftGemeenten: Controle = (data) =>
  indelingSchema.options.flatMap((indeling) => {
    const gebruikt = new Set(data.gemeenten.map(({ record }) => record[indeling]))
    return data.regios[indeling].flatMap(({ bestand, record }) =>
      gebruikt.has(record.id) ? [] : [{ bestand, boodschap: `${record.naam} heeft geen enkele gemeente` }],
    )
  })

const controles: readonly Controle[] = [
  elkeVerwijzingBestaat,
  bestandHeetNaarId,
  geenTweeIdsGelijk,
  datumsStaanOpVolgorde,
  relatiesZijnWederzijds,
  geenKringInBehoortTot,
  geenGemeenteDubbel,
  deelnemersKloppen,
  herkomstNoemtBestaandeVelden,
  alleenGewoneTekst,
  elkeRegioHeeftGemeenten,
]

/** Everything that is wrong between fields and files; `vandaag` is an ISO date. Empty means that all promises hold. */
export function controleerData(data: Curatie, vandaag: string): Probleem[] {
  return controles.flatMap((controle) => controle(data, vandaag))
}
