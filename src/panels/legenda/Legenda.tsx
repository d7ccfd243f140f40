import { Suspense } from 'react'
import { aantalFilters, nietVerruimd } from '@/domain/filter/filterNetwerken'
import { grensnoot } from '@/domain/grensopschrift'
import type { Kaartlijn } from '@/domain/kaart/kaartbeeld'
import { lagenVan } from '@/domain/kaart/laagnamen'
import { lagen } from '@/domain/kaart/lagen'
import { kaartzin } from '@/domain/kaart/kaartzin'
import { lijnstaal } from '@/domain/kaart/vlakstalen'
import { mboSoortBegrippen, mboSoortSchema } from '@/domain/mboWaarden'
import type { NetwerkKern } from '@/domain/overzicht'
import { Bundelstaal, Nevenstaal, Schoolstaal } from './Puntstalen'
import { Symbool } from './Symbool'
import { Gekozen } from './Gekozen'
import { Klassen } from './Klassen'
import { Lagen } from './Lagen'
import type { Keuze } from '@/url/parameters'
import type { LegendaProps } from './legendaProps'
import css from './Legenda.module.css'
import { Staal } from '@/ui/Staal'
import { uitgesteld } from '@/ui/uitgesteld'

/** Comes with the mosaic. */
const Mozaiekstalen = uitgesteld(async () => (await import('./Mozaiekstalen')).Mozaiekstalen)

/** What the map shows, in samples and words; folded inside it the switch of its layers. */
export function Legenda(props: LegendaProps) {
  const { beeld, naslag, keuze, onKies, ingeklapt = false } = props
  const getekend = beeld.gekozen.length
  return (
    <section className={css['legenda']} aria-label="Legenda">
      <details className={css['blok']} open={!ingeklapt}>
        <summary>
          <h2>Legenda</h2>
          {getekend > 0 && <span className={css['getekend']}>{getekend} getekend</span>}
        </summary>
        <div className={css['balk']}>
          {beeld.aantallen !== undefined && <Klassen beeld={beeld} onKies={onKies} />}
          {beeld.mozaiek !== undefined && (
            <Suspense fallback={null}>
              <Mozaiekstalen mozaiek={beeld.mozaiek} />
            </Suspense>
          )}
          {beeld.instellingen.length > 0 && <Symbolen />}
          {beeld.scholen.length > 0 && <Schoolstalen leeg={schoolLeeg(keuze)} />}
          {beeld.lijnen.length > 0 && <Lijnstalen lijnen={beeld.lijnen} />}
          {getekend > 0 && <Gekozen {...props} />}
          <details className={css['meer']}>
            <summary>Lagen en uitleg</summary>
            <div className={css['inhoud']}>
              <Lagen beeld={keuze.beeld} gekozen={lagenVan(keuze)} onKies={onKies} />
              <p>{kaartzin(beeld, naslag)}</p>
              {beeld.aantallen !== undefined && (
                <p className={css['noot']}>
                  Geteld zijn lokale en regionale netwerken op eigen initiatief die niet voorbij zijn, en wat u daarbij
                  kiest met soort, schaal, toestand, jaar of ‘Ook provinciebreed tellen’.
                </p>
              )}
              {beeld.mozaiek !== undefined && (
                <p className={css['noot']}>
                  Een STO-regio heeft geen wettelijke grens. ‘Waarschijnlijk’ betekent dat geen bron de gemeente noemt,
                  maar dat naam, regio of buurgemeenten naar één STO-regio wijzen.
                </p>
              )}
              <p className={css['noot']}>{noot(beeld.geteld, grensnoot(naslag.overzicht.grenzen))}</p>
            </div>
          </details>
        </div>
      </details>
    </section>
  )
}

function Symbolen() {
  return (
    <ul className={css['symbolen']} aria-label="Mbo-instellingen">
      {mboSoortSchema.options.map((soort) => (
        <li key={soort}>
          <Symbool soort={soort} /> {mboSoortBegrippen[soort].label.toLowerCase()}
        </li>
      ))}
      <li>
        <Nevenstaal /> nevenvestiging
      </li>
      <li>
        <Bundelstaal /> aantal in een plaats
      </li>
    </ul>
  )
}

/** The lines that are on, each as it is drawn. */
function Lijnstalen({ lijnen }: { lijnen: readonly Kaartlijn[] }) {
  return (
    <ul className={css['symbolen']} aria-label="Lijnen">
      {lijnen.map(({ laag, lijn }) => (
        <li key={laag}>
          <Staal {...lijnstaal(lijn)} />{' '}
          {lagen.find((rij) => rij.laag === laag)?.label.replace(/^.(?=[a-z])/, (letter) => letter.toLowerCase())}
        </li>
      ))}
    </ul>
  )
}

function Schoolstalen({ leeg }: { leeg: string }) {
  return (
    <ul className={css['symbolen']} aria-label="Vmbo-scholen">
      <li>
        <Schoolstaal merk="aanTafel" /> vmbo-school aan een bekende tafel
      </li>
      <li>
        <Schoolstaal merk="onbekend" /> {leeg}
      </li>
    </ul>
  )
}

/** Unknown is not no; and with filters on, nothing is known of what was left out. */
function schoolLeeg(keuze: Keuze): string {
  return aantalFilters({ ...keuze, ...nietVerruimd }) === 0 ? 'geen tafel bekend' : 'geen tafel met deze filters'
}

/** Borders of netwerken are no legal borders, and the reader should know how far to trust them. */
function noot(geteld: readonly NetwerkKern[], grenzen: string): string {
  const benaderd = geteld.filter(({ gebied }) => gebied.precisie === 'benaderd').length
  const punt = geteld.filter(({ gebied }) => gebied.precisie === 'punt').length
  const basis = `Gebieden zijn indicatief; ${grenzen}.`
  const delen = [
    benaderd > 0 ? `van ${benaderd} is het gebied benaderd` : undefined,
    punt > 0 ? `van ${punt} is alleen de vestigingsplaats bekend` : undefined,
  ].filter((deel) => deel !== undefined)
  return delen.length === 0
    ? basis
    : `${basis} Meegeteld zijn ook netwerken met een onzeker gebied: ${delen.join(' en ')}.`
}
