import { memo, useMemo } from 'react'
import type { Kaartkleur } from '@/domain/kaart/kleuren'
import type { Mozaiek as Mozaiekbeeld, Mozaiekklasse, Mozaiekvlak } from '@/domain/kaart/mozaiek'
import { leegmerken, mozaiekkleur, mozaiekranden, MOZAIEKZWEEF, WAARSCHIJNLIJK } from '@/domain/kaart/mozaiekmerken'
import type { Mozaiekrand } from '@/domain/kaart/mozaiekvorm'
import { mozaieklijnen } from '@/domain/kaart/mozaiekvorm'
import type { Naslag } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'
import { Koppeling } from './Koppeling'
import { padVan } from './pad'
import { naarKader } from './projectie'
import { Strepen } from './Strepen'
import type { Tekening } from './tekening'
import css from './tekening.module.css'
import { lijnstijl, useTekenstijl } from './tekenstijl'
import { Textuur } from './Textuur'
import type { Uitsnede } from './uitsnede'
import { decimalenBij } from './uitsnede'
import { useKoppelgroep } from './useKoppelgroep'
import { Vel } from './Vel'

interface Props {
  id: string
  mozaiek: Mozaiekbeeld
  naslag: Naslag
  tekening: Tekening
  uitsnede: Uitsnede
  adresVan: (onderwerp: Onderwerp) => string
  onKies: ((onderwerp: Onderwerp) => void) | undefined
  onNaar: (punt: { x: number; y: number }) => void
  zweef: readonly string[]
  onZweef: ((code: string | undefined) => void) | undefined
}

/** A link of the mosaic: a region, or a gemeente that is shared or has none. */
interface Stuk {
  id: string
  onderwerp: Onderwerp
  naam: string
  x: number
  y: number
  delen: readonly { d: string; kleur: Kaartkleur; dekking?: number }[]
  /** All of it, for the ring of the keyboard. */
  omtrek: readonly string[]
}

/** The STO-regio's as a mosaic: every region one link in its colour, lighter where it is only probable. */
export function Mozaiek(props: Props) {
  const { id, mozaiek, naslag, tekening, uitsnede, adresVan, onKies, onNaar, zweef, onZweef } = props
  const stijl = useTekenstijl()
  const decimalen = decimalenBij(uitsnede.factor)
  const stukken = useMemo(
    () => stukkenVan(mozaiek, naslag, tekening, decimalen),
    [decimalen, mozaiek, naslag, tekening],
  )
  const vormen = useMemo(() => texturenVan(mozaiek, tekening, decimalen), [decimalen, mozaiek, tekening])
  const randen = useMemo(
    () =>
      (['rand', 'zacht'] satisfies Mozaiekrand[]).map((wat) => ({
        wat,
        d: padVan(mozaieklijnen(tekening.grenzen, tekening.vormen, mozaiek, wat), decimalen),
      })),
    [decimalen, mozaiek, tekening],
  )
  const { focus, tabIndexVan, handlers } = useKoppelgroep<Stuk>({
    punten: stukken,
    begin: undefined,
    uitsnede,
    onKies: onKies && (({ onderwerp }) => onKies(onderwerp)),
    onWijs: onZweef && ((stuk) => onZweef(stuk?.id)),
    onNaar,
  })
  const op = stukken.find((stuk) => stuk.id === focus)
  const omtrek = (codes: readonly string[]) => padVan(tekening.gebied(codes), decimalen)
  return (
    <>
      <Vel>
        <path fill={stijl.kleur('land')} d={padVan(tekening.land(), decimalen)} />
        <g className={css['gemeenten']} role="group" aria-label="STO-regio’s" {...handlers}>
          {stukken.map((stuk) => (
            <Stukje
              key={stuk.id}
              stuk={stuk}
              href={adresVan(stuk.onderwerp)}
              tabIndex={tabIndexVan(stuk.id)}
              kleur={stijl.kleur}
            />
          ))}
        </g>
      </Vel>
      {vormen.leeg.map(({ klasse, d }) => (
        <Textuur key={klasse} id={`${id}${klasse}`} d={d} textuur={leegmerken[klasse].textuur} />
      ))}
      {vormen.gedeeld.map(({ code, d, kleuren }) => (
        <Strepen key={code} id={`${id}${code}`} d={d} kleuren={kleuren} />
      ))}
      <Vel>
        <path
          className={css['lijn']}
          {...lijnstijl({ kleur: 'grens', breedte: 0.5 }, stijl)}
          d={padVan(tekening.binnengrenzen(), decimalen)}
        />
        {randen.map(({ wat, d }) => (
          <path key={wat} className={css['lijn']} data-mozaiek={wat} {...lijnstijl(mozaiekranden[wat], stijl)} d={d} />
        ))}
        {zweef.length > 0 && (
          <path
            className={css['lijn']}
            data-zweef
            {...lijnstijl({ kleur: 'inkt', breedte: MOZAIEKZWEEF }, stijl)}
            d={omtrek(zweef)}
          />
        )}
        {op !== undefined && (
          <>
            <path className={css['focusRand']} d={omtrek(op.omtrek)} />
            <path className={css['focus']} d={omtrek(op.omtrek)} />
          </>
        )}
      </Vel>
    </>
  )
}

const Stukje = memo(function Stukje({
  stuk: { naam, delen },
  href,
  tabIndex,
  kleur,
}: {
  stuk: Stuk
  href: string
  tabIndex: number | undefined
  kleur: (naam: Kaartkleur) => string
}) {
  return (
    <Koppeling href={href} naam={naam} tabIndex={tabIndex}>
      {delen.map((deel) => (
        <path key={deel.d} fill={kleur(deel.kleur)} fillOpacity={deel.dekking} d={deel.d} />
      ))}
    </Koppeling>
  )
})

function stukkenVan(mozaiek: Mozaiekbeeld, naslag: Naslag, tekening: Tekening, decimalen: 0 | 1): Stuk[] {
  const pad = (codes: readonly string[]) => padVan(tekening.gebied(codes), decimalen)
  const middenVan = (codes: readonly string[]) => {
    const [links, boven, rechts, onder] = tekening.vak(codes[0] ?? '')
    return { x: (links + rechts) / 2, y: (boven + onder) / 2 }
  }
  const regios = mozaiek.regios.map((regio): Stuk => {
    const kleur = mozaiekkleur(regio)
    const bekend = regio.bekend.filter((code) => mozaiek.vlakken.get(code)?.klasse === 'bekend')
    const delen = [{ d: pad(bekend), kleur }]
    const erbij = { d: pad(regio.waarschijnlijk), kleur, dekking: WAARSCHIJNLIJK }
    return {
      id: regio.id,
      onderwerp: { soort: 'netwerk', id: regio.id },
      naam: `${regio.naam}: ${regio.uitleg}`,
      ...middenVan(bekend.length > 0 ? bekend : regio.bekend),
      delen: erbij.d === '' ? delen : [...delen, erbij],
      omtrek: [...regio.bekend, ...regio.waarschijnlijk],
    }
  })
  const gemeenten = naslag.overzicht.gemeenten.flatMap(({ code, naam, lon, lat }): Stuk[] => {
    const vlak = mozaiek.vlakken.get(code)
    const kleur = vlak && grondVan(vlak)
    if (vlak === undefined || kleur === undefined || !tekening.vormen.has(code)) return []
    const [x, y] = naarKader(lon, lat)
    const onderwerp = { soort: 'gemeente', id: code } as const
    const delen = [{ d: tekening.pad(code, decimalen), kleur }]
    return [{ id: code, onderwerp, naam: `${naam}: ${vlak.woorden}`, x, y, delen, omtrek: [code] }]
  })
  return [...regios, ...gemeenten]
}

/** The ground of a gemeente that is a link of its own; undefined for one that is part of a region. */
function grondVan({ klasse, regios: [eerste] }: Mozaiekvlak): Kaartkleur | undefined {
  if (klasse === 'gedeeld') return eerste && mozaiekkleur(eerste)
  return klasse === 'bekend' || klasse === 'waarschijnlijk' ? undefined : leegmerken[klasse].grond
}

function texturenVan({ vlakken }: Mozaiekbeeld, tekening: Tekening, decimalen: 0 | 1) {
  const met = (gezocht: Mozaiekklasse) =>
    [...vlakken].filter(([, { klasse }]) => klasse === gezocht).map(([code]) => code)
  return {
    leeg: (['geen', 'voorbij'] as const).map((klasse) => ({
      klasse,
      d: padVan(tekening.gebied(met(klasse)), decimalen),
    })),
    gedeeld: [...vlakken].flatMap(([code, { klasse, regios }]) =>
      klasse === 'gedeeld' ? [{ code, d: tekening.pad(code, decimalen), kleuren: regios.map(mozaiekkleur) }] : [],
    ),
  }
}
