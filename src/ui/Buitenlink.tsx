import type { ReactNode } from 'react'

/** A link out of the site: https only, and the text alone otherwise. */
export function Buitenlink({ adres, children }: { adres: string; children: ReactNode }) {
  if (!adres.startsWith('https://')) return <>{children}</>
  return (
    <a href={adres} rel="noopener noreferrer" target="_blank">
      {children}
      <span className="alleen-voorlezen"> (opent in een nieuw tabblad)</span>
    </a>
  )
}

/** A link to somebody's website under its name alone: `www.voorbeeld.nl`. An odd address must not break the page. */
export function Sitelink({ adres }: { adres: string }) {
  return <Buitenlink adres={adres}>{adres.replace(/^https:\/\//, '').replace(/\/.*$/, '')}</Buitenlink>
}
