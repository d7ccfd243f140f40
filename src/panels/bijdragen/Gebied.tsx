import { precisieBegrippen } from '@/domain/begrippen'
import { useMemo, useState } from 'react'
import { deelnaam, delenVan, gemeentenVan, metDeel, wisselGemeente, zonderDeel } from '@/domain/bijdrage/bijdrageGebied'
import type { GebiedInvoer } from '@/domain/bijdrage/bijdrageGebied'
import type { Vraag } from '@/domain/bijdrage/vragenlijst'
import { limietVan } from '@/domain/bijdrage/vragenlijst'
import { recordVan } from '@/domain/dossier/dossier'
import { telwoord } from '@/domain/taal'
import { gebiedSchema } from '@/domain/gebied'
import { leesRecord } from '@/domain/vergelijk/vergelijkOnderwerp'
import { deelLabels } from '@/domain/velden/deelvelden'
import { Kiezer } from '@/panels/Kiezer'
import { onderwerpOpties } from '@/panels/vergelijk/onderwerpOpties'
import { useFormulier, veldId } from './omgeving'
import { Kieslijst } from './Kieslijst'
import { Keuzegroep } from './Keuzevelden'
import css from './Stap.module.css'
import { Tekstinvoer } from './Tekstinvoer'
import { Veldmelding } from './Veldmelding'

const typen = [
  ['regionaal', { label: 'Een of meer gemeenten of regio’s' }],
  ['landelijk', { label: 'Heel Nederland' }],
  ['onbekend', { label: 'Onbekend', uitleg: 'U weet het niet, of er is geen vast gebied.' }],
] as const

const [regionaalSchema] = gebiedSchema.def.options

/** Where it works: by typing or on the map, as gemeenten and official regions. */
export function Gebied({ vraag }: { vraag: Vraag }) {
  const { invoer, zet } = useFormulier()
  const { gebied } = invoer
  const wijzig = (deel: Partial<GebiedInvoer>) => zet({ gebied: { ...gebied, ...deel } })
  return (
    <section id={veldId('gebied')} className={css['blok']} tabIndex={-1} aria-label={vraag.label}>
      <Keuzegroep
        veld="gebied.type"
        label={vraag.label}
        nodig
        opties={typen}
        waarde={gebied.type}
        onKies={(waarde) => {
          const type = typen.find(([naam]) => naam === waarde)?.[0]
          if (type !== undefined) wijzig({ type })
        }}
      />
      {gebied.type === 'regionaal' && (
        <>
          <Gebiedskeuze />
          <Tekstinvoer
            veld="gebied.omschrijving"
            label={deelLabels.omschrijving}
            hulp="Zoals u het zelf noemt, bijvoorbeeld ‘Achterhoek’."
            max={limietVan(regionaalSchema.shape.omschrijving)}
            waarde={gebied.omschrijving}
            onWijzig={(omschrijving) => wijzig({ omschrijving })}
          />
          <Keuzegroep
            veld="gebied.precisie"
            label={deelLabels.precisie}
            opties={Object.entries(precisieBegrippen).map(([waarde, { label }]) => [waarde, { label }])}
            waarde={gebied.precisie === '' ? 'exact' : gebied.precisie}
            onKies={(precisie) => wijzig({ precisie })}
          />
        </>
      )}
      {gebied.type !== '' && (
        <Tekstinvoer
          veld="gebied.toelichting"
          label={deelLabels.toelichting}
          max={limietVan(regionaalSchema.shape.toelichting)}
          waarde={gebied.toelichting}
          onWijzig={(toelichting) => wijzig({ toelichting })}
        />
      )}
      <Veldmelding veld="gebied" />
    </section>
  )
}

/** Field, list and map are three ways to the same choice. */
function Gebiedskeuze() {
  const { invoer, zet, naslag, kaart } = useFormulier()
  const { gebied } = invoer
  const [gezegd, setGezegd] = useState('')
  const opties = useMemo(() => onderwerpOpties(['regio', 'gemeente'], naslag, []), [naslag])
  const gemeenten = useMemo(() => gemeentenVan(gebied, naslag), [gebied, naslag])
  const omvang = telwoord(gemeenten.length, 'gemeente', 'gemeenten')

  function verander(nieuw: GebiedInvoer, wat: string) {
    const aantal = telwoord(gemeentenVan(nieuw, naslag).length, 'gemeente', 'gemeenten')
    zet({ gebied: nieuw })
    setGezegd(`${wat} ${aantal} in het gebied.`)
  }
  function wissel(code: string) {
    const naam = deelnaam({ soort: 'gemeente', id: code }, naslag)
    verander(wisselGemeente(gebied, code, naslag), gemeenten.includes(code) ? `${naam} is eruit.` : `${naam} is erbij.`)
  }

  return (
    <div
      id={veldId('gebied.gemeenten')}
      className={css['gebied']}
      tabIndex={-1}
      role="group"
      aria-label="Gemeenten en regio’s"
    >
      <div className={css['blok']}>
        <Kiezer
          label="Voeg een gemeente of regio toe"
          hulp="Bijvoorbeeld Zwolle of Drenthe"
          opties={opties}
          onKies={({ sleutel, label }) => {
            const deel = leesRecord(sleutel)
            if (deel?.soort === 'gemeente' || deel?.soort === 'regio') {
              verander(metDeel(gebied, deel, naslag), `${label} is erbij.`)
            }
          }}
        />
        <Kieslijst
          label="Gekozen gemeenten en regio’s"
          leeg="Nog niets gekozen. Typ een naam, of wijs gemeenten aan op de kaart."
          items={delenVan(gebied, naslag)}
          sleutel={({ deel }) => recordVan(deel)}
          naam={({ naam }) => naam}
          onWeg={(index) => {
            const weg = delenVan(gebied, naslag)[index]
            if (weg !== undefined) verander(zonderDeel(gebied, weg.deel), `${weg.naam} is eruit.`)
          }}
        />
        <p className={css['telling']}>
          {gemeenten.length === 0 ? '' : `Samen ${omvang}.`}
          <span className="alleen-voorlezen" role="status">
            {gezegd}
          </span>
        </p>
        <Veldmelding veld="gebied.gemeenten" />
      </div>
      <div className={css['kaart']}>
        {kaart.keuzekaart(gemeenten, `Kaart om gemeenten aan te wijzen; nu ${omvang} gekozen`, wissel)}
      </div>
    </div>
  )
}
