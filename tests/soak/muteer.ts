/*
 * Breaks a bundle of data in the ways in which data breaks: other types, missing keys, absurd lengths and numbers, odd
 * characters, keys of JavaScript itself, records that point at themselves. With a seed, so that a fault can be repeated.
 */

/** A small generator of numbers from 0 to 1 (mulberry32). */
export function toeval(zaad: number): () => number {
  let stand = zaad >>> 0
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let t = stand
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

type Sleutel = string | number
interface Plek {
  ouder: object
  sleutel: Sleutel
}

/** Every place of a value within `waarde`. */
function plekken(waarde: unknown, gevonden: Plek[] = []): Plek[] {
  if (typeof waarde !== 'object' || waarde === null) return gevonden
  const sleutels: Sleutel[] = Array.isArray(waarde) ? [...waarde.keys()] : Object.keys(waarde)
  for (const sleutel of sleutels) {
    gevonden.push({ ouder: waarde, sleutel })
    plekken(Reflect.get(waarde, sleutel), gevonden)
  }
  return gevonden
}

const teksten = [
  '',
  ' ',
  'x'.repeat(20_000),
  '\u0000',
  '\ud800',
  '\u202Emoc.live\u202C',
  'Z͑̓̓a̎l̛g̀o'.repeat(40),
  '👩‍👩‍👧‍👦'.repeat(50),
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  'GM9999',
  '2026-99-99',
  'NaN',
]

const waarden: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.1,
  1e308,
  -1e308,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[]],
  [null],
  { toString: 'x', valueOf: 1, length: -1 },
  Array.from({ length: 500 }, () => 'x'),
  ...teksten,
]

const kies = <T>(lijst: readonly T[], rng: () => number): T | undefined => lijst[Math.floor(rng() * lijst.length)]

function breek({ ouder, sleutel }: Plek, rng: () => number): void {
  const nu: unknown = Reflect.get(ouder, sleutel)
  const soort = rng()
  if (soort < 0.15) {
    if (Array.isArray(ouder)) ouder.splice(Number(sleutel), 1)
    else Reflect.deleteProperty(ouder, sleutel)
  } else if (soort < 0.25 && Array.isArray(nu)) {
    // The same record twice, or a great many times.
    const lid: unknown = kies(nu, rng)
    for (let keer = rng() < 0.2 ? 60 : 1; keer > 0; keer--) nu.push(structuredClone(lid))
  } else if (soort < 0.32 && typeof nu === 'object' && nu !== null) {
    Object.defineProperty(nu, kies(['__proto__', 'constructor', 'prototype', 'then'], rng) ?? '__proto__', {
      value: structuredClone(kies(waarden, rng)),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  } else if (soort < 0.4 && typeof nu === 'object' && nu !== null && 'id' in nu) {
    // A circle: it belongs to itself and follows itself.
    for (const veld of ['behoortTot', 'opvolgerVan', 'opgevolgdDoor', 'voortgekomenUit', 'opgegaanIn']) {
      if (veld in nu) Reflect.set(nu, veld, [nu.id])
    }
  } else if (soort < 0.5 && typeof nu === 'string') {
    Reflect.set(ouder, sleutel, nu + (kies(teksten, rng) ?? ''))
  } else {
    // A copy: a later mutation may break what is put in here.
    Reflect.set(ouder, sleutel, structuredClone(kies(waarden, rng)))
  }
}

/** A broken copy of `bundel`, as text: what would come over the line. */
export function muteer(bundel: unknown, rng: () => number): string {
  const kopie: unknown = structuredClone(bundel)
  for (let keer = 1 + Math.floor(rng() * 3); keer > 0; keer--) {
    const plek = kies(plekken(kopie), rng)
    if (plek !== undefined) breek(plek, rng)
  }
  const tekst = JSON.stringify(kopie)
  const soort = rng()
  // Cut off on the way, or with a byte changed.
  if (soort < 0.02) return tekst.slice(0, Math.floor(rng() * tekst.length))
  if (soort < 0.04) {
    const plaats = Math.floor(rng() * tekst.length)
    return `${tekst.slice(0, plaats)}${String.fromCharCode(32 + Math.floor(rng() * 90))}${tekst.slice(plaats + 1)}`
  }
  return tekst
}
