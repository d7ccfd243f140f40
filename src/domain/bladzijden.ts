import type { Naslag } from './opzoeken.ts'
import type { School } from './overzicht.ts'
import type { PaginaNaam } from './paginas.ts'
import { paginaNamen, paginas } from './paginas.ts'
import { isBeeldonderwerp } from './regiobeeld/beeldonderwerp.ts'
import type { Onderwerp, Onderwerpsoort, Route } from './routes.ts'
import { padVanRoute } from './routes.ts'
import { isPlek } from './scholen.ts'

/** A page of the site: its address below the base path and what is on it. */
export interface Bladzijde {
  pad: string
  route: Route
}

/** Of what there are dossiers; a soort that has none here does not compile. */
const onderwerpen: Record<Onderwerpsoort, (naslag: Naslag, scholen: readonly School[]) => Onderwerp[]> = {
  netwerk: ({ overzicht }) => overzicht.netwerken.map(({ id }) => ({ soort: 'netwerk', id })),
  instelling: ({ overzicht }) => overzicht.instellingen.map(({ id }) => ({ soort: 'instelling', id })),
  gemeente: ({ overzicht }) => overzicht.gemeenten.map(({ code }) => ({ soort: 'gemeente', id: code })),
  regio: ({ overzicht }) => overzicht.regios.map(({ indeling, id }) => ({ soort: 'regio', indeling, id })),
  school: (_, scholen) => scholen.map(({ code }) => ({ soort: 'school', id: code })),
}

/** Pages about some of a soort only. */
const alleenOver: Partial<Record<PaginaNaam, (onderwerp: Onderwerp) => boolean>> = { regiobeeld: isBeeldonderwerp }

/** A page of each subject that a page can be about; of schools at one place the first stands for all. */
function paginasMetOnderwerp(pagina: PaginaNaam, naslag: Naslag, scholen: readonly School[]): Route[] {
  const rij = paginas[pagina]
  const soorten: readonly Onderwerpsoort[] = 'onderwerpen' in rij ? rij.onderwerpen : []
  return soorten
    .flatMap((soort) => onderwerpen[soort](naslag, scholen.filter(isPlek)))
    .filter(alleenOver[pagina] ?? (() => true))
    .map((onderwerp) => ({ naam: 'pagina', pagina, onderwerp }))
}

/** Every page that exists: the build makes a file of each, and the sitemap names it. */
export function alleBladzijden(naslag: Naslag, scholen: readonly School[]): Bladzijde[] {
  const routes: Route[] = [
    { naam: 'start' },
    ...paginaNamen.map((pagina): Route => ({ naam: 'pagina', pagina })),
    ...paginaNamen.flatMap((pagina) => paginasMetOnderwerp(pagina, naslag, scholen)),
    ...Object.values(onderwerpen)
      .flatMap((alle) => alle(naslag, scholen))
      .map((onderwerp): Route => ({ naam: 'dossier', onderwerp })),
  ]
  return routes.map((route) => ({ pad: padVanRoute(route), route }))
}
