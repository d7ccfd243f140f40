import { useMemo } from 'react'
import type { BijdrageSoort } from '@/domain/bijdrage/bijdrage'
import type { Onderwerp } from '@/domain/routes'
import { leesRecord } from '@/domain/vergelijk/vergelijkOnderwerp'
import { kaleTekst } from '@/domain/zoek/zoektekst'
import { Kiezer } from '@/panels/Kiezer'
import { onderwerpOpties } from '@/panels/vergelijk/onderwerpOpties'
import { useFormulier } from './omgeving'
import { Keuzegroep } from './Keuzevelden'
import { Tekstknop } from '@/ui/Knop'
import css from './Stap.module.css'
import { Vragen } from './Vragen'

const soorten = [
  ['netwerk', { label: 'Een nieuw netwerk', uitleg: 'Of een andere samenwerking die nog niet op de kaart staat.' }],
  [
    'mbo-instelling',
    { label: 'Een nieuwe mbo-instelling', uitleg: 'Een roc, een vakinstelling of een groene instelling.' },
  ],
] as const

interface Props {
  /** Something new, not a change of what is there. */
  isNieuw: boolean
  naarOnderwerp: (onderwerp: Onderwerp | undefined) => void
}

/** Question 1: what is it about? Whoever means something that is there already is led to it. */
export function StapOnderwerp({ isNieuw, naarOnderwerp }: Props) {
  const { invoer, zet, naslag } = useFormulier()
  const opties = useMemo(() => onderwerpOpties(['netwerk', 'instelling'], naslag, []), [naslag])
  const naamgenoot = isNieuw ? vindNaamgenoot(invoer.naam, naslag.overzicht.netwerken) : undefined
  return (
    <>
      {isNieuw && (
        <>
          <Keuzegroep
            veld="soort"
            label="Wat wilt u doorgeven?"
            opties={soorten}
            waarde={invoer.soort}
            onKies={(waarde) => zet({ soort: soortVan(waarde) })}
          />
          <div className={css['blok']}>
            <Kiezer
              label="Of staat het er al, en klopt er iets niet?"
              hulp="Zoek het netwerk of de instelling"
              opties={opties}
              onKies={({ sleutel }) => naarOnderwerp(leesRecord(sleutel))}
            />
          </div>
        </>
      )}
      <Vragen
        stap="onderwerp"
        erna={{
          naam: naamgenoot !== undefined && (
            <p className={css['vraag']} role="status">
              {naamgenoot.naam} staat al op de kaart.{' '}
              <Tekstknop onClick={() => naarOnderwerp({ soort: 'netwerk', id: naamgenoot.id })}>
                Geef een wijziging door
              </Tekstknop>
            </p>
          ),
        }}
      />
    </>
  )
}

function soortVan(waarde: string): BijdrageSoort {
  return waarde === 'mbo-instelling' ? waarde : 'netwerk'
}

/** What has the same name, but for capitals and marks. */
function vindNaamgenoot<T extends { naam: string; aliassen: readonly string[] }>(
  naam: string,
  lijst: readonly T[],
): T | undefined {
  const kaal = kaleTekst(naam)
  return kaal === ''
    ? undefined
    : lijst.find((ander) => [ander.naam, ...ander.aliassen].some((een) => kaleTekst(een) === kaal))
}
