import type { Bladzijde } from '@/domain/bladzijden'
import { DATASETNAAM } from '@/domain/datasetnaam'
import { oembed, oembedPad, STANDAARDHOOGTE } from '@/domain/insluit/insluit'
import { isInsluitbaar } from '@/domain/insluit/insluitbaar'

/**
 * The oEmbed document of a page, for a site whose full address is `wortel`. Pages that are there to be
 * read, not to be embedded, have none.
 */
export function oembedBestand(
  { pad, route }: Bladzijde,
  titel: string,
  wortel: string,
): { pad: string; adres: string; tekst: string } | undefined {
  if (!isInsluitbaar(route)) return undefined
  const insluiting = {
    adres: `${wortel}${pad === '/' ? '/' : `${pad}/`}?embed=1`,
    titel,
    breedte: undefined,
    hoogte: STANDAARDHOOGTE,
  }
  const document = oembed(insluiting, { naam: DATASETNAAM, adres: `${wortel}/` })
  const eigenPad = oembedPad(pad)
  return { pad: eigenPad.slice(1), adres: `${wortel}${eigenPad}`, tekst: `${JSON.stringify(document)}\n` }
}
