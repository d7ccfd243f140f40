import type { Zoekdoel } from '@/domain/zoek/zoekbaar'
import type { Keuze } from '@/url/parameters'
import { schrijfKeuze, standaardKeuze } from '@/url/parameters'
import type { Adres } from '@/url/useAdres'

/**
 * Where something that was found stands, below the base path. A filter comes on top of those that are on and leads to
 * the list; a page begins without any, in the look that the reader has.
 */
export function doelAdres(doel: Zoekdoel, { keuze, adresVan }: Pick<Adres, 'keuze' | 'adresVan'>): string {
  switch (doel.soort) {
    case 'filter':
      return `/${schrijfKeuze({ ...keuze, ...doel.filter })}`
    case 'pagina':
      return paginaAdres(doel.pad, keuze)
    default:
      return adresVan(doel)
  }
}

function paginaAdres(pad: string, { embed, thema, kleur }: Keuze): string {
  const [pagina = '', deel] = pad.split('#')
  const adres = `${pagina}${schrijfKeuze({ ...standaardKeuze, embed, thema, kleur })}`
  return deel === undefined ? adres : `${adres}#${deel}`
}
