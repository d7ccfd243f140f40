import { gemeenteZin, instellingZin, schoolZin } from '../dossier/dossierZin.ts'
import type { NuEnVoorbij, Tafelpartner } from '../dossier/tafels.ts'
import { partnersAan, tafelsHier, tafelsVan } from '../dossier/tafels.ts'
import type { Naslag } from '../opzoeken.ts'
import type { School } from '../overzicht.ts'
import { schoolMetCode } from '../scholen.ts'
import { isRegionaleKern } from '../telling.ts'
import { telwoord } from '../taal.ts'
import { onderwerpNaam } from '../vergelijk/vergelijkOnderwerp.ts'
import type { Bladonderwerp } from './bladonderwerp.ts'
import type { Bladvraag } from './bladvragen.ts'
import { kiesVragen } from './bladvragen.ts'
import type { WaarschijnlijkeTafel } from './waarschijnlijkeTafels.ts'
import { waarschijnlijkeTafels } from './waarschijnlijkeTafels.ts'

/** What one sheet of "Mijn tafels" tells. A table stands in one of `nu`, `waarschijnlijk` and `voorbij`. */
export interface Tafelblad extends NuEnVoorbij {
  onderwerp: Bladonderwerp
  /** As it is addressed: `Firda`, `gemeente Zwolle`. */
  naam: string
  zin: string
  /** Id or codes by which the subject takes part; empty for a gemeente, which a table covers. */
  ids: readonly string[]
  waarschijnlijk: WaarschijnlijkeTafel[]
  vaker: Tafelpartner[]
  /** How many regions of a law or national programme lie here too; they are not told as tables. */
  stelsel: number
  vragen: Bladvraag[]
}

/** Undefined when nobody knows the subject. `scholen` is the register. */
export function maakTafelblad(
  onderwerp: Bladonderwerp,
  naslag: Naslag,
  scholen: readonly School[],
): Tafelblad | undefined {
  const naam = onderwerpNaam(onderwerp, naslag, scholen)
  const kern = kernVan(onderwerp, naslag, scholen)
  if (naam === undefined || kern === undefined) return undefined
  const { ids, tafels, stelsel, zin } = kern
  const bekend = new Set([...tafels.nu, ...tafels.voorbij])
  const waarschijnlijk = waarschijnlijkeTafels(onderwerp, naslag, scholen).filter(({ netwerk }) => !bekend.has(netwerk))
  const schoolnaam = (code: string) => schoolMetCode(scholen, code)?.naam
  const ook =
    waarschijnlijk.length === 0
      ? ''
      : ` Waarschijnlijk ook aan ${telwoord(waarschijnlijk.length, 'andere tafel', 'andere tafels')}.`
  return {
    ...{ onderwerp, naam, ids, stelsel, waarschijnlijk },
    ...tafels,
    zin: `${zin}${ook}`,
    vaker: partnersAan([...tafels.nu, ...tafels.voorbij], ids, naslag, schoolnaam),
    vragen: kiesVragen({ onderwerp, naam, ids, nu: tafels.nu, waarschijnlijk }, naslag),
  }
}

interface Kern {
  ids: readonly string[]
  tafels: NuEnVoorbij
  stelsel: number
  zin: string
}

function kernVan({ soort, id }: Bladonderwerp, naslag: Naslag, scholen: readonly School[]): Kern | undefined {
  switch (soort) {
    case 'instelling': {
      const instelling = naslag.instellingById.get(id)
      const tafels = tafelsVan([id], naslag)
      return instelling && { ids: [id], tafels, stelsel: 0, zin: instellingZin(instelling, tafels, naslag) }
    }
    case 'school': {
      const school = schoolMetCode(scholen, id)
      if (school === undefined) return undefined
      const ids = school.plek ?? [school.code]
      const tafels = tafelsVan(ids, naslag)
      return {
        ids,
        tafels,
        stelsel: hier(school.gemeente, naslag).stelsel.length,
        zin: schoolZin(school.naam, ids, tafels),
      }
    }
    case 'gemeente': {
      const gemeente = naslag.gemeenteByCode.get(id)
      if (gemeente === undefined) return undefined
      const { stelsel, voorbij, ...groepen } = hier(id, naslag)
      const nu = [...groepen['eigen-initiatief'], ...groepen['sto-regio'], ...groepen.provinciebreed]
      const zin = gemeenteZin(gemeente.naam, { ...groepen, stelsel, voorbij })
      return { ids: [], tafels: { nu, voorbij }, stelsel: stelsel.length, zin }
    }
  }
}

/** What covers a gemeente, as its dossier has it. */
function hier(code: string, { netwerkenByGemeente }: Naslag) {
  const dekkend = netwerkenByGemeente.get(code) ?? []
  return tafelsHier(dekkend.filter((netwerk) => isRegionaleKern(netwerk) || netwerk.soort === 'stelselregio'))
}
