import type { MboSoort } from '@/domain/mboWaarden'
import type { Kaartpalet } from '@/styles/palet'
import { arceerhoeken, kleurVanGekozen } from '@/styles/palet'

/*
 * The images of the map, computed pixel by pixel: no canvas, no files, and hatches that meet without a seam because
 * their period divides the tile.
 */

export interface Plaatje {
  width: number
  height: number
  data: Uint8ClampedArray
}

/** Images are drawn at twice their size on the map, for sharp screens. */
export const PIXELRATIO = 2
const TEGEL = 16 * PIXELRATIO
const PERIODE = 8 * PIXELRATIO

type Rgb = readonly [number, number, number]

/** `#1f4e8c` and `rgb(31, 78, 140)` → [31, 78, 140]; anything else is a middle grey. */
export function leesKleur(kleur: string): Rgb {
  // The build shortens #ffffff to #fff.
  const voluit = kleur.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(voluit)
  if (hex !== null) return [parseInt(hex[1] ?? '', 16), parseInt(hex[2] ?? '', 16), parseInt(hex[3] ?? '', 16)]
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(kleur)
  if (rgb !== null) return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])]
  return [136, 136, 136]
}

/** Fills an image from how much of each pixel is covered (0–1) by which colour. */
function teken(grootte: number, pixel: (x: number, y: number) => { kleur: Rgb; dekking: number }): Plaatje {
  const data = new Uint8ClampedArray(grootte * grootte * 4)
  for (let y = 0; y < grootte; y++) {
    for (let x = 0; x < grootte; x++) {
      const { kleur, dekking } = pixel(x + 0.5, y + 0.5)
      data.set([...kleur, Math.round(255 * dekking)], (y * grootte + x) * 4)
    }
  }
  return { width: grootte, height: grootte, data }
}

const begrens = (waarde: number) => Math.min(1, Math.max(0, waarde))

type Hoek = (typeof arceerhoeken)[number]
const isSchuin = (hoek: Hoek) => hoek === 45 || hoek === -45

/** Distance to the nearest of a set of parallel lines, `PERIODE` apart along the axes. */
function afstandTotLijn(hoek: Hoek, x: number, y: number): number {
  const langs = { 45: x + y, [-45]: x - y, 90: x, 0: y }[hoek]
  const fase = ((langs % PERIODE) + PERIODE) % PERIODE
  return Math.min(fase, PERIODE - fase) / (isSchuin(hoek) ? Math.SQRT2 : 1)
}

/** A seamless hatch for the chosen netwerk `nr`: coloured lines over a faint wash of the same colour. */
export function arcering(nr: number, palet: Kaartpalet): Plaatje {
  const hoek = arceerhoeken[nr] ?? 45
  const kleur = leesKleur(kleurVanGekozen(palet, nr))
  const halveBreedte = isSchuin(hoek) ? 1.8 : 2
  return teken(TEGEL, (x, y) => {
    const lijn = begrens(halveBreedte + 0.5 - afstandTotLijn(hoek, x, y))
    return { kleur, dekking: 0.12 + 0.83 * lijn }
  })
}

/** The dots of "geen netwerk bekend": a texture, not a colour. */
export function stippels(palet: Kaartpalet): Plaatje {
  const kleur = leesKleur(palet.stippel)
  const stap = TEGEL / 4
  return teken(TEGEL, (x, y) => {
    const rij = Math.floor(y / stap)
    const dx = ((x + (rij % 2) * (stap / 2)) % stap) - stap / 2
    const dy = (y % stap) - stap / 2
    return { kleur, dekking: begrens(1.7 - Math.hypot(dx, dy)) }
  })
}

/** Signed distance to the edge of a shape of radius `r` around the origin; negative is inside. */
const vormen: Record<MboSoort | 'school', (x: number, y: number, r: number) => number> = {
  roc: (x, y, r) => Math.hypot(x, y) - r,
  school: (x, y, r) => Math.hypot(x, y) - r * 0.8,
  vakinstelling: (x, y, r) => (Math.abs(x) + Math.abs(y)) / Math.SQRT2 - r * 0.84,
  groen: (x, y, r) => Math.max(Math.abs(x) * 0.866 + Math.abs(y) * 0.5, Math.abs(y)) - r * 0.92,
}

/** The symbol of an instelling, or of the school of the open dossier: its shape tells the soort, a rim keeps it apart from what lies under it. */
export function symbool(soort: MboSoort | 'school', palet: Kaartpalet): Plaatje {
  const grootte = 18 * PIXELRATIO
  const r = 5.6 * PIXELRATIO
  const vulling = leesKleur(palet.symbool)
  const rand = leesKleur(palet.symboolRand)
  return teken(grootte, (x, y) => {
    const afstand = vormen[soort](x - grootte / 2, y - grootte / 2, r)
    const binnen = begrens(0.5 - afstand)
    const metRand = begrens(0.5 - (afstand - 1.5 * PIXELRATIO))
    const meng = (a: number, b: number) => Math.round(a * binnen + b * (1 - binnen))
    return {
      kleur: [meng(vulling[0], rand[0]), meng(vulling[1], rand[1]), meng(vulling[2], rand[2])],
      dekking: metRand,
    }
  })
}

/** The image with a name, as layers ask for it; undefined when nobody makes it. */
export function plaatjeVoor(naam: string, palet: Kaartpalet): Plaatje | undefined {
  switch (naam) {
    case 'stippels':
      return stippels(palet)
    case 'symbool-roc':
      return symbool('roc', palet)
    case 'symbool-vakinstelling':
      return symbool('vakinstelling', palet)
    case 'symbool-groen':
      return symbool('groen', palet)
    case 'symbool-school':
      return symbool('school', palet)
    case 'arcering-0':
    case 'arcering-1':
    case 'arcering-2':
    case 'arcering-3':
      return arcering(Number(naam.at(-1)), palet)
    default:
      return undefined
  }
}
