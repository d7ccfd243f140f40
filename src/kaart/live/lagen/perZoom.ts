import type { ExpressionSpecification } from 'maplibre-gl'
import type { Zoommaat } from '@/domain/kaart/merken'

/** A size of the table as MapLibre works it out, anew at every zoom. */
export function perZoom(maat: Zoommaat): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...maat.flat()]
}
