import { Link } from 'wouter'
import { indelingBegrippen } from '@/domain/indelingBegrippen'
import { grensindelingen } from '@/domain/inzichten/grenzen'
import type { Grensgebied } from '@/domain/regiobeeld/grenzen'
import type { Landbeeld, Regiobeeld } from '@/domain/regiobeeld/regiobeeld'
import { inZin, telwoord, toonGetal } from '@/domain/taal'
import { Paginadeel } from '@/ui/Pagina'
import { Beeldtabel } from './Beeldtabel'
import type { Beeldcontext } from './context'

type AdresVan = Beeldcontext['adresVan']

/** Which borders coincide with those of the region and which do not. */
export function Grenzen({ beeld, adresVan }: { beeld: Regiobeeld; adresVan: AdresVan }) {
  return (
    <Paginadeel id="grenzen" titel="Grenzen die niet samenvallen">
      <Beeldtabel
        bijschrift="Gebieden die de regio raken"
        kolommen={[
          { kop: 'Gebieden' },
          { kop: 'Raken de regio', getal: true },
          { kop: 'Binnen de regio', getal: true },
          { kop: 'Omvatten de hele regio', getal: true },
          { kop: 'Lopen over de rand' },
        ]}
        rijen={beeld.grenzen}
        sleutel={({ wat }) => wat}
      >
        {({ wat, binnen, omvat, over }) => [
          wat,
          toonGetal(binnen.length + omvat.length + over.length),
          toonGetal(binnen.length),
          toonGetal(omvat.length),
          over.length === 0 ? 'geen' : <Gebieden key="over" gebieden={over} adresVan={adresVan} />,
        ]}
      </Beeldtabel>
      {beeld.mbogrenzen.length > 0 && (
        <p>
          {beeld.mbogrenzen.map(({ instelling: { id, naam }, raakt, zitIn }, nr) => (
            <span key={id}>
              {nr > 0 && '; '}
              <Link href={adresVan({ soort: 'instelling', id })}>{naam}</Link> raakt{' '}
              {telwoord(raakt, 'STO-regio', 'STO-regio’s')} en zit volgens de bronnen bij{' '}
              {zitIn === 0 ? 'geen' : toonGetal(zitIn)} daarvan aan tafel
            </span>
          ))}
          .
        </p>
      )}
      <p className="klein">
        Gebieden van STO-regio’s en werkgebieden van mbo’s zijn vaak bij benadering bekend. Binnen de regio vallen ook
        gebieden die er precies mee samenvallen.
      </p>
    </Paginadeel>
  )
}

function Gebieden({ gebieden, adresVan }: { gebieden: readonly Grensgebied[]; adresVan: AdresVan }) {
  return gebieden.map(({ naam, naar }, nr) => (
    <span key={naar.id}>
      {nr > 0 && ', '}
      <Link href={adresVan(naar)}>{naam.replace(/^(?:STO-regio|Samenwerkingsverband|Regio) /, '')}</Link>
    </span>
  ))
}

/** The same for the country: how often one border lies within another. */
export function Landgrenzen({ grenzen }: Pick<Landbeeld, 'grenzen'>) {
  return (
    <Paginadeel id="grenzen" titel="Grenzen die niet samenvallen">
      <Beeldtabel
        bijschrift="Hoeveel gebieden geheel binnen één ander gebied liggen"
        getallen
        kolommen={[
          { kop: 'Gebieden' },
          { kop: 'Met een bekend gebied', getal: true },
          ...grensindelingen.map((indeling) => ({
            kop: `Binnen één ${inZin(indelingBegrippen[indeling].label)}`,
            getal: true,
          })),
        ]}
        rijen={grenzen}
        sleutel={({ id }) => id}
      >
        {({ wat, aantal, binnen }) => [wat, toonGetal(aantal), ...grensindelingen.map((een) => toonGetal(binnen[een]))]}
      </Beeldtabel>
    </Paginadeel>
  )
}
