import { memo, useMemo } from 'react'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import { bijZoom, schoolrand, schoolstraal, schoolmerken } from '@/domain/kaart/merken'
import type { Onderwerp } from '@/domain/routes'
import { Focusring } from './Focusring'
import { Koppeling } from './Koppeling'
import { naarKader } from './projectie'
import { useTekenstijl } from './tekenstijl'
import type { Uitsnede } from './uitsnede'
import { zoomVan } from './uitsnede'
import { useKoppelgroep } from './useKoppelgroep'
import { plaats } from './Vel'

interface Props {
  beeld: Kaartbeeld
  uitsnede: Uitsnede
  adresVan: (onderwerp: Onderwerp) => string
  onKies: ((onderwerp: Onderwerp) => void) | undefined
  onNaar: (punt: { x: number; y: number }) => void
}

/** The vmbo-scholen as dots that grow a little as the map comes nearer. */
export function Scholen({ beeld, uitsnede, adresVan, onKies, onNaar }: Props) {
  const { scholen, scholenAanTafel } = beeld
  const { kleur } = useTekenstijl()
  const rijen = useMemo(
    () =>
      scholen.map(({ code, naam, plaats: stad, positie }) => {
        const [x, y] = naarKader(positie.lon, positie.lat)
        const merk = schoolmerken[scholenAanTafel.has(code) ? 'aanTafel' : 'onbekend']
        return { id: code, naam: `${naam}, ${stad}`, x, y, href: adresVan({ soort: 'school', id: code }), merk }
      }),
    [adresVan, scholen, scholenAanTafel],
  )
  const { focus, tabIndexVan, handlers } = useKoppelgroep({
    punten: rijen,
    begin: beeld.uitgelichtPunt?.id,
    uitsnede,
    onKies: onKies && (({ id }) => onKies({ soort: 'school', id })),
    onNaar,
  })
  if (rijen.length === 0) return null
  const zoom = zoomVan(uitsnede.factor)
  const straal = rond(bijZoom(schoolstraal, zoom))
  const op = rijen.find(({ id }) => id === focus)
  return (
    <>
      <g strokeWidth={rond(bijZoom(schoolrand, zoom))} role="group" aria-label="Vmbo-scholen" {...handlers}>
        {rijen.map(({ id, naam, href, x, y, merk }) => (
          <School
            key={id}
            href={href}
            naam={naam}
            tabIndex={tabIndexVan(id)}
            x={x}
            y={y}
            straal={straal}
            vulling={kleur(merk.vulling)}
            rand={kleur(merk.rand)}
          />
        ))}
      </g>
      {op !== undefined && <Focusring x={op.x} y={op.y} dx={0} dy={0} />}
    </>
  )
}

const rond = (px: number) => Number(px.toFixed(1))

const School = memo(function School({
  x,
  y,
  straal,
  vulling,
  rand,
  ...link
}: {
  href: string
  naam: string
  tabIndex: number | undefined
  x: number
  y: number
  straal: number
  vulling: string
  rand: string
}) {
  const { x: cx, y: cy } = plaats(x, y)
  return (
    <Koppeling {...link}>
      <circle cx={cx} cy={cy} r={straal} fill={vulling} stroke={rand} />
    </Koppeling>
  )
})
