import 'maplibre-gl/dist/maplibre-gl.css'
import { Map } from '@vis.gl/react-maplibre'
import type { ErrorEvent, MapRef, MapSourceDataEvent, ViewStateChangeEvent } from '@vis.gl/react-maplibre'
import * as maplibre from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { useMemo, useRef, useState } from 'react'
import type { Topology } from 'topojson-specification'
import type { Kaartbeeld } from '@/domain/kaartbeeld'
import type { Naslag } from '@/domain/opzoeken'
import { Aanwijzen } from './Aanwijzen'
import type { Treffer } from './Aanwijzen'
import { Bronnen } from './Bronnen'
import { Gemeentestatus } from './Gemeentestatus'
import css from './Kaart.module.css'
import { maakBrondata } from './kaartdata'
import { Knoppen } from './Knoppen'
import { Plaatjes } from './Plaatjes'
import { volledigeStijl } from './stijl'
import { kaartteksten } from './teksten'
import { bewegingsruimte, useCamera } from './useCamera'
import type { Stand } from './useCamera'
import { usePalet } from './usePalet'
import { useWaakhond } from './useWaakhond'

// The worker boots while the page is still busy with itself.
maplibre.setWorkerUrl(workerUrl)
maplibre.prewarm()

export interface KaartProps {
  beeld: Kaartbeeld
  naslag: Naslag
  grenzen: Topology
  /** Where the map starts. */
  begin: Stand
  onStand: (stand: Stand | undefined) => void
  /** Codes of gemeenten that another part of the screen points at. */
  zweef: readonly string[]
  onZweef: (code: string | undefined) => void
  onTreffers: (treffers: Treffer[], punt: { x: number; y: number }) => void
  /** Called once when the first gemeente is drawn, or with false when that does not happen. */
  onGereed: (gelukt: boolean) => void
  /** In an embed a page scroll must not zoom the map: two fingers or Ctrl do. */
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
  onTreffers,
  onGereed,
  samenwerkend,
}: KaartProps) {
  const ref = useRef<MapRef>(null)
  const palet = usePalet()
  const brondata = useMemo(() => maakBrondata(grenzen, naslag), [grenzen, naslag])
  const data = useMemo(() => brondata(beeld), [beeld, brondata])
  const [beginData] = useState(data)
  const stijl = useMemo(() => volledigeStijl(palet, beginData), [palet, beginData])
  const { volgBeweging, naarNederland } = useCamera(ref, { beeld, data, onStand })
  const { waak, leeft, mislukt } = useWaakhond(onGereed)

  return (
    <div className={css['kaart']}>
      <Map
        ref={ref}
        mapLib={maplibre}
        initialViewState={{ zoom: begin.zoom, latitude: begin.lat, longitude: begin.lon }}
        mapStyle={stijl}
        minZoom={4.5}
        maxZoom={13}
        maxBounds={bewegingsruimte}
        dragRotate={false}
        touchPitch={false}
        pitchWithRotate={false}
        renderWorldCopies={false}
        attributionControl={false}
        cooperativeGestures={samenwerkend}
        validateStyle={false}
        fadeDuration={0}
        locale={kaartteksten}
        onLoad={({ target }) => {
          target.touchZoomRotate.disableRotation()
          waak(target)
        }}
        onSourceData={({ sourceDataType }: MapSourceDataEvent) => {
          if (sourceDataType === 'content') leeft()
        }}
        onError={({ target, error }: ErrorEvent) => {
          // Without a target there is no map: the browser gave no graphics context.
          if (target === null) mislukt()
          else reportError(error)
        }}
        onMoveEnd={(event: ViewStateChangeEvent) => volgBeweging(event)}
      >
        <Plaatjes palet={palet} />
        <Bronnen data={data} />
        <Gemeentestatus beeld={beeld} naslag={naslag} />
        <Aanwijzen beeld={beeld} naslag={naslag} zweef={zweef} onZweef={onZweef} onTreffers={onTreffers} />
        <Knoppen naarNederland={naarNederland} />
      </Map>
    </div>
  )
}
