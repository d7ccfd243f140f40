import type { Bladzijde } from '@/domain/bladzijden'
import type { Route } from '@/domain/routes'
import type { Recordsoort, Wijziging } from '@/domain/wijziging'

/**
 * The sitemap of all pages below `wortel` (`https://…`, without a slash at the end). A page of one record says when that
 * record last changed; of the others, and of a record that never did, no day is known.
 */
export function sitemap(bladzijden: readonly Bladzijde[], wortel: string, wijzigingen: readonly Wijziging[]): string {
  const dagen = laatsteDagen(wijzigingen)
  const regels = bladzijden.map(({ pad, route }) => {
    const dag = dagVan(route, dagen)
    const lastmod = dag === undefined ? '' : `<lastmod>${dag}</lastmod>`
    return `  <url><loc>${wortel}${pad === '/' ? '/' : `${pad}/`}</loc>${lastmod}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${regels.join('\n')}\n</urlset>\n`
}

/** Everybody may read everything, and here is what there is. */
export function robots(wortel: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${wortel}/sitemap.xml\n`
}

const recordsoorten: Partial<Record<string, Recordsoort>> = {
  netwerk: 'netwerk',
  instelling: 'mbo-instelling',
  school: 'vmbo-vestiging',
}

/** By kind and id the ISO date of the last change. */
function laatsteDagen(wijzigingen: readonly Wijziging[]): ReadonlyMap<string, string> {
  const oudsteEerst = wijzigingen.toReversed()
  return new Map(
    oudsteEerst.flatMap(({ datum, records }) =>
      records.map(({ soort, id }): [string, string] => [`${soort}/${id}`, datum.slice(0, 10)]),
    ),
  )
}

function dagVan(route: Route, dagen: ReadonlyMap<string, string>): string | undefined {
  if (route.naam !== 'dossier') return undefined
  const { soort, id } = route.onderwerp
  return dagen.get(`${recordsoorten[soort] ?? ''}/${id}`)
}
