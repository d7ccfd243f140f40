import { Building2, CalendarCheck, History, School as SchoolIcoon } from 'lucide'
import { useMemo } from 'react'
import type { Naslag } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import { isPlek } from '@/domain/scholen'
import { leesRecord } from '@/domain/vergelijk/vergelijkOnderwerp'
import { isKringonderwerp } from '@/domain/wieZitWaar/kringonderwerp'
import { Kiezer } from '@/panels/Kiezer'
import { onderwerpOpties } from '@/panels/vergelijk/onderwerpOpties'
import type { WieZitWaaradres } from '@/url/useWieZitWaar'
import { Icoon } from '@/ui/Icoon'
import { Segmenten } from '@/ui/Keuze'
import { Tekstknop } from '@/ui/Knop'
import css from './WieZitWaar.module.css'

interface Props extends Omit<WieZitWaaradres, 'isVreemd'> {
  naslag: Naslag
  scholen: readonly School[]
  aantallen: { nu: number; toen: number } | undefined
}

/** Whose tables, of now or of then, and who stands on the right. */
export function Keuze({ van, toen, per, kies, naslag, scholen, aantallen }: Props) {
  const opties = useMemo(
    () => onderwerpOpties(['regio', 'instelling', 'gemeente', 'school'], naslag, scholen.filter(isPlek)),
    [naslag, scholen],
  )
  const met = (woord: string, aantal: number | undefined) => (aantal === undefined ? woord : `${woord} (${aantal})`)
  return (
    <form
      className={css['keuze']}
      aria-label="Kies wie u wilt zien"
      data-niet-op-papier
      data-met-script
      onSubmit={(event) => event.preventDefault()}
    >
      <div>
        <Kiezer
          label="Van welke regio, instelling, gemeente of school?"
          hulp="Bijvoorbeeld Midden-Holland of Yuverta"
          opties={opties}
          onKies={({ sleutel }) => {
            const gekozen = leesRecord(sleutel)
            if (isKringonderwerp(gekozen)) kies({ van: gekozen })
          }}
        />
        {van !== undefined && (
          <Tekstknop
            onClick={({ currentTarget: { form } }) => {
              // The button goes away: the keyboard goes on from the field above it.
              form?.querySelector('input')?.focus()
              kies({ van: undefined })
            }}
          >
            Terug naar heel Nederland
          </Tekstknop>
        )}
      </div>
      <Segmenten
        label="Welke tafels"
        opties={[
          { waarde: 'nu', label: met('Nu', aantallen?.nu), icoon: <Icoon teken={CalendarCheck} /> },
          { waarde: 'toen', label: met('Voorbij', aantallen?.toen), icoon: <Icoon teken={History} /> },
        ]}
        waarde={toen ? 'toen' : 'nu'}
        onKies={(waarde) => kies({ toen: waarde === 'toen' })}
      />
      <Segmenten
        label="Wie rechts staat"
        opties={[
          { waarde: 'scholen', label: 'Scholen', icoon: <Icoon teken={SchoolIcoon} /> },
          { waarde: 'besturen', label: 'Besturen', icoon: <Icoon teken={Building2} /> },
        ]}
        waarde={per}
        onKies={(waarde) => kies({ per: waarde })}
      />
    </form>
  )
}
