import 'leaflet/dist/leaflet.css'
import { geoJSON, map } from 'leaflet'
import './index.css'
import { haalRegios, kleurVan, meldKlaar } from './regios'

/** The least that draws the regions with Leaflet, as SVG, which is how such maps are mostly made. */
const kaart = map('kaart', { attributionControl: false, zoomSnap: 0 }).fitBounds([
  [50.7, 3.2],
  [53.6, 7.3],
])
const regios = await haalRegios()
let nummer = 0
const laag = geoJSON(regios, {
  style: () => ({ weight: 1, color: '#ffffff', fillOpacity: 1, fillColor: kleurVan((nummer += 1)) }),
  onEachFeature: (_, vlak) => {
    vlak.on('mouseover', () => {
      if ('setStyle' in vlak && typeof vlak.setStyle === 'function') vlak.setStyle({ color: '#15233b' })
    })
    vlak.on('mouseout', () => laag.setStyle({ color: '#ffffff' }))
  },
}).addTo(kaart)
let helft = false
window.bank = {
  alles: performance.now(),
  filter: () => {
    helft = !helft
    let volg = 0
    laag.setStyle(() => ({ fillOpacity: helft && (volg += 1) % 2 === 1 ? 0 : 1 }))
  },
}
meldKlaar()
