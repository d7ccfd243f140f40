import type { ComponentType, ReactNode } from 'react'
import { lazy } from 'react'
import { Foutgrens } from './Foutgrens'

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
 * soon as anything above that part changes; so the part is loaded first. A file that does not come (the network is gone, a
 * new version has other files) leaves a notice where the part would be, and takes nothing else away; `grens` says what that
 * calls the part, or that it is missed in silence. With `false` whoever shows the part deals with it.
 */
export function uitgesteld<Props extends object>(
  haal: () => Promise<ComponentType<Props>>,
  bestand: string | false = '',
  grens: { wat?: string; stil?: boolean } | false = {},
): Uitgesteld<Props> {
  let Geladen: ComponentType<Props> | undefined
  const Later: ComponentType<Props> = lazy(async () => ({ default: await haal() }))
  function Deel(props: Props) {
    const Nu = Geladen ?? Later
    const deel = <Nu {...props} />
    return grens === false ? deel : <Foutgrens {...grens}>{deel}</Foutgrens>
  }
  return Object.assign(Deel, {
    bestand: bestand === false ? '' : bestand,
    laad: async () => {
      Geladen = await haal()
    },
  })
}
