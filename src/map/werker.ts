import adres from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

/** Where MapLibre's worker stands; without telling MapLibre so, a built map stays empty and says nothing. */
export const werkerAdres = adres
