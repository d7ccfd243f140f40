import { viaInWoorden } from '../betekenis/deelname.ts'
import { deelnamesIn, naamVanDeelname } from '../betekenis/deelnames.ts'
import type { Rol } from '../deelnemer.ts'
import type { Naslag } from '../opzoeken.ts'
import { groepeer } from '../opzoeken.ts'
import type { NetwerkKern, School } from '../overzicht.ts'
import type { Onderwerp } from '../routes.ts'
import { schoolMetCode } from '../scholen.ts'
import { telwoord } from '../taal.ts'
import type { Zekerheid } from '../zekerheid.ts'

/** Schools one by one, or together with all of their bestuur. */
export type Per = 'scholen' | 'besturen'

/** Somebody beside the tables: mbo-instellingen on the left, vmbo on the right. */
export interface Zitter {
  sleutel: string
  kant: 'mbo' | 'vmbo'
  naam: string
  /** Where a school is, or how many schools of a bestuur sit here. */
  bij?: string | undefined
  /** The dossier of who has one. */
  naar?: Onderwerp | undefined
  /** For how many it stands, when it is not one. */
  aantal?: number
}

/** That somebody sits at a table. */
export interface Draad {
  zitter: string
  tafel: string
  rol: Rol
  zekerheid: Zekerheid
  /** By which predecessor, in words. */
  via?: string | undefined
}

/** Who meets whom at these tables. */
export interface Verband {
  tafels: readonly NetwerkKern[]
  zitters: readonly Zitter[]
  draden: readonly Draad[]
  /** By id of a table: how many others sit there that are neither mbo nor vmbo. */
  anderen: ReadonlyMap<string, number>
}

/** Every participation of an mbo-instelling or of vmbo at these tables, and nothing else, is a thread. */
export function verbandVan(
  tafels: readonly NetwerkKern[],
  naslag: Naslag,
  scholen: readonly School[],
  per: Per = 'scholen',
): Verband {
  const zitters = new Map<string, Zitter>()
  const draden = new Map<string, Draad>()
  const anderen = new Map<string, number>()
  const schoolnaam = (code: string) => schoolMetCode(scholen, code)?.naam
  for (const tafel of tafels) {
    for (const deelname of deelnamesIn(tafel)) {
      const { soort, rol, school: code } = deelname.deelnemer
      if (soort !== 'mbo' && soort !== 'vmbo') {
        anderen.set(tafel.id, (anderen.get(tafel.id) ?? 0) + 1)
        continue
      }
      const school = code === undefined ? undefined : schoolMetCode(scholen, code)
      const sleutel = school !== undefined && per === 'besturen' ? `bestuur ${school.bestuur}` : deelname.sleutel
      const draad = `${sleutel} ${tafel.id}`
      const via = viaInWoorden(deelname, naslag)
      // Of a bestuur with more schools at a table the first thread stands for all; a leading part is kept.
      const eerder = draden.get(draad)
      if (eerder === undefined || (eerder.rol === 'deelnemer' && rol !== 'deelnemer'))
        draden.set(draad, { zitter: sleutel, tafel: tafel.id, rol, zekerheid: deelname.zekerheid, via })
      if (zitters.has(sleutel)) continue
      const naam = naamVanDeelname(deelname, naslag, schoolnaam) ?? deelname.sleutel
      const plek: Pick<Zitter, 'bij' | 'naar'> =
        school === undefined
          ? { naar: naslag.instellingById.has(sleutel) ? { soort: 'instelling', id: sleutel } : undefined }
          : { bij: school.plaats, naar: { soort: 'school', id: school.code } }
      zitters.set(sleutel, { sleutel, kant: soort, naam, ...plek })
    }
  }
  return {
    tafels,
    zitters: per === 'scholen' ? [...zitters.values()] : metBesturen([...zitters.values()], tafels, scholen),
    draden: [...draden.values()],
    anderen,
  }
}

/** The register knows a bestuur by its number: it goes by its schools at these tables. */
function metBesturen(zitters: readonly Zitter[], tafels: readonly NetwerkKern[], scholen: readonly School[]): Zitter[] {
  const aanTafel = new Set(tafels.flatMap(({ deelnemers }) => deelnemers.flatMap(({ school = [] }) => school)))
  const perBestuur = groepeer(
    [...aanTafel].flatMap((code) => schoolMetCode(scholen, code) ?? []),
    ({ bestuur }) => [`bestuur ${bestuur}`],
  )
  return zitters.map((zitter) => {
    const eigen = perBestuur.get(zitter.sleutel)
    if (eigen === undefined) return zitter
    return {
      ...zitter,
      bij: eigen.length === 1 ? zitter.bij : `en ${telwoord(eigen.length - 1, 'school', 'scholen')} van dit bestuur`,
    }
  })
}

/**
 * The tables that go in the picture: those where both sides sit and most of whom sit at others too. What there is no
 * room for, and where nobody is known, is told beside it.
 */
export function inBeeld(
  verband: Verband,
  meeste: number,
): { beeld: Verband; rest: readonly NetwerkKern[]; leeg: readonly NetwerkKern[] } {
  const perTafel = groepeer(verband.draden, ({ tafel }) => [tafel])
  const kanten = new Map(verband.zitters.map(({ sleutel, kant }) => [sleutel, kant]))
  const tafelsPer = groepeer(verband.draden, ({ zitter }) => [zitter])
  const gewicht = ({ id }: NetwerkKern) => {
    const draden = perTafel.get(id) ?? []
    const beide = new Set(draden.map(({ zitter }) => kanten.get(zitter))).size
    const elders = draden.reduce((som, { zitter }) => som + (tafelsPer.get(zitter)?.length ?? 1) - 1, 0)
    return beide * 10_000 + elders * 10 + draden.length
  }
  const bezet = verband.tafels.filter(({ id }) => perTafel.has(id)).toSorted((a, b) => gewicht(b) - gewicht(a))
  const tafels = bezet.slice(0, meeste)
  const ids = new Set(tafels.map(({ id }) => id))
  const draden = verband.draden.filter(({ tafel }) => ids.has(tafel))
  const zittend = new Set(draden.map(({ zitter }) => zitter))
  return {
    beeld: { ...verband, tafels, draden, zitters: verband.zitters.filter(({ sleutel }) => zittend.has(sleutel)) },
    rest: bezet.slice(meeste),
    leeg: verband.tafels.filter(({ id }) => !perTafel.has(id)),
  }
}
