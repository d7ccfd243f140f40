/** The keys of a table in the order of its rows, by their own type instead of as any text. */
export function sleutels<Sleutel extends string>(tabel: Readonly<Record<Sleutel, unknown>>): Sleutel[] {
  return Object.keys(tabel).filter((sleutel): sleutel is Sleutel => sleutel in tabel)
}
