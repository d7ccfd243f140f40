import { useMemo, useState } from 'react'
import type { Topology } from 'topojson-specification'
import { schatting } from '@/domain/betekenis/schatting'
import { teltMee } from '@/domain/telling'
import { telwoord } from '@/domain/taal'
import { bestandsnaam } from '@/domain/exporteer'
import type { Naslag } from '@/domain/opzoeken'
import type { Overlapmaat } from '@/domain/overlap/overlapmatrix'
import { maakOverlapmatrix, meestDelend, overlapmaatBegrippen } from '@/domain/overlap/overlapmatrix'
import { combinatiesVan } from '@/domain/overlap/overlapmatrixCombinaties'
import { overlapAlsCsv } from '@/domain/overlap/overlapmatrixCsv'
import type { Overlapkring } from '@/domain/overlap/overlapmatrixKring'
import type { Onderwerp } from '@/domain/routes'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import { tafelsPerGemeente } from '@/domain/overlap/tafels'
import { NietGeteld, TeWeinig } from '@/panels/overlap/BuitenDeMatrix'
import { Combinaties, MEESTE_STIPPEN } from '@/panels/overlap/Combinaties'
import type { Wegwijzer } from '@/panels/overlap/Matrix'
import { Matrix } from '@/panels/overlap/Matrix'
import { overlapZin } from '@/panels/overlap/overlapZin'
import { Tafels } from '@/panels/overlap/Tafels'
import { Tabelknoppen } from '@/panels/Tabelknoppen'
import { Knop } from '@/ui/Knop'
import { Tafelkaart } from '@/kaart/klassen/Tafelkaart'
import css from './OverlapUitkomst.module.css'

const EERST = 15

/** The same as on the map. */
const geteld =
  'Wij tellen lokale en regionale netwerken op eigen initiatief; STO-regio’s, wat provinciebreed is en, zonder jaar, wat voorbij is, tellen niet mee.'

interface Props {
  kring: Overlapkring
  jaar: number | undefined
  naslag: Naslag
  grenzen: Topology | undefined
  maat: Overlapmaat
  eigen: Onderwerp | undefined
  wegwijzer: Wegwijzer
}

/** Without a choice the ranking comes first: the overlap of a whole country says little. */
export function OverlapUitkomst({ kring, jaar, naslag, grenzen, maat, eigen, wegwijzer }: Props) {
  const rijen = useMemo(
    () => tafelsPerGemeente(kring.netwerken, kring.gemeenten, naslag, { ...geenFilters, jaar }),
    [kring, naslag, jaar],
  )
  const getelde = kring.netwerken.filter((netwerk) => teltMee(netwerk, { ...geenFilters, jaar }))
  const oordeel = schatting(getelde.map(({ gebied }) => gebied.zekerheid))
  const tafels = (
    <section className={`stapel ${css['deel']}`} aria-labelledby="tafels">
      <h2 id="tafels">Netwerken per gemeente</h2>
      <p>
        {kring.volledig
          ? `Hoeveel netwerken werken er in elke gemeente van ${kring.naam}? ${geteld}`
          : `In welke gemeenten werken de netwerken van ${kring.naam}? Andere netwerken daar zijn niet geteld. ${geteld}`}
      </p>
      <div className={css['metKaart']}>
        <div>
          <Tafels
            rijen={rijen}
            naslag={naslag}
            bijschrift={`${telwoord(rijen.length, 'gemeente', 'gemeenten')}, ${telwoord(getelde.length, 'netwerk', 'netwerken')}${oordeel === undefined ? '' : ` (${oordeel})`}`}
            adresVan={wegwijzer.adresVan}
            onKlik={wegwijzer.onKlik}
          />
        </div>
        {grenzen !== undefined && rijen.length > 0 && (
          <Tafelkaart rijen={rijen} kring={kring} naslag={naslag} grenzen={grenzen} />
        )}
      </div>
    </section>
  )
  if (kring.netwerken.length < 2) return <TeWeinig kring={kring} wegwijzer={wegwijzer} eigen={eigen} />
  const overlap = <Overlap {...{ kring, naslag, maat, wegwijzer, eigen }} />
  return eigen === undefined ? (
    <>
      {tafels}
      {overlap}
    </>
  ) : (
    <>
      {overlap}
      {tafels}
      <NietGeteld kring={kring} wegwijzer={wegwijzer} />
    </>
  )
}

function Overlap({ kring, naslag, maat, wegwijzer, eigen }: Omit<Props, 'grenzen' | 'jaar'>) {
  const [alle, setAlle] = useState(false)
  const geheel = useMemo(() => maakOverlapmatrix(kring.netwerken, maat), [kring, maat])
  const matrix = useMemo(() => (alle ? geheel : meestDelend(geheel, EERST)), [geheel, alle])
  const combinaties = useMemo(() => combinatiesVan(geheel.netwerken, kring.gemeenten), [geheel, kring])
  const aantal = geheel.netwerken.length
  const welke = eigen === undefined ? 'regionale netwerken van nu' : `netwerken van nu van ${kring.naam}`
  return (
    <>
      <section className={`stapel ${css['deel']}`} aria-labelledby="matrix">
        <h2 id="matrix">Wat netwerken twee aan twee delen</h2>
        <p>
          {overlapZin(geheel)} Een getal opent de vergelijking; op de diagonaal staat hoeveel een netwerk er zelf heeft.
          {maat === 'gemeenten' && eigen !== undefined && (
            <> Ook gemeenten buiten {eigen.soort === 'instelling' ? 'het werkgebied' : kring.naam} tellen mee.</>
          )}
        </p>
        <Matrix
          matrix={matrix}
          bijschrift={
            matrix.netwerken.length < aantal
              ? `De ${matrix.netwerken.length} van de ${aantal} ${welke} die de meeste ${overlapmaatBegrippen[maat].meervoud} delen`
              : `Alle ${aantal} ${welke}`
          }
          wegwijzer={wegwijzer}
        />
        <p className="rij">
          {aantal > EERST && (
            <Knop aria-expanded={alle} onClick={() => setAlle(!alle)}>
              {alle ? `Toon de ${EERST} die het meest delen` : `Toon alle ${aantal} netwerken`}
            </Knop>
          )}
          <Tabelknoppen
            wat="overlap van twee netwerken"
            bestand={bestandsnaam(`overlap-${maat}`, naslag.overzicht.versie, 'csv')}
            csv={() => overlapAlsCsv(matrix)}
          />
        </p>
      </section>
      <section className={`stapel ${css['deel']}`} aria-labelledby="combinaties">
        <h2 id="combinaties">Welke gemeenten dezelfde netwerken hebben</h2>
        <p>
          Elke gemeente staat in één rij: bij precies de netwerken die haar dekken.
          {aantal > MEESTE_STIPPEN && ' Kies een kleiner gebied om de netwerken als stippen naast elkaar te zien.'}
        </p>
        <Combinaties
          combinaties={combinaties}
          netwerken={geheel.netwerken}
          adresVan={wegwijzer.adresVan}
          onKlik={wegwijzer.onKlik}
        />
      </section>
    </>
  )
}
