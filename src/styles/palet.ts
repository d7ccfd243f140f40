/** The colours of the map, by role. Their values stand in tokens.css, once. */
export const paletNamen = {
  water: '--water',
  buurland: '--buurland',
  land: '--land',
  grens: '--grens',
  grensRegio: '--grens-regio',
  stippel: '--stippel',
  klasse1: '--klasse-1',
  klasse2: '--klasse-2',
  klasse3: '--klasse-3',
  klasse4: '--klasse-4',
  klasse5: '--klasse-5',
  gekozen0: '--gekozen-0',
  gekozen1: '--gekozen-1',
  gekozen2: '--gekozen-2',
  gekozen3: '--gekozen-3',
  accent: '--accent',
  inkt: '--inkt',
  symbool: '--symbool',
  symboolRand: '--symbool-rand',
  halo: '--halo',
  school: '--school',
} as const

export type Kaartpalet = Record<keyof typeof paletNamen, string>

/** Reads the colours as they are now: they follow dark mode, theme and accent. */
export function leesPalet(element: Element): Kaartpalet {
  const stijl = getComputedStyle(element)
  const lees = (naam: keyof typeof paletNamen) => stijl.getPropertyValue(paletNamen[naam]).trim() || '#888888'
  return {
    water: lees('water'),
    buurland: lees('buurland'),
    land: lees('land'),
    grens: lees('grens'),
    grensRegio: lees('grensRegio'),
    stippel: lees('stippel'),
    klasse1: lees('klasse1'),
    klasse2: lees('klasse2'),
    klasse3: lees('klasse3'),
    klasse4: lees('klasse4'),
    klasse5: lees('klasse5'),
    gekozen0: lees('gekozen0'),
    gekozen1: lees('gekozen1'),
    gekozen2: lees('gekozen2'),
    gekozen3: lees('gekozen3'),
    accent: lees('accent'),
    inkt: lees('inkt'),
    symbool: lees('symbool'),
    symboolRand: lees('symboolRand'),
    halo: lees('halo'),
    school: lees('school'),
  }
}

/** Direction of the hatch of each chosen netwerk, in degrees from the horizontal. */
export const arceerhoeken = [45, -45, 90, 0] as const

/** Colours of the chosen netwerken by their place in the address. */
export function kleurVanGekozen(palet: Kaartpalet, nr: number): string {
  return [palet.gekozen0, palet.gekozen1, palet.gekozen2, palet.gekozen3][nr] ?? palet.accent
}
