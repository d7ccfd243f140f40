import type { ComponentType, ReactNode } from 'react'
import { lazy } from 'react'

/** A part of the site in a file of its own, and the way to fetch that file before the part is drawn. */
export interface Uitgesteld<Props> {
  (props: Props): ReactNode
  /** Fetches the part. Once done, what is drawn first draws at once: nothing waits inside a `Suspense`. */
  laad: () => Promise<void>
  /**
   * Its source file, for a part that a page shows at once: by it the build finds the style sheets of that page. Empty in
   * the browser, which has no use for it.
   */
  bestand: string
}

/**
 * `lazy` that can be waited for. A page that is taken over while one of its parts is still under way is drawn anew as
 * soon as anything above that part changes; so the part is loaded first.
 */
export function uitgesteld<Props extends object>(
  haal: () => Promise<ComponentType<Props>>,
  bestand: string | false = '',
): Uitgesteld<Props> {
  let Geladen: ComponentType<Props> | undefined
  const Later: ComponentType<Props> = lazy(async () => ({ default: await haal() }))
  function Deel(props: Props) {
    const Nu = Geladen ?? Later
    return <Nu {...props} />
  }
  return Object.assign(Deel, {
    bestand: bestand === false ? '' : bestand,
    laad: async () => {
      Geladen = await haal()
    },
  })
}
