import { bestaatNu } from '../../domain/bestaan.ts'
import type { Naslag } from '../../domain/opzoeken.ts'
import { groepeer, maakNaslag } from '../../domain/opzoeken.ts'
import type { School } from '../../domain/overzicht.ts'
import { alsRekenblad } from '../../domain/rekenblad/rekenblad.ts'
import { alsControlelijst } from '../../domain/ronde/controlelijst.ts'
import type { Controlevraag } from '../../domain/ronde/controlevragen.ts'
import { tafelcontrole } from '../../domain/ronde/controlevragen.ts'
import { schrijfKenmerk } from '../../domain/ronde/kenmerk.ts'
import { isPlek } from '../../domain/scholen.ts'
import { opsomming } from '../../domain/taal.ts'
import { onderwerpNaam } from '../../domain/vergelijk/vergelijkOnderwerp.ts'
import type { Curatie } from '../leesData.ts'
import { leidAf } from '../leidAf.ts'
import { jaarEerder, laatsteAntwoord } from './laatsteAntwoord.ts'
import { antwoordVoor, instellingcontrole, netwerkcontrole } from './veldcontrole.ts'

export interface Rondekeuze {
  /** ISO date. */
  vandaag: string
  /** Only what nobody answered in the last year. */
  herinnering: boolean
  /** Ask an instelling also for the fields of the netwerken at which it sits. */
  metVelden: boolean
  /** Where the site stands, without a slash at the end; undefined when nobody said. */
  site: string | undefined
}

/** A question with the day on which it was last answered. */
interface Stap {
  vraag: Controlevraag
  laatst: string | undefined
}

interface Gevraagde {
  pad: string
  naam: string
  stappen: Stap[]
}

/** Names of the schools of one bestuur that are told before the rest is counted. */
const NOEM_SCHOLEN = 3

/** The files of a round, path → bytes: a list for each instelling and each bestuur, and who was reminded of what. */
export function rondelijsten(data: Curatie, keuze: Rondekeuze): Map<string, Uint8Array> {
  const { overzicht, scholen } = leidAf(data, keuze.vandaag)
  const naslag = maakNaslag({ ...overzicht, versie: '', peildatum: keuze.vandaag })
  const oud = jaarEerder(keuze.vandaag)
  const isOud = ({ laatst }: Stap) => laatst === undefined || laatst < oud
  const gevraagden = [...vanInstellingen(data, naslag, scholen, keuze), ...vanBesturen(data, naslag, scholen)]
    .map((een) => ({ ...een, stappen: keuze.herinnering ? een.stappen.filter(isOud) : een.stappen }))
    .filter(({ stappen }) => stappen.length > 0)
  const termijn = antwoordVoor(keuze.vandaag)
  return new Map([
    ...gevraagden.map(({ pad, naam, stappen }): [string, Uint8Array] => [
      pad,
      alsControlelijst({ naam, vragen: stappen.map(({ vraag }) => vraag), site: keuze.site, termijn }),
    ]),
    ['overzicht.xlsx', alsOverzicht(gevraagden, isOud)],
  ])
}

function vanInstellingen(
  data: Curatie,
  naslag: Naslag,
  scholen: readonly School[],
  { metVelden }: Rondekeuze,
): Gevraagde[] {
  const metAntwoord = antwoordzoeker(data)
  const netwerkById = new Map(data.netwerken.map(({ record }) => [record.id, record]))
  return data.mboInstellingen
    .map(({ record }) => record)
    .filter(bestaatNu)
    .map((instelling) => {
      const partij = { soort: 'instelling' as const, id: instelling.id }
      const tafels = tafelcontrole(partij, instelling.naam, naslag, scholen)
      const velden = tafels.flatMap(({ id, vraag }) => {
        const netwerk = metVelden && vraag === 'deelname' ? netwerkById.get(id) : undefined
        return netwerk === undefined ? [] : netwerkcontrole(netwerk, partij, data)
      })
      const vragen = [...tafels, ...instellingcontrole(instelling, data), ...velden]
      return {
        pad: `mbo-instellingen/${instelling.id}.xlsx`,
        naam: instelling.naam,
        stappen: vragen.map((vraag) => metAntwoord(vraag, instelling.naam)),
      }
    })
}

function vanBesturen(data: Curatie, naslag: Naslag, scholen: readonly School[]): Gevraagde[] {
  const metAntwoord = antwoordzoeker(data)
  return [...groepeer(scholen.filter(isPlek), ({ bestuur }) => [bestuur])].map(([bestuur, eigen]) => {
    const stappen = eigen.flatMap(({ code }) => {
      const naam = onderwerpNaam({ soort: 'school', id: code }, naslag, scholen) ?? code
      return tafelcontrole({ soort: 'school', id: code }, naam, naslag, scholen).map((vraag) =>
        metAntwoord(vraag, naam),
      )
    })
    const meer = eigen.length - NOEM_SCHOLEN
    const namen = eigen.slice(0, NOEM_SCHOLEN).map(({ naam }) => naam)
    return {
      pad: `besturen/bestuur-${bestuur}.xlsx`,
      naam: opsomming(meer > 0 ? [...namen, `${meer} andere`] : namen),
      // Whether a table still runs is asked once, not of each school.
      stappen: [...new Map(stappen.map((stap) => [sleutelVan(stap.vraag), stap])).values()],
    }
  })
}

function sleutelVan(vraag: Controlevraag): string {
  return vraag.vraag === 'loopt' ? `loopt ${vraag.id}` : schrijfKenmerk(vraag)
}

/** Knows of every record by whom it was confirmed. */
function antwoordzoeker(data: Curatie): (vraag: Controlevraag, naam: string) => Stap {
  const bronById = new Map(data.bronnen.map(({ record }) => [record.id, record]))
  const herkomstVan = new Map(
    [...data.netwerken, ...data.mboInstellingen].map(({ record }) => [record.id, record.herkomst]),
  )
  return (vraag, naam) => ({ vraag, laatst: laatsteAntwoord(vraag, naam, herkomstVan.get(vraag.id) ?? [], bronById) })
}

function alsOverzicht(gevraagden: readonly Gevraagde[], isOud: (stap: Stap) => boolean): Uint8Array {
  const rijen = gevraagden.map(({ pad, naam, stappen }) => {
    const laatst = stappen.flatMap((stap) => stap.laatst ?? []).toSorted()
    return [pad, naam, String(stappen.length), String(stappen.filter(isOud).length), laatst.at(-1) ?? '']
  })
  return alsRekenblad([
    {
      naam: 'Overzicht',
      rijen: [['Lijst', 'Van wie', 'Vragen', 'Ouder dan een jaar of nooit bevestigd', 'Laatste antwoord'], ...rijen],
      breedtes: [44, 70, 10, 36, 18],
    },
  ])
}
