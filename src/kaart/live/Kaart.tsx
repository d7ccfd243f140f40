import 'maplibre-gl/dist/maplibre-gl.css'
import { Suspense, useMemo, useState } from 'react'
import type { Topology } from 'topojson-specification'
import type { Beeld } from '@/domain/inBeeld'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import type { Treffer } from '@/domain/kaart/treffer'
import type { Naslag } from '@/domain/opzoeken'
import { Aanwijzen } from './Aanwijzen'
import { Bronnen } from './Bronnen'
import { Gemeentestatus } from './Gemeentestatus'
import { Houvast } from './houvastdeel'
import css from './Kaart.module.css'
import { maakBrondata } from './kaartdata'
import { Knoppen } from './Knoppen'
import { Mozaieklagen } from './mozaiekdelen'
import { Plaatjes } from './Plaatjes'
import { volledigeStijl } from './stijl'
import { useBeeld } from './useBeeld'
import { useCamera } from './useCamera'
import type { Stand } from './useCamera'
import { useMapLibre } from './useMapLibre'
import { useKleuren } from './useKleuren'
import { useWaakhond } from './useWaakhond'

export interface KaartProps {
  beeld: Kaartbeeld
  naslag: Naslag
  grenzen: Topology
  /** Where the map begins, for the size that it has now. */
  begin: Stand
  onStand: (stand: Stand | undefined) => void
  /** Codes of gemeenten that another part of the screen points at. */
  zweef: readonly string[]
  onZweef: (code: string | undefined) => void
  /** The gemeenten that come into view; undefined when that is all of them. */
  onBeeld: (beeld: Beeld | undefined) => void
  onTreffers: (treffers: Treffer[], punt: { x: number; y: number }) => void
  /** Called when the first gemeente is drawn, or with false when that does not happen in time; it still may, later. */
  onGereed: (gelukt: boolean) => void
  /** The browser took the graphics away. */
  onVerloren: () => void
  /** Whether it is this map that the reader sees: before that it has no buttons. */
  getoond: boolean
  /** In an embed: a page scroll moves the page, not the map. */
  samenwerkend: boolean
}

/** The live map. It only wires: the picture comes in, what the reader does goes out. */
export function Kaart({
  beeld,
  naslag,
  grenzen,
  begin,
  onStand,
  zweef,
  onZweef,
  onBeeld,
  onTreffers,
  onGereed,
  onVerloren,
  getoond,
  samenwerkend,
}: KaartProps) {
  const kleur = useKleuren()
  const brondata = useMemo(() => maakBrondata(grenzen, naslag), [grenzen, naslag])
  const data = useMemo(() => brondata(beeld), [beeld, brondata])
  const [beginData] = useState(data)
  const stijl = useMemo(() => volledigeStijl(kleur, beginData), [kleur, beginData])
  const { map, ref } = useMapLibre({ begin, stijl, samenwerkend, onMislukt: () => onGereed(false) })
  const { naarNederland } = useCamera(map, { beeld, begin, data, onStand })
  useWaakhond(map, onGereed, onVerloren)
  useBeeld(map, data.gemeenten, onBeeld)

  return (
    <div className={css['kaart']}>
      <div ref={ref} className={css['vel']} />
      {map !== undefined && (
        <>
          <Plaatjes map={map} kleur={kleur} />
          <Bronnen map={map} data={data} />
          {beeld.mozaiek !== undefined && (
            <Suspense fallback={null}>
              <Mozaieklagen map={map} mozaiek={beeld.mozaiek} grenzen={grenzen} kleur={kleur} />
            </Suspense>
          )}
          <Gemeentestatus map={map} beeld={beeld} naslag={naslag} />
          <Aanwijzen map={map} beeld={beeld} naslag={naslag} zweef={zweef} onZweef={onZweef} onTreffers={onTreffers} />
          {getoond && <Knoppen map={map} naarNederland={naarNederland} />}
          {getoond && (
            <Suspense fallback={null}>
              <Houvast map={map} kleur={kleur} grenzen={naslag.overzicht.grenzen.grenzen} />
            </Suspense>
          )}
        </>
      )}
    </div>
  )
}
