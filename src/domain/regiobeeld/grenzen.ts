import type { Ligging } from '../dossier/dossierGebied.ts'
import { liggingVan } from '../dossier/dossierGebied.ts'
import type { Indeling } from '../indeling.ts'
import { indelingBegrippen } from '../indelingBegrippen.ts'
import { schaalpuzzel } from '../inzichten/schaalpuzzel.ts'
import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'
import type { InstellingKern } from '../overzicht.ts'
import { stoRegios } from '../betekenis/stoRegioVan.ts'
import type { Onderwerp } from '../routes.ts'
import type { Beeldonderwerp } from './beeldonderwerp.ts'

/** An area of some division of the country, and how it lies to the region. */
export interface Grensgebied {
  naam: string
  naar: Onderwerp
  ligging: Ligging
}

/** The areas of one kind that touch the region, by how they lie to it. */
export interface Grensrij {
  /** What they are, as in a heading: `RMC-regio’s`. */
  wat: string
  /** Within it, or exactly the same. */
  binnen: Grensgebied[]
  /** The whole region and more. */
  omvat: Grensgebied[]
  /** Across its border. */
  over: Grensgebied[]
}

/** An mbo-instelling with a vestiging here beside the STO-regio's. */
export interface Mbogrens {
  instelling: InstellingKern
  /** STO-regio's that its werkgebied touches, here and elsewhere. */
  raakt: number
  /** Of these, those at whose table it sits according to a source. */
  zitIn: number
}

interface Gebiedssoort {
  wat: string
  gebieden: { naam: string; naar: Onderwerp; codes: ReadonlySet<string> }[]
}

/** Id of the law that makes samenwerkingsverbanden passend onderwijs. */
const PASSEND_ONDERWIJS = 'passend-onderwijs'

/** The kinds of areas whose borders are laid beside each other. */
function gebiedssoorten({ overzicht, gemeentenByRegio }: Naslag, indelingen: readonly Indeling[]): Gebiedssoort[] {
  const netwerksoort = (wat: string, netwerken: Naslag['overzicht']['netwerken']): Gebiedssoort => ({
    wat,
    gebieden: netwerken
      .filter(({ gebied }) => gebied.type === 'regionaal')
      .map(({ id, naam, gemeenten }) => ({ naam, naar: { soort: 'netwerk', id }, codes: new Set(gemeenten) })),
  })
  return [
    netwerksoort('STO-regio’s', stoRegios(overzicht.netwerken)),
    netwerksoort(
      'Samenwerkingsverbanden passend onderwijs',
      overzicht.netwerken.filter(
        ({ soort, behoortTot }) => soort === 'stelselregio' && behoortTot.includes(PASSEND_ONDERWIJS),
      ),
    ),
    ...indelingen.map((indeling): Gebiedssoort => ({
      wat: indelingBegrippen[indeling].meervoud,
      gebieden: overzicht.regios
        .filter((regio) => regio.indeling === indeling)
        .map(({ id, naam }) => ({
          naam,
          naar: { soort: 'regio', indeling, id },
          codes: new Set((gemeentenByRegio.get(regioSleutel(indeling, id)) ?? []).map(({ code }) => code)),
        })),
    })),
  ]
}

/** The borders that do and do not coincide with those of a region; kinds that do not touch it are left out. */
export function grenzenVan({ indeling }: Beeldonderwerp, codes: readonly string[], naslag: Naslag): Grensrij[] {
  const regio = new Set(codes)
  const ander = indeling === 'provincie' ? 'arbeidsmarktregio' : 'provincie'
  return gebiedssoorten(naslag, ['rmc', ander])
    .map(({ wat, gebieden }) => {
      const raken = gebieden
        .map(({ naam, naar, codes: gebied }) => ({ naam, naar, ligging: liggingVan(gebied, regio) }))
        .filter(({ ligging }) => ligging !== 'buiten')
      const met = (...soorten: readonly Ligging[]) => raken.filter(({ ligging }) => soorten.includes(ligging))
      return { wat, binnen: met('gelijk', 'binnen'), omvat: met('dekt'), over: met('deels') }
    })
    .filter(({ binnen, omvat, over }) => binnen.length + omvat.length + over.length > 0)
}

/** For the instellingen of today with a vestiging in these gemeenten, most STO-regio's first. */
export function mbogrenzenIn(codes: readonly string[], naslag: Naslag): Mbogrens[] {
  const regio = new Set(codes)
  return schaalpuzzel(naslag)
    .instellingen.filter(({ instelling }) => instelling.vestigingen.some(({ gemeente }) => regio.has(gemeente)))
    .map(({ instelling, raakt, deelnemerIn }) => ({
      instelling,
      raakt: raakt.length,
      zitIn: deelnemerIn.filter((netwerk) => raakt.includes(netwerk)).length,
    }))
    .filter(({ raakt }) => raakt > 0)
}
