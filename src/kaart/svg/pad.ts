import type { Geometry, Position } from 'geojson'

/** How fine the grid is: tenths, whole units or tens. */
export type Decimalen = 1 | 0 | -1

/** Area in square units below which a part of a shape is left out, unless it is the only part. */
const KRUIMEL = 3

/**
 * A shape in units of the frame as path data: relative steps without needless separators, `m12 40 3-2 0 5z`. Points are
 * rounded before steps are taken, so neighbours share their rounded border and errors do not add up. Crumbs are left
 * out, but of every area something stays to be seen: Rottumerplaat may go, Schiermonnikoog may not.
 */
export function padVan(geometry: Geometry, decimalen: Decimalen = 0): string {
  const maat = 10 ** decimalen
  const rond = (ring: readonly Position[]) => opRooster(ring, maat)
  switch (geometry.type) {
    case 'Polygon':
      return schrijf(vlakken([geometry.coordinates], rond, maat), maat, true)
    case 'MultiPolygon':
      return schrijf(vlakken(geometry.coordinates, rond, maat), maat, true)
    case 'LineString':
      return schrijf([rond(geometry.coordinates)], maat, false)
    case 'MultiLineString':
      return schrijf(
        geometry.coordinates.map(rond).filter((lijn) => lijn.length > 1),
        maat,
        false,
      )
    default:
      return ''
  }
}

type Rooster = [x: number, y: number][]

/** Whole steps of the grid, without points that add nothing: repeated ones and those halfway a straight piece. */
function opRooster(lijn: readonly Position[], maat: number): Rooster {
  const uit: Rooster = []
  for (const [lon = 0, lat = 0] of lijn) {
    const nieuw: [number, number] = [Math.round(lon * maat), Math.round(lat * maat)]
    const vorige = uit.at(-1)
    const daarvoor = uit.at(-2)
    if (vorige !== undefined && vorige[0] === nieuw[0] && vorige[1] === nieuw[1]) continue
    if (vorige !== undefined && daarvoor !== undefined && ligtOpWeg(daarvoor, vorige, nieuw)) uit.pop()
    uit.push(nieuw)
  }
  return uit
}

function ligtOpWeg(a: [number, number], b: [number, number], c: [number, number]): boolean {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]]
  return ux * vy === uy * vx && ux * vx + uy * vy > 0
}

function vlakken(polygonen: readonly Position[][][], rond: (ring: Position[]) => Rooster, maat: number): Rooster[] {
  const drempel = KRUIMEL * maat * maat
  const delen = polygonen.map((ringen) => ringen.map(rond).filter((ring, nr) => nr === 0 || oppervlak(ring) >= drempel))
  const grote = delen.filter(([buiten = []]) => oppervlak(buiten) >= drempel)
  if (grote.length > 0) return grote.flat()
  const [grootste = []] = delen.flat().toSorted((a, b) => oppervlak(b) - oppervlak(a))
  return oppervlak(grootste) > 0 ? [grootste] : grootste.slice(0, 1).map(([x, y]) => blokje(x, y, maat))
}

function blokje(x: number, y: number, maat: number): Rooster {
  return [
    [x - maat, y - maat],
    [x + maat, y - maat],
    [x + maat, y + maat],
    [x - maat, y + maat],
    [x - maat, y - maat],
  ]
}

function oppervlak(ring: Rooster): number {
  let som = 0
  ring.forEach(([x, y], i) => {
    const [vx, vy] = ring[i - 1] ?? ring.at(-1) ?? [x, y]
    som += vx * y - x * vy
  })
  return Math.abs(som) / 2
}

function schrijf(lijnen: readonly Rooster[], maat: number, dicht: boolean): string {
  let pad = ''
  let [x, y] = [0, 0]
  for (const lijn of lijnen) {
    const punten = dicht ? lijn.slice(0, -1) : lijn
    pad += 'm'
    let vers = true
    for (const [nx, ny] of punten) {
      pad += getal((nx - x) / maat, vers) + getal((ny - y) / maat, false)
      ;[x, y] = [nx, ny]
      vers = false
    }
    if (dicht) {
      pad += 'z'
      ;[x, y] = punten[0] ?? [x, y]
    }
  }
  return pad
}

/** `-.5` needs no separator, ` 3` does, except straight after a letter. */
function getal(waarde: number, naLetter: boolean): string {
  const tekst = String(Number(waarde.toFixed(1))).replace(/^(-?)0\./, '$1.')
  return naLetter || tekst.startsWith('-') ? tekst : ` ${tekst}`
}
