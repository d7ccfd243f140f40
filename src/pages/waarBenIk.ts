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
  if (!('geolocation' in navigator)) return { melding: `Uw browser kan de locatie niet bepalen. ${TYP}` }
  try {
    const [{ latitude, longitude }, punten] = await Promise.all([
      vraagPositie(),
      queryClient.query(postcodepuntenQuery),
    ])
    const gemeente = dichtstbij(punten, { lat: latitude, lon: longitude }, MAX_KM)
    return gemeente === undefined ? { melding: `U bent niet in een Nederlandse gemeente. ${TYP}` } : { gemeente }
  } catch (fout) {
    const geweigerd = fout instanceof GeolocationPositionError && fout.code === fout.PERMISSION_DENIED
    return {
      melding: `${geweigerd ? 'U gaf geen toestemming voor uw locatie.' : 'Uw locatie is niet te bepalen.'} ${TYP}`,
    }
  }
}

function vraagPositie(): Promise<GeolocationCoordinates> {
  return new Promise((klaar, mislukt) => {
    navigator.geolocation.getCurrentPosition(({ coords }) => klaar(coords), mislukt, {
      timeout: 10_000,
      maximumAge: 60_000,
    })
  })
}
