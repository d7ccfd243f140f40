/** The main vestiging, else the first that is known; some records know none. */
export function hoofdvestigingVan<V extends { hoofdvestiging: boolean }>({
  vestigingen,
}: {
  vestigingen: readonly V[]
}): V | undefined {
  return vestigingen.find(({ hoofdvestiging }) => hoofdvestiging) ?? vestigingen[0]
}
