import type { Voorbeeld } from '@/domain/bijdrage/bijdrageVoorbeeld'
import { hoofdvestigingVan } from '@/domain/hoofdvestiging'
import { mboSoortBegrippen } from '@/domain/mboWaarden'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import { toonPeriode } from '@/domain/periode'
import { toonGebied } from '@/domain/toonGebied'
import { Swatch } from '@/panels/legenda/Swatch'
import { Symbool } from '@/panels/legenda/Symbool'
import { useFormulier } from './omgeving'
import css from './Nakijken.module.css'

/** What the list and the map will show. */
export function Voorbeeldblok({ voorbeeld }: { voorbeeld: Voorbeeld | undefined }) {
  const { kaart } = useFormulier()
  return (
    <section className={css['voorbeeld']} aria-labelledby="voorbeeld-kop">
      <h3 id="voorbeeld-kop">Zo komt het op de landkaart</h3>
      {voorbeeld === undefined ? (
        <p>Het voorbeeld verschijnt als alle verplichte vragen zijn ingevuld.</p>
      ) : (
        <>
          <Rij voorbeeld={voorbeeld} />
          {kaart.voorbeeldkaart(
            voorbeeld.soort === 'netwerk'
              ? { soort: 'netwerk', id: voorbeeld.netwerk.id }
              : { soort: 'instelling', id: voorbeeld.instelling.id },
            voorbeeld.naslag,
          )}
        </>
      )}
    </section>
  )
}

/** The two lines of the list of results. */
function Rij({ voorbeeld }: { voorbeeld: Voorbeeld }) {
  if (voorbeeld.soort === 'instelling') {
    const { naam, soort, vestigingen } = voorbeeld.instelling
    const plaats = hoofdvestigingVan({ vestigingen })?.plaats
    const delen = [mboSoortBegrippen[soort].label, plaats].filter((deel) => deel !== undefined)
    return (
      <div className={css['rij']}>
        <Symbool soort={soort} />
        <p>
          <strong>{naam}</strong>
          <span>{delen.join(' · ')}</span>
        </p>
      </div>
    )
  }
  const { netwerk, naslag } = voorbeeld
  const delen = [netwerkSoortBegrippen[netwerk.soort].label, toonGebied(netwerk, naslag), toonPeriode(netwerk)]
  return (
    <div className={css['rij']}>
      <Swatch nr={0} />
      <p>
        <strong>{netwerk.naam}</strong>
        <span>{delen.join(' · ')}</span>
      </p>
      {netwerk.gebied.type === 'regionaal' && netwerk.gebied.precisie !== 'punt' && (
        <span className={css['getal']}>
          {netwerk.gemeenten.length}
          <span className="alleen-voorlezen">{netwerk.gemeenten.length === 1 ? ' gemeente' : ' gemeenten'}</span>
        </span>
      )}
    </div>
  )
}
