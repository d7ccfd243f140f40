/** The colours of the map, by role: their names in tokens.css, the only place that holds their values. */
export const kaartkleuren = [
  'water',
  'buurland',
  'land',
  'grens',
  'grens-regio',
  'stippel',
  'niet-bevraagd',
  'geen-school',
  'alleen-sto',
  'klasse-1',
  'klasse-2',
  'klasse-3',
  'klasse-4',
  'klasse-5',
  'gekozen-0',
  'gekozen-1',
  'gekozen-2',
  'gekozen-3',
  'accent',
  'inkt',
  'zacht',
  'lijn-sterk',
  'papier',
  'symbool',
  'symbool-rand',
  'halo',
  'school',
  'mozaiek-0',
  'mozaiek-1',
  'mozaiek-2',
  'mozaiek-3',
  'mozaiek-4',
  'mozaiek-5',
  'mozaiek-rand',
] as const
export type Kaartkleur = (typeof kaartkleuren)[number]

/** Gives the value of a colour: what is computed now for MapLibre, that of light paper for a share picture. */
export type Kleuren = (naam: Kaartkleur) => string

/** The colour as a page writes it, so that it follows dark mode, theme and accent by itself. */
export const cssKleur: Kleuren = (naam) => `var(--${naam})`
