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

/** Those that are on when the address does not say. */
export const standaardLagen: readonly Laag[] = ['aantal', 'instellingen', 'provincie']
