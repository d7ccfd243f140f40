import { samenwerkingsvormBegrippen, sectorBegrippen } from '../begrippen.ts'
import { scholenBekend, sleutelNu } from '../betekenis/deelname.ts'
import type { NuEnVoorbij } from '../dossier/tafels.ts'
import { nuEnVoorbij, tafelsVan } from '../dossier/tafels.ts'
import { bestaatNu } from '../bestaan.ts'
import type { Samenwerkingsvorm } from '../netwerkWaarden.ts'
import type { Sector } from '../onderwijs.ts'
import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'
import type { DeelnemerKern } from '../deelnemer.ts'
import type { GemeenteKern, InstellingKern, NetwerkKern, School } from '../overzicht.ts'
import type { Onderwerp } from '../routes.ts'
import { schoolMetCode } from '../scholen.ts'
import type { Zekerheid } from '../zekerheid.ts'
import { isRegionaleKern } from '../telling.ts'
import { onderwerpNaam } from './vergelijkOnderwerp.ts'
import { metHoofdletter } from '../taal.ts'

/** One member of a set that is compared. */
export interface Lid {
  sleutel: string
  naam: string
  /** The dossier that its name leads to. */
  naar?: Onderwerp | undefined
}

export type Leden = ReadonlyMap<string, Lid>

/** What two subjects are compared on, in the order on screen. */
export const aspecten = ['gemeenten', 'deelnemers', 'netwerken', 'sectoren', 'themas', 'samenwerkingsvormen'] as const
export type Aspect = (typeof aspecten)[number]

/** One of the two subjects, as sets. */
export interface Kant {
  onderwerp: Onderwerp
  naam: string
  /** Whether the area is a set of gemeenten; landelijk and onbekend are said in words. */
  gebied: 'regionaal' | 'landelijk' | 'onbekend'
  /** How sure its area is; undefined where that is a matter of registers. */
  gebiedZekerheid: Zekerheid | undefined
  /** Its netwerken that are over, surely or probably: those of `leden` are of now. */
  voorbij: number
  /** `4 van 9 scholen` of a netwerk of which a source counts more schools than are known by name. */
  scholenBekend: string | undefined
  leden: Record<Aspect, Leden>
}

/** The sets of a subject; undefined when nobody knows it. `scholen` may still be empty: then no school is known. */
export function kantVan(onderwerp: Onderwerp, naslag: Naslag, scholen: readonly School[]): Kant | undefined {
  const naam = onderwerpNaam(onderwerp, naslag, scholen)
  if (naam === undefined) return undefined
  const maak = (
    gebied: Kant['gebied'],
    gemeenten: readonly string[],
    deelnemers: readonly Lid[],
    { nu: netwerken, voorbij }: NuEnVoorbij,
    gebiedZekerheid?: Zekerheid,
    scholenbekend?: string,
  ): Kant => ({
    onderwerp,
    naam: metHoofdletter(naam),
    gebied,
    gebiedZekerheid,
    voorbij: voorbij.length,
    scholenBekend: scholenbekend,
    leden: {
      gemeenten: alsLeden(gemeenten.map((code) => gemeenteLid(code, naslag))),
      deelnemers: alsLeden(deelnemers),
      netwerken: alsLeden(netwerken.map(netwerkLid)),
      sectoren: alsLeden(netwerken.flatMap(({ sectoren }) => sectoren.map(sectorLid))),
      themas: alsLeden(
        netwerken.flatMap(({ themas }) => themas.map((thema) => ({ sleutel: thema, naam: metHoofdletter(thema) }))),
      ),
      samenwerkingsvormen: alsLeden(netwerken.flatMap(({ samenwerkingsvormen }) => samenwerkingsvormen.map(vormLid))),
    },
  })
  switch (onderwerp.soort) {
    case 'netwerk': {
      const netwerk = naslag.netwerkById.get(onderwerp.id)
      if (netwerk === undefined) return undefined
      const deelnemers = netwerk.deelnemers.map((deelnemer) => deelnemerLid(deelnemer, naslag, scholen))
      return maak(
        netwerk.gebied.type,
        netwerk.gemeenten,
        deelnemers,
        { nu: [netwerk], voorbij: [] },
        netwerk.gebied.zekerheid,
        scholenBekend(netwerk),
      )
    }
    case 'instelling': {
      const instelling = naslag.instellingById.get(onderwerp.id)
      if (instelling === undefined) return undefined
      const tafels = tafelsVan([instelling.id], naslag)
      const { type, zekerheid } = instelling.werkgebied
      return maak(type, instelling.gemeenten, [instellingLid(instelling)], tafels, zekerheid)
    }
    case 'school': {
      const school = schoolMetCode(scholen, onderwerp.id)
      if (school === undefined) return undefined
      const tafels = tafelsVan([school.code], naslag)
      return maak('regionaal', [school.gemeente], [schoolLid(school, scholen)], tafels)
    }
    case 'gemeente':
    case 'regio': {
      const codes = gemeentenVan(onderwerp, naslag).map(({ code }) => code)
      const netwerken = new Set(codes.flatMap((code) => naslag.netwerkenByGemeente.get(code) ?? []))
      const tafels = nuEnVoorbij([...netwerken].filter(isRegionaleKern))
      return maak('regionaal', codes, partijenIn(codes, naslag, scholen), tafels)
    }
  }
}

function gemeentenVan(onderwerp: Extract<Onderwerp, { soort: 'gemeente' | 'regio' }>, naslag: Naslag): GemeenteKern[] {
  if (onderwerp.soort === 'regio') {
    return naslag.gemeentenByRegio.get(regioSleutel(onderwerp.indeling, onderwerp.id)) ?? []
  }
  const gemeente = naslag.gemeenteByCode.get(onderwerp.id)
  return gemeente === undefined ? [] : [gemeente]
}

/** Mbo-instellingen of today with a vestiging in these gemeenten, and the vmbo-scholen there. */
function partijenIn(codes: readonly string[], { overzicht }: Naslag, scholen: readonly School[]): Lid[] {
  const hier = new Set(codes)
  return [
    ...overzicht.instellingen
      .filter(
        (instelling) => bestaatNu(instelling) && instelling.vestigingen.some(({ gemeente }) => hier.has(gemeente)),
      )
      .map(instellingLid),
    ...scholen.filter(({ gemeente }) => hier.has(gemeente)).map((school) => schoolLid(school, scholen)),
  ]
}

function alsLeden(leden: readonly Lid[]): Leden {
  return new Map(leden.map((lid) => [lid.sleutel, lid]))
}

const gemeenteLid = (code: string, { gemeenteByCode }: Naslag): Lid => ({
  sleutel: code,
  naam: gemeenteByCode.get(code)?.naam ?? code,
  naar: { soort: 'gemeente', id: code },
})

const instellingLid = ({ id, naam }: InstellingKern): Lid => ({ sleutel: id, naam, naar: { soort: 'instelling', id } })

/** With the place, and the code where that is not enough: many vestigingen bear the same name. */
function schoolLid({ code, naam, plaats }: School, scholen: readonly School[]): Lid {
  const heeftNaamgenoot = scholen.some((ander) => ander.naam === naam && ander.plaats === plaats && ander.code !== code)
  return {
    sleutel: code,
    naam: `${naam} (${heeftNaamgenoot ? `${plaats}, ${code}` : plaats})`,
    naar: { soort: 'school', id: code },
  }
}

const netwerkLid = ({ id, naam }: NetwerkKern): Lid => ({ sleutel: id, naam, naar: { soort: 'netwerk', id } })

const sectorLid = (sector: Sector): Lid => ({ sleutel: sector, naam: sectorBegrippen[sector].label })

const vormLid = (vorm: Samenwerkingsvorm): Lid => ({ sleutel: vorm, naam: samenwerkingsvormBegrippen[vorm].label })

/** A participant by whom it is today, so that two names of one party are one member. */
function deelnemerLid(deelnemer: DeelnemerKern, { instellingById }: Naslag, scholen: readonly School[]): Lid {
  const { instelling, school: code, naam } = deelnemer
  const sleutel = sleutelNu(deelnemer)
  if (instelling !== undefined) {
    const id = instellingById.has(sleutel) ? sleutel : instelling
    return { sleutel, naam: instellingById.get(id)?.naam ?? naam ?? id, naar: { soort: 'instelling', id } }
  }
  if (code !== undefined) {
    const school = schoolMetCode(scholen, code)
    return school === undefined
      ? { sleutel, naam: naam ?? code, naar: { soort: 'school', id: code } }
      : schoolLid(school, scholen)
  }
  return { sleutel, naam: naam ?? '' }
}
