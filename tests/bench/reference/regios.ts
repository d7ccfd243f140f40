import type { FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'

declare global {
  interface Window {
    /** What the reference pages let the bench do and see. */
    bank: { alles: number | undefined; filter: () => void }
  }
}

/** The gemeenten from the same file that the site uses. */
export async function haalRegios(): Promise<FeatureCollection> {
  const antwoord = await fetch('/data/app/grenzen.json')
  const topologie: Topology = await antwoord.json()
  const gemeenten = topologie.objects['gemeenten']
  if (gemeenten === undefined) throw new Error('geen gemeenten')
  const gebieden = feature(topologie, gemeenten)
  return gebieden.type === 'FeatureCollection' ? gebieden : { type: 'FeatureCollection', features: [gebieden] }
}

/** One of five blues, by the order of the list: the work of drawing is the same as that of the real classes. */
export const kleuren = ['#d6e2f0', '#b3cae4', '#88aad3', '#5c88be', '#34649f'] as const
export const kleurVan = (nummer: number) => kleuren[nummer % kleuren.length] ?? kleuren[0]

/** Tells the bench, in the same words as the site, that the map is there. */
export function meldKlaar(): void {
  document.documentElement.dataset['kaart'] ??= 'klaar'
}
