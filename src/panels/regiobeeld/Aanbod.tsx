import { Link } from 'wouter'
import { NOOT_SCHOLEN } from '@/domain/regiobeeld/noten'
import type { Aanbod as Aanbodfeiten } from '@/domain/regiobeeld/aanbod'
import { opsomming, telwoord, toonGetal } from '@/domain/taal'
import { Zekerheidsmerk } from '@/panels/Zekerheidsmerk'
import { Paginadeel } from '@/ui/Pagina'
import css from './Beeld.module.css'
import { Beeldtabel } from './Beeldtabel'
import type { Beeldcontext } from './context'
import { Nootnummer } from './Noot'

/** More places than this tell less than their number. */
const PLAATSEN = 4

interface Props extends Beeldcontext {
  aanbod: Aanbodfeiten
  gemeenten: number
  past: number
  adres: string
}

/** Who teaches what: every number says what it counts. */
export function Aanbod({ aanbod, gemeenten, past, adres, adresVan }: Props) {
  const { vestigingen, plekken, besturen, beroepsgericht, theoretisch, breed, mbo, mboVanBuiten } = aanbod
  return (
    <Paginadeel id="aanbod" titel="Wie geeft welk onderwijs">
      <div className={css['naast']} data-beelddeel="aanbod">
        <dl className={css['cijfers']}>
          <Cijfer getal={vestigingen}>
            vmbo-vestigingen in {telwoord(gemeenten, 'gemeente', 'gemeenten')}, op{' '}
            {telwoord(plekken, 'plek', 'plekken')}, van {telwoord(besturen, 'bestuur', 'besturen')}
            <Nootnummer nummer={NOOT_SCHOLEN} />
          </Cijfer>
          <Cijfer getal={beroepsgericht}>daarvan met beroepsgericht vmbo (basis, kader of gemengd)</Cijfer>
          <Cijfer getal={theoretisch}>met alleen theoretisch vmbo</Cijfer>
          <Cijfer getal={breed}>van alle vestigingen ook met havo of vwo</Cijfer>
          <Cijfer getal={mbo.length}>mbo-instellingen met een vestiging in dit gebied</Cijfer>
        </dl>
        <div className="stapel">
          {mbo.length === 0 ? (
            <p>Geen mbo-instelling van nu heeft hier een vestiging, voor zover bekend.</p>
          ) : (
            <Beeldtabel
              bijschrift="Mbo-instellingen met een vestiging hier"
              kolommen={[{ kop: 'Mbo-instelling' }, { kop: 'Waar' }, { kop: 'Voortgekomen uit' }]}
              rijen={mbo}
              past={past}
              adres={adres}
              sleutel={({ instelling }) => instelling.id}
            >
              {({ instelling: { id, naam, zekerheid }, plaatsen, voorgangers }) => [
                <Link key="naam" href={adresVan({ soort: 'instelling', id })}>
                  <b>{naam}</b>
                </Link>,
                <span key="waar">
                  {plaatsen.length > PLAATSEN ? `${plaatsen.length} plaatsen` : opsomming(plaatsen)}{' '}
                  {zekerheid !== 'register' && <Zekerheidsmerk zekerheid={zekerheid} />}
                </span>,
                voorgangers.length === 0 ? '–' : opsomming(voorgangers.map((een) => een.naam)),
              ]}
            </Beeldtabel>
          )}
          {mboVanBuiten.length > 0 && (
            <p className="klein">
              Zonder vestiging hier, maar met een werkgebied dat deze regio raakt:{' '}
              {opsomming(mboVanBuiten.map(({ naam }) => naam))}.
            </p>
          )}
        </div>
      </div>
      <p className="klein">
        Welke vmbo-profielen een vestiging geeft, staat niet in het register en is hier dus niet geteld.
      </p>
    </Paginadeel>
  )
}

function Cijfer({ getal, children }: { getal: number; children: React.ReactNode }) {
  return (
    <div>
      <dt>{toonGetal(getal)}</dt>
      <dd>{children}</dd>
    </div>
  )
}
