import { useMemo } from 'react'
import { tellingTabel, toonOmvang, vlekkenOverzicht } from '@/domain/inzichten/inzichtenVlekken'
import type { Naslag } from '@/domain/opzoeken'
import { vlekBegrippen, vlekklassen } from '@/domain/inzichten/witteVlekken'
import { Cijfertabel } from './Cijfertabel'
import { Uitklap } from '@/ui/Uitklap'

/** The answer to every single question at once: for who compares, and for who has no script. */
export function VlekkenOverzicht({ naslag }: { naslag: Naslag }) {
  const groepen = useMemo(() => vlekkenOverzicht(naslag), [naslag])
  return (
    <Uitklap titel="Alle soorten, sectoren en niveaus naast elkaar">
      <Cijfertabel
        titel="Aantal gemeenten per klasse (tussen haakjes: vmbo-vestigingen)"
        bestand="witte-vlekken-overzicht"
        versie={naslag.overzicht.versie}
        kolommen={[
          { kop: 'Vraag' },
          ...vlekklassen.map((klasse) => ({ kop: vlekBegrippen[klasse].label, getal: true })),
        ]}
        rijen={groepen.flatMap(({ titel, vragen }) =>
          vragen.map(({ label, telling }, nummer) => ({
            sleutel: `${titel}/${label}`,
            ...(nummer === 0 ? { groep: titel } : {}),
            cellen: [label, ...vlekklassen.map((klasse) => toonOmvang(telling[klasse]))],
          })),
        )}
        download={tellingTabel(
          'Vraag',
          groepen.flatMap(({ titel, vragen }) =>
            vragen.map(({ label, telling }) => ({ label: `${titel}: ${label}`, telling })),
          ),
        )}
      />
    </Uitklap>
  )
}
