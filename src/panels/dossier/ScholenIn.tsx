import { useState } from 'react'
import { telwoord } from '@/domain/taal'
import { isPlek } from '@/domain/scholen'
import { deelnameVan } from '@/domain/betekenis/deelname'
import type { NetwerkKern, School } from '@/domain/overzicht'
import { Ophalen } from '@/panels/Ophalen'
import { Rijen } from './Rijen'
import { deelnameInWoorden, rijVanSchool } from './rijVan'
import { Uitleg } from './Sectie'
import { Uitklap } from './Uitklap'
import { useOmgeving } from './omgeving'
import { useScholen } from './useScholen'

/** 1 for a school that sits at the table, else 0. */
function zit({ code, plek = [code] }: School, netwerk: NetwerkKern | undefined): number {
  return Number(netwerk !== undefined && plek.some((een) => deelnameVan(een, netwerk) !== undefined))
}

interface ScholenInProps {
  titel: string
  /** Codes. */
  gemeenten: readonly string[]
  open?: boolean
  /** Schools at this table come first. */
  eerst?: NetwerkKern
}

/** The schools of an area, A–Z, each with the tables of now that it is known to sit at. Left out when there are none. */
export function ScholenIn({ titel, gemeenten, open = false, eerst }: ScholenInProps) {
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
          {(alle) => {
            const plekken = alle.filter((school) => hier.has(school.gemeente) && isPlek(school))
            return (
              <>
                {plekken.length < aantal && <Uitleg>Samen op {telwoord(plekken.length, 'plek', 'plekken')}.</Uitleg>}
                <Rijen
                  rijen={plekken
                    .toSorted((a, b) => zit(b, eerst) - zit(a, eerst) || a.naam.localeCompare(b.naam, 'nl'))
                    .map((school) =>
                      rijVanSchool(school, [
                        ...(school.plek === undefined ? [] : [`${school.plek.length} vestigingscodes`]),
                        deelnameInWoorden(school, naslag),
                      ]),
                    )}
                />
              </>
            )
          }}
        </Ophalen>
      </Uitklap>
    </div>
  )
}
