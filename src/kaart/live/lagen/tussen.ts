import type { ExpressionSpecification } from 'maplibre-gl'

/**
 * An outcome that grows evenly with a property. An array cannot be a property of a feature; so it is worked out from
 * numbers that can.
 */
export function tussen(
  eigenschap: string,
  van: number,
  tot: number,
  uitkomst: (waarde: number) => ExpressionSpecification,
): ExpressionSpecification {
  return ['interpolate', ['linear'], ['get', eigenschap], van, uitkomst(van), tot, uitkomst(tot)]
}
