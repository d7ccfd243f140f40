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
