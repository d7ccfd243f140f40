import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as Kaart, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import './index.css'
import { haalRegios, kleuren, kleurVan, meldKlaar } from './regios'

/** The least that draws the regions with MapLibre: no list, no names, no legend. */
setWorkerUrl(workerUrl)
const kaart = new Kaart({
  container: 'kaart',
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'zee', type: 'background', paint: { 'background-color': '#dbe6ec' } }],
  },
  bounds: [3.2, 50.7, 7.3, 53.6],
  attributionControl: false,
  fadeDuration: 0,
})
let helft = false
window.bank = {
  alles: undefined,
  filter: () => {
    helft = !helft
    kaart.setFilter('vlak', helft ? ['==', ['%', ['get', 'nummer'], 2], 0] : null)
  },
}
const [regios] = await Promise.all([haalRegios(), kaart.once('load')])
kaart.addSource('regios', {
  type: 'geojson',
  data: {
    ...regios,
    features: regios.features.map((vlak, nummer) => ({
      ...vlak,
      id: nummer + 1,
      properties: { nummer, kleur: kleurVan(nummer) },
    })),
  },
})
kaart.addLayer({
  id: 'vlak',
  type: 'fill',
  source: 'regios',
  paint: { 'fill-color': ['coalesce', ['get', 'kleur'], kleuren[0]] },
})
kaart.addLayer({
  id: 'rand',
  type: 'line',
  source: 'regios',
  paint: {
    'line-color': ['case', ['boolean', ['feature-state', 'zweef'], false], '#15233b', '#ffffff'],
    'line-width': 1,
  },
})
kaart.on('render', () => {
  if (window.bank.alles !== undefined) return
  const getekend = new Set(kaart.queryRenderedFeatures(undefined, { layers: ['vlak'] }).map(({ id }) => id)).size
  if (getekend > 0) meldKlaar()
  if (getekend >= regios.features.length) window.bank.alles = performance.now()
})
let zweef: number | string | undefined
kaart.on('mousemove', 'vlak', ({ features }) => {
  if (zweef !== undefined) kaart.setFeatureState({ source: 'regios', id: zweef }, { zweef: false })
  zweef = features?.[0]?.id
  if (zweef !== undefined) kaart.setFeatureState({ source: 'regios', id: zweef }, { zweef: true })
})
