import type { Bron } from '../domain/bron.ts'
import { familieVan } from '../domain/betekenis/familie.ts'
import { gezienIn } from '../domain/betekenis/gezien.ts'
import { waarschijnlijkGebied } from '../domain/betekenis/waarschijnlijkGebied.ts'
import type { Gemeente } from '../domain/gemeente.ts'
import { indelingSchema } from '../domain/indeling.ts'
import { indelingBegrippen } from '../domain/indelingBegrippen.ts'
import type { InstellingDossier, NetwerkDossier } from '../domain/dossier/dossierbestand.ts'
import { groepeer } from '../domain/opzoeken.ts'
import type { GemeenteKern, NetwerkKern, Overzicht, School } from '../domain/overzicht.ts'
import { instellingKernVan, netwerkKernVan } from '../domain/kernVan.ts'
import type { Plaats, Postcode } from '../domain/plaats.ts'
import type { Positie } from '../domain/positie.ts'
import { plaatsnaamVoorLezers } from '../domain/plaats.ts'
import { schoolnamen } from '../domain/roepnaam.ts'
import type { VmboVestiging } from '../domain/vmboVestiging.ts'
import { isBeroepsgericht } from '../domain/vmboVestiging.ts'
import { burenVan } from '../domain/burenVan.ts'
import type { Curatie, MetBestand } from './leesData.ts'
import { opschriftVan } from './openDataGeojson.ts'

/** What the site loads, made from the curated data; each member becomes one or more files. */
export interface Afgeleid {
  overzicht: Omit<Overzicht, 'versie' | 'peildatum'>
  scholen: School[]
  netwerkDossiers: NetwerkDossier[]
  instellingDossiers: InstellingDossier[]
}

const records = <T>(rijen: readonly MetBestand<T>[]): T[] => rijen.map(({ record }) => record)

/** Finds points on the map: by postcode area where one is known, else by place name within the gemeente. */
function maakPlaatsbepaling(postcodes: readonly Postcode[], plaatsen: readonly Plaats[]) {
  const byPostcode = new Map(postcodes.map((postcode) => [postcode.postcode, postcode]))
  const byPlaats = new Map(plaatsen.map((plaats) => [`${plaats.naam}/${plaats.gemeente}`, plaats]))
  const midden = gemiddeldePerGemeente(postcodes)
  return {
    midden,
    /** The middle of the gemeente is the last resort; it counts as found by place. */
    bepaal({
      postcode,
      plaats,
      gemeente,
    }: {
      postcode?: string | undefined
      plaats: string
      gemeente: string
    }): Positie {
      const gebied = postcode === undefined ? undefined : byPostcode.get(postcode.slice(0, 4))
      if (gebied !== undefined) return { lat: gebied.lat, lon: gebied.lon, basis: 'postcode' }
      const punt = byPlaats.get(`${plaatsnaamVoorLezers(plaats)}/${gemeente}`) ?? midden.get(gemeente)
      return { lat: punt?.lat ?? 52.1, lon: punt?.lon ?? 5.3, basis: 'plaats' }
    },
  }
}

function gemiddeldePerGemeente(postcodes: readonly Postcode[]): Map<string, { lat: number; lon: number }> {
  const groepen = new Map<string, Postcode[]>()
  for (const postcode of postcodes)
    groepen.set(postcode.gemeente, [...(groepen.get(postcode.gemeente) ?? []), postcode])
  const gemiddelde = (waarden: number[]) =>
    Number((waarden.reduce((som, waarde) => som + waarde, 0) / waarden.length).toFixed(4))
  return new Map(
    [...groepen].map(([gemeente, groep]) => [
      gemeente,
      { lat: gemiddelde(groep.map(({ lat }) => lat)), lon: gemiddelde(groep.map(({ lon }) => lon)) },
    ]),
  )
}

/** The knowledge that names a netwerk, that somebody of an instelling voiced, or that was found for its kind as a group. */
function kennisBij(
  data: Curatie,
  raakt: (kennis: { netwerken: string[]; instelling?: string | undefined; groepen?: string[] }) => boolean,
) {
  return {
    standpunten: records(data.standpunten).filter(raakt),
    lessen: records([...data.succesfactoren, ...data.aandachtspunten]).filter(raakt),
    kengetallen: records(data.kengetallen).filter(raakt),
  }
}

type Dossierkennis = NetwerkDossier['kennis']

function bronIds(
  herkomst: readonly { bron: string }[],
  { standpunten, lessen, kengetallen }: Dossierkennis,
  overige: readonly string[] = [],
): Set<string> {
  return new Set([
    ...herkomst.map(({ bron }) => bron),
    ...overige,
    ...standpunten.map(({ bron }) => bron.bron),
    ...kengetallen.map(({ bron }) => bron.bron),
    ...lessen.flatMap(({ bronnen }) => bronnen.map(({ bron }) => bron)),
  ])
}

/** Gemeenten with how many vmbo-vestigingen they have, and how many of those with beroepsgericht vmbo. */
function metScholen(gemeenten: readonly Gemeente[], scholen: readonly VmboVestiging[]) {
  const perGemeente = groepeer(scholen, ({ gemeente }) => [gemeente])
  return gemeenten.map((gemeente) => {
    const hier = perGemeente.get(gemeente.code) ?? []
    const beroepsgericht = hier.filter(isBeroepsgericht).length
    return { ...gemeente, vmboVestigingen: hier.length, beroepsgericht }
  })
}

/** Gemeenten with the STO-regio that they probably belong to; without borders there are no neighbours to go by. */
function metWaarschijnlijk(
  gemeenten: readonly GemeenteKern[],
  kernen: readonly NetwerkKern[],
  { regios, grenzen, netwerken }: Pick<Curatie, 'regios' | 'grenzen' | 'netwerken'>,
): GemeenteKern[] {
  const namen = (['arbeidsmarktregio', 'rmc'] as const).map((indeling) => ({
    indeling,
    naamById: new Map(records(regios[indeling]).map(({ id, naam }) => [id, naam])),
  }))
  const metDeHandById = new Map(netwerken.map(({ record }) => [record.id, record.gebiedWaarschijnlijk]))
  const gebied = waarschijnlijkGebied({
    gemeenten,
    stoRegios: kernen
      .filter((kern) => familieVan(kern) === 'sto-regio')
      .map((kern) => ({ ...kern, metDeHand: metDeHandById.get(kern.id) })),
    buren: grenzen === undefined ? new Map() : burenVan(grenzen),
    streken: (gemeente) =>
      namen.flatMap(({ indeling, naamById }) => {
        const naam = naamById.get(gemeente[indeling])
        return naam === undefined ? [] : [{ wat: indelingBegrippen[indeling].label, naam }]
      }),
  })
  return gemeenten.map((gemeente) => {
    const waarschijnlijk = gebied.get(gemeente.code)
    return waarschijnlijk === undefined ? gemeente : { ...gemeente, waarschijnlijk }
  })
}

/** Derives all that the site shows from the curated data, as it is on the day of the data. Pure: no files, no clock. */
export function leidAf(data: Curatie, peildatum: string): Afgeleid {
  const gemeenten = records(data.gemeenten)
  const bronnen = records(data.bronnen)
  const mboInstellingen = records(data.mboInstellingen)
  const netwerken = records(data.netwerken)
  const bronById = new Map(bronnen.map((bron) => [bron.id, bron]))
  const omgeving = {
    ...{ gemeenten, bronById, peildatum },
    instellingById: new Map(mboInstellingen.map((instelling) => [instelling.id, instelling])),
    netwerkById: new Map(netwerken.map((netwerk) => [netwerk.id, { ...netwerk, gezien: gezienIn(netwerk, bronById) }])),
  }
  const { bepaal, midden } = maakPlaatsbepaling(records(data.postcodes), records(data.plaatsen))
  const namen = schoolnamen(records(data.vmboVestigingen), records(data.roepnamen))
  const scholen = records(data.vmboVestigingen).map((vestiging: VmboVestiging): School => ({
    ...vestiging,
    ...namen.get(vestiging.code),
    plaats: plaatsnaamVoorLezers(vestiging.plaats),
    positie: bepaal(vestiging),
  }))
  const kernen = netwerken.map((netwerk) => netwerkKernVan(netwerk, omgeving))
  const kiesBronnen = (ids: ReadonlySet<string>): Bron[] => bronnen.filter(({ id }) => ids.has(id))

  return {
    overzicht: {
      grenzen: opschriftVan(data.grenzen),
      gemeenten: metWaarschijnlijk(
        metScholen(gemeenten, scholen).map((gemeente) => ({
          ...gemeente,
          ...(midden.get(gemeente.code) ?? { lat: 52.1, lon: 5.3 }),
        })),
        kernen,
        data,
      ),
      regios: indelingSchema.options.flatMap((indeling) =>
        records(data.regios[indeling]).map(({ id, naam, aliassen, zekerheid, toelichting }) => ({
          ...{ indeling, id, naam, aliassen, zekerheid },
          ...(toelichting === undefined ? {} : { toelichting }),
        })),
      ),
      instellingen: mboInstellingen.map((instelling) => instellingKernVan(instelling, gemeenten, bepaal)),
      netwerken: kernen,
    },
    scholen,
    netwerkDossiers: netwerken.map((netwerk) => {
      const kennis = kennisBij(data, (item) => item.netwerken.includes(netwerk.id))
      const bevindingen = [...netwerk.succesfactoren, ...netwerk.knelpunten].map(({ bron }) => bron)
      return { netwerk, bronnen: kiesBronnen(bronIds(netwerk.herkomst, kennis, bevindingen)), kennis }
    }),
    instellingDossiers: mboInstellingen.map((instelling) => {
      const kennis = kennisBij(
        data,
        (item) => item.instelling === instelling.id || item.groepen?.includes(instelling.soort) === true,
      )
      return { instelling, bronnen: kiesBronnen(bronIds(instelling.herkomst, kennis)), kennis }
    }),
  }
}
