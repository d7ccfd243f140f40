import { niveauBegrippen, sectorBegrippen } from '@/domain/begrippen'
import type { ReactNode } from 'react'
import { netwerkVelden } from '@/domain/velden/netwerkVelden'
import { useMemo } from 'react'
import { Link } from 'wouter'
import type { Kengetal } from '@/domain/kennis'
import { grondslagZin } from '@/domain/inzichten/grondslag'
import {
  genoegzin,
  ookzin,
  schattingzin,
  tellingTabel,
  telVlekken,
  toonOmvang,
  vlekkenOpKaart,
  vlekkenPerProvincie,
  vlekkenTabel,
  vlekkenzin,
  vraagInNaam,
  vraagInWoorden,
} from '@/domain/inzichten/inzichtenVlekken'
import { telwoord } from '@/domain/taal'
import { alsCsv, bestandsnaam } from '@/domain/exporteer'
import { netwerkSoortBegrippen, netwerkSoortSchema } from '@/domain/netwerkWaarden'
import { niveauSchema, sectorSchema } from '@/domain/onderwijs'
import type { Naslag } from '@/domain/opzoeken'
import { vlekBegrippen, vlekklassen, witteVlekken } from '@/domain/inzichten/witteVlekken'
import type { Inzichten } from '@/url/useInzichten'
import { Vakje } from '@/ui/Keuze'
import { Keuzelijst } from '@/ui/Veld'
import { Bestanden } from './Bestanden'
import { Cijfertabel } from './Cijfertabel'
import { Inzichtdeel, Naast, Onderdeel } from './Deel'
import type { AdresVan } from './Netwerklinks'
import { VlekkenLijst } from './VlekkenLijst'
import { VlekkenOverzicht } from './VlekkenOverzicht'
import { Vlekmerk } from './Vlekmerk'
import { Volledigheid } from './Volledigheid'
import styles from './WitteVlekken.module.css'

interface Props {
  naslag: Naslag
  kengetallen: readonly Kengetal[]
  inzichten: Inzichten
  adresVan: AdresVan
  kaart: ((klassen: ReadonlyMap<string, string>) => ReactNode) | undefined
}

/** Where no netwerk is known, and how much that says. */
export function WitteVlekken({ naslag, kengetallen, inzichten, adresVan, kaart }: Props) {
  const { soort, provinciebreed, sector, niveau } = inzichten.keuze
  const keuze = useMemo(() => ({ soort, provinciebreed, sector, niveau }), [soort, provinciebreed, sector, niveau])
  const vlekken = useMemo(() => witteVlekken(naslag, keuze), [naslag, keuze])
  const telling = telVlekken(vlekken)
  const klassen = useMemo(() => vlekkenOpKaart(vlekken), [vlekken])
  const perProvincie = vlekkenPerProvincie(vlekken, naslag).map(({ provincie, telling: deel }) => ({
    label: provincie.naam,
    telling: deel,
  }))
  const { versie } = naslag.overzicht
  const tabel = vlekkenTabel(vlekken, keuze, naslag)
  const vraag = vraagInWoorden(keuze)
  return (
    <Inzichtdeel titel="Witte vlekken">
      <p>
        Waar kennen wij geen samenwerking? Een lege plek is pas een witte vlek als er ook gezocht is. Daarom zijn er zes
        klassen, die nooit op één hoop gaan. {grondslagZin('eigenInitiatief', naslag)} STO-regio’s zijn een vraag apart;
        landelijke netwerken dekken elke gemeente en tellen niet mee.
      </p>
      <Keuze inzichten={inzichten} />
      <output className={styles.zin}>
        <strong>{vraag}.</strong>{' '}
        {[genoegzin(keuze, naslag), vlekkenzin(telling), schattingzin(vlekken), ookzin(vlekken)].join(' ')}
      </output>
      <p className={styles.naarKaart}>
        <Link href={inzichten.kaartAdres({ jaar: undefined, netwerk: undefined })}>
          Toon deze netwerken op de kaart
        </Link>
      </p>
      <Naast>
        {kaart !== undefined && <div>{kaart(klassen)}</div>}
        <Onderdeel titel="De zes klassen">
          <dl className={styles.klassen}>
            {vlekklassen.map((klasse) => (
              <div key={klasse}>
                <dt>
                  <Vlekmerk klasse={klasse} /> {vlekBegrippen[klasse].label}
                </dt>
                <dd>
                  <strong>
                    {telwoord(telling[klasse].gemeenten, 'gemeente', 'gemeenten')} ·{' '}
                    {telwoord(telling[klasse].vestigingen, 'vmbo-vestiging', 'vmbo-vestigingen')}
                  </strong>
                  <span>{vlekBegrippen[klasse].uitleg}</span>
                </dd>
              </div>
            ))}
          </dl>
        </Onderdeel>
      </Naast>
      <Onderdeel titel="Per provincie">
        <Cijfertabel
          titel={`Aantal gemeenten per provincie en klasse (tussen haakjes: vmbo-vestigingen). ${vraag}`}
          bestand={`witte-vlekken-provincies-${vraagInNaam(keuze)}`}
          versie={versie}
          kolommen={[
            { kop: 'Provincie' },
            ...vlekklassen.map((klasse) => ({ kop: vlekBegrippen[klasse].label, getal: true })),
          ]}
          rijen={perProvincie.map(({ label, telling: deel }) => ({
            sleutel: label,
            cellen: [label, ...vlekklassen.map((klasse) => toonOmvang(deel[klasse]))],
          }))}
          download={tellingTabel('Provincie', perProvincie)}
        />
      </Onderdeel>
      <Onderdeel titel="Welke gemeenten">
        <VlekkenLijst vlekken={vlekken} naslag={naslag} adresVan={adresVan} />
        <Bestanden
          bestand={bestandsnaam(`witte-vlekken-${vraagInNaam(keuze)}`, versie, 'csv')}
          csv={alsCsv([tabel.kop, ...tabel.rijen])}
          wat="alle gemeenten met hun klasse"
        />
      </Onderdeel>
      <Volledigheid naslag={naslag} kengetallen={kengetallen} />
      <div id="naast-elkaar">
        <VlekkenOverzicht naslag={naslag} />
      </div>
      <p className="klein">
        ‘Niet bevraagd’ is een afspraak van ons. De inventarisatie van 2018 vroeg mbo-besturen naar netwerken, sectoren
        en faciliteiten, niet naar niveau; de antwoorden zelf zijn niet gepubliceerd. Een gemeente telt als bevraagd als
        van een roc dat er toen werkte ten minste één netwerk bekend is (bij groen ook van een groene instelling). Naar
        STO-regio’s is in het hele land gezocht. Van RIF-projecten, routes en praktijkvoorbeelden kennen wij maar een
        deel: daar betekent een lege plek niets. ‘Waarschijnlijk’ leiden wij zelf af, alleen voor gemeenten met
        beroepsgericht vmbo die geen STO-regio noemt.
      </p>
    </Inzichtdeel>
  )
}

/** Native choices; each is one step for Back. */
function Keuze({ inzichten: { keuze, kies } }: { inzichten: Inzichten }) {
  return (
    <div className="rij" role="group" aria-label="Waarvoor zoekt u witte vlekken?" data-niet-op-papier>
      <Keuzelijst
        label={netwerkVelden.soort.label}
        leeg="Eigen initiatief, alle soorten"
        waarde={keuze.soort}
        opties={netwerkSoortSchema.options.map((soort) => ({
          waarde: soort,
          label: netwerkSoortBegrippen[soort].meervoud,
        }))}
        onKies={(soort) => kies({ soort })}
      />
      <Keuzelijst
        label={netwerkVelden.sectoren.label}
        leeg="Alle sectoren"
        waarde={keuze.sector}
        opties={sectorSchema.options.map((sector) => ({ waarde: sector, label: sectorBegrippen[sector].label }))}
        onKies={(sector) => kies({ sector })}
      />
      <Keuzelijst
        label={netwerkVelden.niveaus.label}
        leeg="Alle niveaus"
        waarde={keuze.niveau}
        opties={niveauSchema.options.map((niveau) => ({ waarde: niveau, label: niveauBegrippen[niveau].label }))}
        onKies={(niveau) => kies({ niveau })}
      />
      {keuze.soort !== 'sto-regio' && (
        <Vakje
          label="Ook provinciebreed"
          checked={keuze.provinciebreed}
          onChange={() => kies({ provinciebreed: !keuze.provinciebreed })}
        />
      )}
    </div>
  )
}
