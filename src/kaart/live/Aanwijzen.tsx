import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import { geteldInWoorden } from '@/domain/kaart/kaarttelling'
import type { Treffer } from '@/domain/kaart/treffer'
import { instellingtreffers } from '@/domain/kaart/treffer'
import type { Naslag } from '@/domain/opzoeken'
import css from './Kaart.module.css'
import { aanwijsbaar } from './stijl'

/** Pixels around the pointer in which a symbol counts as hit: on it, or, when nothing is, beside it; a finger is wider. */
const OP = 2
const ERNAAST = 8
const VINGER = 12

interface Props {
  map: MapLibreMap
  beeld: Kaartbeeld
  naslag: Naslag
  /** Gemeenten to light up because another part of the screen points at them. */
  zweef: readonly string[]
  onZweef: (code: string | undefined) => void
  /** All that was hit, symbols first; never only the topmost. */
  onTreffers: (treffers: Treffer[], punt: { x: number; y: number }) => void
}

/** Pointer and map: lights up what lies under the pointer, says its name, and reports what a click hits. */
export function Aanwijzen({ map, beeld, naslag, zweef, onZweef, onTreffers }: Props) {
  const [wijzer, setWijzer] = useState<{ x: number; y: number; treffers: Treffer[] } | undefined>()
  const vlak = wijzer?.treffers.find(({ onderwerp: { soort } }) => soort === 'gemeente' || soort === 'netwerk')
  const code = vlak?.onderwerp.id

  useEffect(
    function volgDeAanwijzer() {
      const doek = map.getCanvas()
      const midden = (): MapMouseEvent['point'] => map.project(map.getCenter())
      const treffersOp = (point: MapMouseEvent['point']): Treffer[] => {
        const lagen = aanwijsbaar.filter((laag) => map.getLayer(laag) !== undefined)
        const rond = (speling: number) =>
          map.queryRenderedFeatures(
            [
              [point.x - speling, point.y - speling],
              [point.x + speling, point.y + speling],
            ],
            { layers: lagen.filter((laag) => laag !== 'gemeenten-klasse') },
          )
        const erop = rond(OP)
        const ruim = window.matchMedia('(pointer: coarse)').matches ? VINGER : ERNAAST
        const geraakt = erop.length > 0 ? erop : rond(ruim)
        const vlakken = map.queryRenderedFeatures(point, {
          layers: lagen.filter((laag) => laag === 'gemeenten-klasse'),
        })
        return trefferlijst([...geraakt, ...vlakken], beeld, naslag)
      }
      const wijsOp = (point: MapMouseEvent['point']) => {
        const treffers = treffersOp(point)
        doek.style.cursor = treffers.length > 0 ? 'pointer' : ''
        setWijzer(treffers.length > 0 ? { x: point.x, y: point.y, treffers } : undefined)
      }
      const beweeg = ({ point }: MapMouseEvent) => wijsOp(point)
      const verlaat = () => setWijzer(undefined)
      // What a press opens may lie over the pointer, which then never leaves: the words would stay behind it.
      const kies = (point: MapMouseEvent['point']) => {
        verlaat()
        onTreffers(treffersOp(point), point)
      }
      const klik = ({ point }: MapMouseEvent) => kies(point)
      // By keyboard one points with the middle of the map.
      const wijsMidden = () => doek.matches(':focus-visible') && wijsOp(midden())
      const toets = ({ key }: KeyboardEvent) => {
        if (key === 'Enter') kies(midden())
      }
      map.on('mousemove', beweeg)
      map.on('mouseout', verlaat)
      map.on('click', klik)
      map.on('moveend', wijsMidden)
      doek.addEventListener('focus', wijsMidden)
      doek.addEventListener('blur', verlaat)
      doek.addEventListener('keydown', toets)
      return () => {
        map.off('mousemove', beweeg)
        map.off('mouseout', verlaat)
        map.off('click', klik)
        map.off('moveend', wijsMidden)
        doek.removeEventListener('focus', wijsMidden)
        doek.removeEventListener('blur', verlaat)
        doek.removeEventListener('keydown', toets)
      }
    },
    [beeld, map, naslag, onTreffers],
  )

  useEffect(
    function meldWaarDeAanwijzerIs() {
      onZweef(code)
    },
    [code, onZweef],
  )

  const opgelicht = code === undefined ? zweef : [code, ...zweef]
  const sleutel = opgelicht.join(' ')
  useEffect(
    function lichtGemeentenOp() {
      if (sleutel === '') return undefined
      const codes = sleutel.split(' ')
      const zet = (aan: boolean) => {
        for (const id of codes) {
          const source = id.startsWith('GM') ? 'gemeenten' : 'mozaiek'
          if (map.getSource(source) !== undefined) map.setFeatureState({ source, id }, { zweef: aan })
        }
      }
      zet(true)
      return () => zet(false)
    },
    [map, sleutel],
  )

  if (wijzer === undefined) return null
  return (
    <div className={css['wijzer']} style={{ transform: `translate(${wijzer.x}px, ${wijzer.y}px)` }} role="status">
      {wijzer.treffers.slice(0, 6).map(({ onderwerp, naam, toelichting }) => (
        <div key={`${onderwerp.soort} ${onderwerp.id}`}>
          <strong>{naam}</strong> {toelichting}
        </div>
      ))}
    </div>
  )
}

interface Geraakt {
  layer: { id: string }
  properties: Record<string, unknown>
}

/** Rendered features as things with a dossier: each once, symbols before the gemeente that they lie in. */
export function trefferlijst(geraakt: readonly Geraakt[], beeld: Kaartbeeld, naslag: Naslag): Treffer[] {
  const treffers = new Map<string, Treffer>()
  for (const { layer, properties } of geraakt) {
    for (const treffer of treffersVan(layer.id, properties, beeld, naslag)) {
      treffers.set(`${treffer.onderwerp.soort} ${treffer.onderwerp.id}`, treffer)
    }
  }
  return [...treffers.values()]
}

function treffersVan(laag: string, properties: Record<string, unknown>, beeld: Kaartbeeld, naslag: Naslag): Treffer[] {
  if (laag === 'gemeenten-klasse') return vlaktreffers(tekst(properties['code']), beeld, naslag)
  if (laag === 'scholen') {
    const [id, naam] = [tekst(properties['id']), tekst(properties['naam'])]
    return [{ onderwerp: { soort: 'school', id }, naam, toelichting: tekst(properties['plaats']) }]
  }
  const leden = new Set(tekst(properties['leden']).split(' '))
  return instellingtreffers(beeld.instellingen.filter(({ sleutel }) => leden.has(sleutel)))
}

/** The regions of the mosaic that a gemeente belongs to; without any the gemeente itself. */
function vlaktreffers(code: string, beeld: Kaartbeeld, naslag: Naslag): Treffer[] {
  const gemeente = naslag.gemeenteByCode.get(code)
  if (gemeente === undefined) return []
  const vlak = beeld.mozaiek?.vlakken.get(code)
  if (vlak !== undefined && vlak.regios.length > 0) {
    const vooraf = vlak.klasse === 'waarschijnlijk' ? `${gemeente.naam} waarschijnlijk · ` : ''
    return vlak.regios.map(({ id, naam, uitleg }) => ({
      onderwerp: { soort: 'netwerk', id },
      naam,
      toelichting: vooraf + uitleg,
    }))
  }
  const toelichting = vlak?.woorden ?? geteldInWoorden(beeld, code) ?? ''
  return [{ onderwerp: { soort: 'gemeente', id: code }, naam: gemeente.naam, toelichting }]
}

/** Properties come back from the map as unknown values. */
function tekst(waarde: unknown): string {
  return typeof waarde === 'string' ? waarde : ''
}
