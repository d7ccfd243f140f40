/*
 * The layers by their names in the address. What they are stands in lagen.ts, which comes with the maps; a name without a
 * row there does not compile.
 */

/** In the order of the contract, so that the same layers always make the same address. */
export const laagnamen = [
  'aantal',
  'instellingen',
  'vmbo',
  'provincie',
  'sto-regio',
  'rif-project',
  'overig',
  'stelsel',
  'arbeidsmarktregio',
  'corop',
  'rmc',
] as const
export type Laag = (typeof laagnamen)[number]

/** The ready-made views of the map, by their names in the address. */
export const kaartbeelden = ['netwerken', 'sto-regios', 'scholen'] as const
export type Beeldnaam = (typeof kaartbeelden)[number]

/** The layers of each view that are on when the address does not say. */
const beeldlagen: Record<Beeldnaam, readonly Laag[]> = {
  netwerken: ['aantal', 'instellingen', 'provincie'],
  'sto-regios': [],
  scholen: ['instellingen', 'vmbo', 'provincie'],
}

/** Whether a view has this layer: the mosaic takes the place of the numbers. */
export function isLaagVan(beeld: Beeldnaam, laag: Laag): boolean {
  return beeld !== 'sto-regios' || laag !== 'aantal'
}

/** The layers that are on: those of the address, else those of the view. */
export function lagenVan({ beeld, lagen }: { beeld: Beeldnaam; lagen: readonly Laag[] | undefined }): readonly Laag[] {
  return (lagen ?? beeldlagen[beeld]).filter((laag) => isLaagVan(beeld, laag))
}
