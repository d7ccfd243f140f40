import { perspectiefBegrippen, samenwerkingsvormBegrippen } from '@/domain/begrippen'
import { netwerkVelden } from '@/domain/velden/netwerkVelden'
import { useState } from 'react'
import { telwoord } from '@/domain/taal'
import { themasMetAantal } from '@/domain/inzichten/inzichtenKennis'
import type { Les } from '@/domain/kennis'
import { perspectiefSchema } from '@/domain/netwerkWaarden'
import type { Perspectief } from '@/domain/netwerkWaarden'
import { Keuzelijst } from '@/ui/Veld'
import { Bronregel } from './Bronregel'
import { Uitklap } from '@/ui/Uitklap'
import { Inzichtdeel, Onderdeel, Uitklaplijst } from './Deel'
import styles from './Kennis.module.css'
import type { KennisProps } from './kennisProps'
import { Netwerklinks } from './Netwerklinks'
import { Perspectieven } from './Perspectieven'
import { Standpunten } from './Standpunten'

/** What the sources learnt, tied to the netwerken that show it. What is chosen here is not worth an address. */
export function KennisDeel(props: KennisProps) {
  const { kennis } = props
  const [perspectief, kiesPerspectief] = useState<Perspectief | undefined>(undefined)
  const [thema, kiesThema] = useState<string | undefined>(undefined)
  const past = (les: Les) => perspectief === undefined || les.perspectief === perspectief
  return (
    <Inzichtdeel titel="Kennis uit de bronnen">
      <p>
        Wat de vijf documenten zeggen over samenwerken, in onze woorden en met vindplaats. Waar een bron een netwerk als
        voorbeeld noemt, staat het erbij.
      </p>
      <div className="rij" role="group" aria-label="Kies uit de kennis" data-niet-op-papier>
        <Keuzelijst
          label="Perspectief"
          leeg="Alle perspectieven"
          waarde={perspectief}
          opties={perspectiefSchema.options.map((waarde) => ({ waarde, label: perspectiefBegrippen[waarde].label }))}
          onKies={kiesPerspectief}
        />
        <Keuzelijst
          label="Thema van de standpunten"
          leeg="Alle thema’s"
          waarde={thema}
          opties={themasMetAantal(kennis.standpunten).map(({ thema: naam, aantal }) => ({
            waarde: naam,
            label: `${naam} (${aantal})`,
          }))}
          onKies={kiesThema}
        />
      </div>
      <Perspectieven {...props} perspectief={perspectief} />
      <Lessen {...props} titel="Wat helpt" lessen={kennis.succesfactoren.filter(past)} />
      <Lessen {...props} titel="Waar het misgaat" lessen={kennis.aandachtspunten.filter(past)} />
      <Vormen {...props} />
      <Standpunten {...props} thema={thema} />
      <NaamlozeVoorbeelden {...props} />
    </Inzichtdeel>
  )
}

function Lessen({ titel, lessen, kennis, naslag, adresVan }: KennisProps & { titel: string; lessen: readonly Les[] }) {
  return (
    <Onderdeel titel={`${titel} (${lessen.length})`}>
      {lessen.length === 0 && <p>Geen lessen bij dit perspectief.</p>}
      <Uitklaplijst>
        {lessen.map(({ id, titel: kop, tekst, perspectief, bronnen, netwerken }) => (
          <Uitklap key={id} titel={kop}>
            <p>{tekst}</p>
            {perspectief !== undefined && (
              <p className="klein">{perspectiefBegrippen[perspectief].label} perspectief</p>
            )}
            <Netwerklinks ids={netwerken} naslag={naslag} adresVan={adresVan} label="Te zien bij" />
            <Bronregel vindplaatsen={bronnen} bronnen={kennis.bronnen} />
          </Uitklap>
        ))}
      </Uitklaplijst>
    </Onderdeel>
  )
}

function Vormen({ kennis, naslag, adresVan }: KennisProps) {
  return (
    <Onderdeel titel={netwerkVelden.samenwerkingsvormen.label}>
      <Uitklaplijst>
        {kennis.samenwerkingsvormen.map(({ samenwerkingsvorm, tekst, voorbeelden, bronnen, netwerken }) => (
          <Uitklap key={samenwerkingsvorm} titel={samenwerkingsvormBegrippen[samenwerkingsvorm].label}>
            <p>{tekst}</p>
            {voorbeelden.length > 0 && (
              <ul className={styles.punten}>
                {voorbeelden.map((voorbeeld) => (
                  <li key={voorbeeld}>{voorbeeld}</li>
                ))}
              </ul>
            )}
            <Netwerklinks ids={netwerken} naslag={naslag} adresVan={adresVan} label="Te zien bij" />
            <Bronregel vindplaatsen={bronnen} bronnen={kennis.bronnen} />
          </Uitklap>
        ))}
      </Uitklaplijst>
    </Onderdeel>
  )
}

function NaamlozeVoorbeelden({ kennis: { naamlozeVoorbeelden, bronnen } }: KennisProps) {
  if (naamlozeVoorbeelden.length === 0) return null
  return (
    <Uitklap titel={`${telwoord(naamlozeVoorbeelden.length, 'voorbeeld', 'voorbeelden')} zonder naam`}>
      <ul className="stapel">
        {naamlozeVoorbeelden.map(({ id, tekst, bron }) => (
          <li key={id}>
            <p>{tekst}</p>
            <Bronregel vindplaatsen={[bron]} bronnen={bronnen} />
          </li>
        ))}
      </ul>
    </Uitklap>
  )
}
