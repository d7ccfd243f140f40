/*
 * An accent that a host site asks for (`kleur=e4002b`) becomes readable here: it is darkened for light paper and
 * lightened for dark paper until every text in it has contrast 4.5 (WCAG 2.2, 1.4.3 AA).
 */

/** Colours as `#rrggbb`. */
export interface Accent {
  /** For links, buttons, focus and outlines. */
  accent: string
  /** For text on the accent. */
  inkt: string
  /** A pale surface of the same hue, on which the accent is readable. */
  vlak: string
}

/** WCAG 2.2, 1.4.3: contrast of text of ordinary size. */
export const AA = 4.5

/** The surfaces of tokens.css on which an accent can stand as text; the first is that of panels. */
export const ondergronden = {
  licht: ['#fffdf9', '#f7f5f0', '#f2efe7'],
  donker: ['#161e2a', '#10161f', '#1c2634'],
} as const

/** Text on an accent. */
const inkten = { licht: '#ffffff', donker: '#0d1420' } as const

type Rgb = readonly [number, number, number]

function rgbVan(hex: string): Rgb {
  const getal = Number.parseInt(hex.replace('#', ''), 16)
  return [(getal >> 16) & 255, (getal >> 8) & 255, getal & 255]
}

function hexVan(rgb: Rgb): string {
  return `#${rgb.map((kanaal) => Math.round(kanaal).toString(16).padStart(2, '0')).join('')}`
}

/** `deel` 0 is `a`, 1 is `b`. */
function meng(a: string, b: string, deel: number): string {
  const [r1, g1, b1] = rgbVan(a)
  const [r2, g2, b2] = rgbVan(b)
  return hexVan([r1 + (r2 - r1) * deel, g1 + (g2 - g1) * deel, b1 + (b2 - b1) * deel])
}

/** Relative luminance of WCAG 2.2, from 0 for black to 1 for white. */
function helderheid(hex: string): number {
  const [r, g, b] = rgbVan(hex).map((kanaal) => {
    const deel = kanaal / 255
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

/** Contrast of two colours, from 1 (the same) to 21 (black on white). */
export function contrast(a: string, b: string): number {
  const [een, ander] = [helderheid(a), helderheid(b)]
  return (Math.max(een, ander) + 0.05) / (Math.min(een, ander) + 0.05)
}

function accentOp(hex: string, schema: 'licht' | 'donker'): Accent {
  const einde = schema === 'licht' ? '#000000' : '#ffffff'
  const [paneel] = ondergronden[schema]
  for (let stap = 0; stap <= 100; stap++) {
    const accent = meng(hex, einde, stap / 100)
    const vlak = meng(paneel, accent, 0.12)
    const inkt = inkten[schema]
    const leesbaar = [...ondergronden[schema], vlak, inkt].every((grond) => contrast(accent, grond) >= AA)
    if (leesbaar) return { accent, inkt, vlak }
  }
  // Not reached: black on light paper and white on dark paper are readable.
  return { accent: einde, inkt: inkten[schema], vlak: paneel }
}

/** The accent for light and for dark paper. `hex` is six hexadecimal digits, with or without `#`. */
export function accentenVan(hex: string): { licht: Accent; donker: Accent } {
  return { licht: accentOp(hex, 'licht'), donker: accentOp(hex, 'donker') }
}
