/*
 * In the place of what TanStack Query has for writing and for endless lists: this site only reads whole files. Its
 * client takes both along by itself, 1.4 kB (brotli) that every reader would fetch; see `resolve.alias` in
 * vite.config.ts. In tests the library is as it came.
 */

/** A memory of changes in which there never is one. */
export class MutationCache {
  resumePausedMutations = () => Promise.resolve()
  findAll = () => []
  clear = () => {}
  /** What a change would begin with. */
  build(): never {
    throw new Error('de site leest alleen')
  }
}

/** What a list that goes on would ask for. */
export function infiniteQueryBehavior(): never {
  throw new Error('de site leest alleen hele bestanden')
}
export const hasNextPage = () => false
export const hasPreviousPage = () => false
