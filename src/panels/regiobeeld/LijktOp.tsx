import { Link } from 'wouter'
import { sectorBegrippen } from '@/domain/begrippen'
import type { Beeldonderwerp } from '@/domain/regiobeeld/beeldonderwerp'
import { beeldAdres } from '@/domain/regiobeeld/beeldonderwerp'
import type { Regiokenmerken } from '@/domain/regiobeeld/lijktOp'
import type { Regiobeeld } from '@/domain/regiobeeld/regiobeeld'
import { inZin, toonGetal } from '@/domain/taal'
import { vergelijkAdres } from '@/domain/vergelijk/vergelijkOnderwerp'
import { Paginadeel } from '@/ui/Pagina'
import { Beeldtabel } from './Beeldtabel'

interface Rij {
  onderwerp: Beeldonderwerp
  naam: string
  kenmerken: Regiokenmerken
}

/** Three regions that are alike, and what they do otherwise. */
export function LijktOp({ beeld: { onderwerp, regio, kenmerken, lijktOp } }: { beeld: Regiobeeld }) {
  if (lijktOp.length === 0) return null
  const van = (id: string): Beeldonderwerp => ({ soort: 'regio', indeling: onderwerp.indeling, id })
  const rijen: Rij[] = [
    { onderwerp, naam: regio.naam, kenmerken },
    ...lijktOp.map((een) => ({ onderwerp: van(een.regio.id), naam: een.regio.naam, kenmerken: een.kenmerken })),
  ]
  return (
    <Paginadeel id="lijkt-op" titel="Regio’s die hierop lijken">
      <Regiotabel bijschrift="Regio’s naast elkaar" rijen={rijen} hier={onderwerp.id} />
      <ul>
        {lijktOp.map(({ regio: ander, redenen, anders }) => (
          <li key={ander.id}>
            <b>{ander.naam}</b>: {redenen.join('; ')}. {anders}{' '}
            <Link data-niet-op-papier href={vergelijkAdres(onderwerp, van(ander.id))}>
              Vergelijk met {ander.naam}
            </Link>
          </li>
        ))}
      </ul>
      <p className="klein">
        Gelijk in wat er ís: scholen, mbo-instellingen, gemeenten en een grotere stad. Het verschil is wat wij kennen,
        en kan ook een verschil in onze kennis zijn.
      </p>
    </Paginadeel>
  )
}

/** Regions in rows, each with the way to its own regiobeeld. */
export function Regiotabel({ bijschrift, rijen, hier }: { bijschrift: string; rijen: readonly Rij[]; hier?: string }) {
  return (
    <Beeldtabel
      bijschrift={bijschrift}
      kolommen={[
        { kop: 'Regio' },
        { kop: 'Gemeenten', getal: true },
        { kop: 'Vmbo-vestigingen', getal: true },
        { kop: 'Mbo’s met vestiging', getal: true },
        { kop: 'Eigen initiatief van nu', getal: true },
        { kop: 'STO-regio’s', getal: true },
        { kop: 'Voorbij', getal: true },
        ...(hier === undefined ? [] : [{ kop: 'Sectoren van de tafels van nu' }]),
      ]}
      rijen={rijen}
      getallen={hier === undefined}
      sleutel={({ onderwerp }) => onderwerp.id}
    >
      {({
        onderwerp,
        naam,
        kenmerken: { gemeenten, scholen, mbos, eigenInitiatief, stoRegios, voorbij, sectoren },
      }) => [
        onderwerp.id === hier ? (
          <b key="naam">{naam}</b>
        ) : (
          <Link key="naam" href={beeldAdres(onderwerp)}>
            {naam}
          </Link>
        ),
        ...[gemeenten, scholen, mbos, eigenInitiatief, stoRegios, voorbij].map(toonGetal),
        ...(hier === undefined
          ? []
          : [sectoren.map((sector) => inZin(sectorBegrippen[sector].label)).join(', ') || 'niet bekend']),
      ]}
    </Beeldtabel>
  )
}
