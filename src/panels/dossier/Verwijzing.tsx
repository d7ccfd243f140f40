import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Onderwerp } from '@/domain/routes'
import { useOmgeving } from './omgeving'

/** A link to another dossier that keeps the reader's choices. */
export function Verwijzing({
  naar,
  className,
  children,
}: {
  naar: Onderwerp
  className?: string | undefined
  children: ReactNode
}) {
  const { adresVan } = useOmgeving()
  return (
    <Link href={adresVan(naar)} className={className}>
      {children}
    </Link>
  )
}

/** A link out of the site: https only, and the text alone otherwise. */
export function BuitenLink({ adres, children }: { adres: string; children: ReactNode }) {
  if (!adres.startsWith('https://')) return <>{children}</>
  return (
    <a href={adres} rel="noopener noreferrer" target="_blank">
      {children}
      <span className="alleen-voorlezen"> (opent in een nieuw tabblad)</span>
    </a>
  )
}

/** A link to somebody's website under its name alone: `www.voorbeeld.nl`. An odd address must not break the page. */
export function SiteLink({ adres }: { adres: string }) {
  return <BuitenLink adres={adres}>{adres.replace(/^https:\/\//, '').replace(/\/.*$/, '')}</BuitenLink>
}
