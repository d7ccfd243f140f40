import { useState } from 'react'
import { telwoord } from '@/domain/taal'
import { isPlek } from '@/domain/scholen'
import { tafelsVan } from '@/domain/dossier/tafels'
import { Ophalen } from '@/panels/Ophalen'
import { Rijen } from './Rijen'
import { rijVanSchool } from './rijVan'
import { Uitklap } from './Uitklap'
import { useOmgeving } from './omgeving'
import { useScholen } from './useScholen'

interface ScholenInProps {
  titel: string
  /** Codes. */
  gemeenten: readonly string[]
  open?: boolean
}

/** The schools of an area, A–Z, each with the tables of now that it is known to sit at. Left out when there are none. */
export function ScholenIn({ titel, gemeenten, open = false }: ScholenInProps) {
  const { naslag } = useOmgeving()
  const hier = new Set(gemeenten)
  const aantal = gemeenten.reduce((som, code) => som + (naslag.gemeenteByCode.get(code)?.vmboVestigingen ?? 0), 0)
  // The register is fetched for who asks; what nobody opened is a title only, and has no place on paper.
  const [isOpen, setIsOpen] = useState(open)
  const query = useScholen(isOpen && aantal > 0)
  if (aantal === 0) return null
  return (
    <div data-niet-op-papier={isOpen ? undefined : ''}>
      <Uitklap id="scholen" titel={titel} aantal={aantal} open={open} onToggle={setIsOpen}>
        <Ophalen wat="De scholen" query={query}>
          {(alle) => (
            <Rijen
              rijen={alle
                .filter((school) => hier.has(school.gemeente) && isPlek(school))
                .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
                .map((school) => {
                  const { nu } = tafelsVan(school.plek ?? [school.code], naslag)
                  return rijVanSchool(school, [
                    ...(school.plek === undefined ? [] : [`${school.plek.length} vestigingscodes`]),
                    nu.length === 0 ? 'geen deelname bekend' : `aan ${telwoord(nu.length, 'tafel', 'tafels')}`,
                  ])
                })}
            />
          )}
        </Ophalen>
      </Uitklap>
    </div>
  )
}
