import { memo, useMemo } from 'react'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import { geteldInWoorden, klasseOpKaart } from '@/domain/kaart/kaarttelling'
import type { Kaartkleur } from '@/domain/kaart/kleuren'
import { bijZoom, grensdikte, klassemerken, vlakmerken, ZWEEFRAND } from '@/domain/kaart/merken'
import type { Naslag } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'
import { useGemonteerd } from '@/ui/useGemonteerd'
import { Koppeling } from './Koppeling'
import { naarKader } from './projectie'
import type { Tekening } from './tekening'
import css from './tekening.module.css'
import { lijnstijl, useTekenstijl } from './tekenstijl'
import type { Uitsnede } from './uitsnede'
import { decimalenBij, isInBeeld, zoomVan } from './uitsnede'
import { useKoppelgroep } from './useKoppelgroep'
import { Vel } from './Vel'

interface Props {
  beeld: Kaartbeeld
  naslag: Naslag
  tekening: Tekening
  uitsnede: Uitsnede
  adresVan: (onderwerp: Onderwerp) => string
  onKies: ((onderwerp: Onderwerp) => void) | undefined
  onNaar: (punt: { x: number; y: number }) => void
  zweef: readonly string[]
  onZweef: ((code: string | undefined) => void) | undefined
}

/** The gemeenten, each a link in the colour of its class. A page made for a part of the country holds only that part. */
export function Gemeenten({ beeld, naslag, tekening, uitsnede, adresVan, onKies, onNaar, zweef, onZweef }: Props) {
  const levend = useGemonteerd()
  const stijl = useTekenstijl()
  const { kleur } = stijl
  const decimalen = decimalenBij(uitsnede.factor)
  const rijen = useMemo(
    () =>
      naslag.overzicht.gemeenten.flatMap(({ code, naam, lat, lon }) => {
        const inBeeld = uitsnede.factor <= 1 || isInBeeld(uitsnede, tekening.vak(code), 0.6)
        if (!tekening.vormen.has(code) || (!inBeeld && !levend)) return []
        const [x, y] = naarKader(lon, lat)
        return [
          {
            id: code,
            naam: gemeentezin(beeld, code, naam),
            x,
            y,
            kleur: vulling(beeld, code),
            d: tekening.pad(code, inBeeld ? decimalen : 0),
          },
        ]
      }),
    [beeld, decimalen, levend, naslag, tekening, uitsnede],
  )
  const hrefs = useMemo(
    () => new Map(rijen.map(({ id }) => [id, adresVan({ soort: 'gemeente', id })])),
    [adresVan, rijen],
  )
  const { focus, tabIndexVan, handlers } = useKoppelgroep({
    punten: rijen,
    begin: beeld.uitgelicht?.gemeenten[0],
    uitsnede,
    onKies: onKies && (({ id }) => onKies({ soort: 'gemeente', id })),
    onWijs: onZweef && ((rij) => onZweef(rij?.id)),
    onNaar,
  })
  const grens = Number(bijZoom(grensdikte, zoomVan(uitsnede.factor)).toFixed(2))

  return (
    <Vel>
      <g
        className={css['gemeenten']}
        stroke={kleur('grens')}
        strokeWidth={grens}
        role="group"
        aria-label="Gemeenten"
        {...handlers}
      >
        {rijen.map(({ id, naam, kleur: kleurnaam, d }) => (
          <Gemeente
            key={id}
            href={hrefs.get(id) ?? ''}
            naam={naam}
            tabIndex={tabIndexVan(id)}
            kleur={kleur(kleurnaam)}
            d={d}
          />
        ))}
      </g>
      {zweef.map((code) => (
        <path
          key={code}
          className={css['lijn']}
          data-zweef
          {...lijnstijl({ kleur: 'inkt', breedte: ZWEEFRAND }, stijl)}
          d={tekening.pad(code, decimalen)}
        />
      ))}
      {focus !== undefined && (
        <>
          <path className={css['focusRand']} d={tekening.pad(focus, decimalen)} />
          <path className={css['focus']} d={tekening.pad(focus, decimalen)} />
        </>
      )}
    </Vel>
  )
}

const Gemeente = memo(function Gemeente({
  kleur,
  d,
  ...link
}: {
  href: string
  naam: string
  tabIndex: number | undefined
  kleur: string
  d: string
}) {
  return (
    <Koppeling {...link}>
      <path fill={kleur} d={d} />
    </Koppeling>
  )
})

/** Bare land when nothing is counted; land that is dotted afterwards for "geen netwerk bekend". */
function vulling(beeld: Kaartbeeld, code: string): Kaartkleur {
  const klasse = beeld.aantallen === undefined ? 'land' : (klassemerken[klasseOpKaart(beeld, code)] ?? 'land')
  return vlakmerken[klasse].grond
}

/** `Zwolle: 5 netwerken` */
function gemeentezin(beeld: Kaartbeeld, code: string, naam: string): string {
  const geteld = geteldInWoorden(beeld, code)
  return geteld === undefined ? naam : `${naam}: ${geteld}`
}
