import type { QueryClient } from '@tanstack/react-query'
import { postcodepuntenQuery } from '@/dataset/plaatsQueries'
import { dichtstbij } from '@/domain/dichtstbij'

/** Further from any postcode one is at sea or abroad. */
const MAX_KM = 10

/** The code of a gemeente, or what to tell the reader. */
export type Uitkomst = { gemeente: string } | { melding: string }

const TYP = 'Typ uw gemeente of postcode in het zoekvak.'

/**
 * The gemeente of the nearest postcode. The browser asks the reader first; the position stays in the browser, and all
 * that is fetched is the list of every postcode.
 */
export async function waarBenIk(queryClient: QueryClient): Promise<Uitkomst> {
  try {
    const [positie, punten] = await Promise.all([vraagPositie(), queryClient.query(postcodepuntenQuery)])
    const gemeente = dichtstbij(punten, { lat: positie.latitude, lon: positie.longitude }, MAX_KM)
    return gemeente === undefined ? { melding: `U bent niet in een Nederlandse gemeente. ${TYP}` } : { gemeente }
  } catch (fout) {
    return { melding: `${fout instanceof Error ? fout.message : 'Uw locatie is niet te bepalen.'} ${TYP}` }
  }
}

/** Where the reader is; fails with a sentence for the reader. */
function vraagPositie(): Promise<GeolocationCoordinates> {
  return new Promise((klaar, mislukt) => {
    if (!('geolocation' in navigator)) {
      mislukt(new Error('Uw browser kan de locatie niet bepalen.'))
      return
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => klaar(coords),
      ({ code, PERMISSION_DENIED }) =>
        mislukt(
          new Error(
            code === PERMISSION_DENIED ? 'U gaf geen toestemming voor uw locatie.' : 'Uw locatie is niet te bepalen.',
          ),
        ),
      { timeout: 10_000, maximumAge: 60_000 },
    )
  })
}
