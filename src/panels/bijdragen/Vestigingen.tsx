import type { VestigingInvoer } from '@/domain/bijdrage/bijdrageInvoer'
import { deelLabels, limietVan } from '@/domain/bijdrage/bijdrageVelden'
import { mboVestigingSchema } from '@/domain/mboWaarden'
import { useFormulier, veldId } from './omgeving'
import { Erbij, Kieslijst } from './Kieslijst'
import { Lijstkeuze } from './Keuzevelden'
import css from './Stap.module.css'
import { Tekstinvoer } from './Tekstveld'
import { Veldmelding } from './Veldmelding'

const { plaats: plaatsSchema, naam: naamSchema } = mboVestigingSchema.shape
const labels = deelLabels.vestigingen

/** The places where an instelling gives lessons. */
export function Vestigingen() {
  const { invoer, zet, naslag } = useFormulier()
  const { vestigingen } = invoer
  const gemeenten = naslag.overzicht.gemeenten
    .map(({ code, naam }) => [code, naam] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, 'nl'))
  const wijzig = (index: number, deel: Partial<VestigingInvoer>) =>
    zet({ vestigingen: vestigingen.map((ander, nr) => (nr === index ? { ...ander, ...deel } : ander)) })
  const leeg: VestigingInvoer = {
    ...{ plaats: '', gemeente: '', postcode: '', naam: '', sinds: '', tot: '', zekerheid: '' },
    hoofdvestiging: vestigingen.length === 0,
  }
  return (
    <section id={veldId('vestigingen')} className={css['blok']} tabIndex={-1} aria-label="Vestigingen">
      <h3>Vestigingen</h3>
      <Kieslijst
        label="Vestigingen"
        leeg="Nog geen vestigingen."
        items={vestigingen}
        sleutel={(_, index) => String(index)}
        naam={({ plaats, naam }) => [plaats.trim(), naam.trim()].filter((deel) => deel !== '').join(', ')}
        onWeg={(index) => zet({ vestigingen: vestigingen.filter((_, nr) => nr !== index) })}
      >
        {(vestiging, index) => {
          const veld = (naam: string) => `vestigingen.${index}.${naam}`
          return (
            <>
              <Tekstinvoer
                veld={veld('plaats')}
                label={labels.plaats}
                nodig
                max={limietVan(plaatsSchema)}
                waarde={vestiging.plaats}
                onWijzig={(plaats) => wijzig(index, { plaats })}
              />
              <Lijstkeuze
                veld={veld('gemeente')}
                label={labels.gemeente}
                leeg="Kies een gemeente"
                opties={gemeenten}
                waarde={vestiging.gemeente}
                onKies={(gemeente) => wijzig(index, { gemeente })}
              />
              <Tekstinvoer
                veld={veld('postcode')}
                label={labels.postcode}
                kort
                waarde={vestiging.postcode}
                onWijzig={(postcode) => wijzig(index, { postcode })}
              />
              <Tekstinvoer
                veld={veld('naam')}
                label={labels.naam}
                max={limietVan(naamSchema)}
                waarde={vestiging.naam}
                onWijzig={(naam) => wijzig(index, { naam })}
              />
              <Tekstinvoer
                veld={veld('sinds')}
                label={labels.sinds}
                kort
                hulp="2018, 2018-10 of 2018-10-06"
                waarde={vestiging.sinds}
                onWijzig={(sinds) => wijzig(index, { sinds })}
              />
              <Tekstinvoer
                veld={veld('tot')}
                label={labels.tot}
                kort
                hulp="Alleen als de vestiging is gesloten."
                waarde={vestiging.tot}
                onWijzig={(tot) => wijzig(index, { tot })}
              />
              <label className={css['vakje']}>
                <input
                  type="checkbox"
                  checked={vestiging.hoofdvestiging}
                  onChange={({ target }) => wijzig(index, { hoofdvestiging: target.checked })}
                />
                Hoofdvestiging
              </label>
            </>
          )
        }}
      </Kieslijst>
      <Erbij
        naar={`vestigingen.${vestigingen.length}.plaats`}
        onKlik={() => zet({ vestigingen: [...vestigingen, leeg] })}
      >
        Voeg een vestiging toe
      </Erbij>
      <Veldmelding veld="vestigingen" />
    </section>
  )
}
