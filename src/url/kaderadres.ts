import { isInsluitbaar } from '@/domain/insluit/insluitbaar'
import { routeVan } from '@/domain/routes'
import { huidigAdres } from './huidigAdres'

/** What only an embed has in its address. */
const LOOK = /^(?:embed|thema|kleur)=/

function delenVan(query: string): string[] {
  return query.replace(/^\?/, '').split('&').filter(Boolean)
}

function queryVan(delen: readonly string[]): string {
  return delen.length === 0 ? '' : `?${delen.join('&')}`
}

/** A query without what only an embed has; the rest as it was written. */
export function zonderLook(query: string): string {
  return queryVan(delenVan(query).filter((deel) => !LOOK.test(deel)))
}

/** Where the reader of an embed is, as an address to share: the same page without the look of the embed. */
export function adresBuiten(): string {
  const { pathname, search } = huidigAdres()
  return `${window.location.origin}${pathname}${zonderLook(search)}`
}

export interface Bestemming {
  /** In the frame, or in a window of its own. */
  plek: 'binnen' | 'buiten'
  /** In full. */
  adres: string
}

/**
 * Where an address leads from within an embed at `hier`, for a site below `basis` (without its closing slash). What is
 * made to stand in another site, and the page that the frame began with, stay in the frame with the look that it has;
 * all else goes to a window of its own and looks like itself. Undefined for what is no page: a mail, a file in the
 * address itself.
 */
export function bestemming(naar: URL, hier: URL, basis: string): Bestemming | undefined {
  if (!/^https?:$/.test(naar.protocol)) return undefined
  const eigen = naar.origin === hier.origin && `${naar.pathname}/`.startsWith(`${basis}/`)
  if (!eigen) return { plek: 'buiten', adres: naar.href }
  const rest = delenVan(naar.search).filter((deel) => !LOOK.test(deel))
  const isHier = kaal(naar.pathname) === kaal(hier.pathname)
  const binnen = isHier || isInsluitbaar(routeVan(naar.pathname.slice(basis.length)))
  const look = binnen ? delenVan(hier.search).filter((deel) => LOOK.test(deel)) : []
  const adres = `${naar.origin}${naar.pathname}${queryVan([...rest, ...look])}${naar.hash}`
  return { plek: binnen ? 'binnen' : 'buiten', adres }
}

const kaal = (pad: string) => pad.replace(/\/$/, '')
