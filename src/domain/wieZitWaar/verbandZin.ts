import { groepeer } from '../opzoeken.ts'
import { opsomming, telwoord } from '../taal.ts'
import type { Verband, Zitter } from './verband.ts'

/** `mboRijnland zit aan 4 van de 5 tafels; Yuverta verbindt er 3. Wij kennen van 1 tafel geen mbo.` */
export function verbandZin({ tafels, zitters, draden }: Verband): string {
  if (draden.length === 0) return 'Van geen van deze tafels kennen wij een mbo-instelling of vmbo-school.'
  const perZitter = groepeer(draden, ({ zitter }) => [zitter])
  const meeste = (kant: Zitter['kant']) =>
    zitters
      .filter((zitter) => zitter.kant === kant)
      .map(({ sleutel, naam }) => ({ naam, aantal: perZitter.get(sleutel)?.length ?? 0 }))
      .toSorted((a, b) => b.aantal - a.aantal)[0]
  const [mbo, vmbo] = [meeste('mbo'), meeste('vmbo')]
  const delen = [
    ...(mbo === undefined
      ? []
      : [`${mbo.naam} zit aan ${mbo.aantal} van de ${telwoord(tafels.length, 'tafel', 'tafels')}`]),
    ...(vmbo === undefined || vmbo.aantal < 2 ? [] : [`${vmbo.naam} aan ${vmbo.aantal}`]),
  ]
  const kanten = new Map(zitters.map(({ sleutel, kant }) => [sleutel, kant]))
  const zonder = (kant: Zitter['kant']) => {
    const met = new Set(draden.filter(({ zitter }) => kanten.get(zitter) === kant).map(({ tafel }) => tafel))
    return tafels.length - met.size
  }
  const gaten = [
    ...(zonder('mbo') === 0 ? [] : [`van ${telwoord(zonder('mbo'), 'tafel', 'tafels')} geen mbo`]),
    ...(zonder('vmbo') === 0 ? [] : [`van ${telwoord(zonder('vmbo'), 'tafel', 'tafels')} geen vmbo-school bij naam`]),
  ]
  return [
    ...(delen.length === 0 ? [] : [`${opsomming(delen)}.`]),
    ...(gaten.length === 0 ? [] : [`Wij kennen ${opsomming(gaten)}.`]),
  ].join(' ')
}

/** Somebody whom one meets, and at how many of these tables. */
export interface Ontmoeting {
  zitter: Zitter
  samen: number
}

/** Whom somebody meets at these tables, most often first. */
export function ontmoetingenVan(sleutel: string, { zitters, draden }: Verband): Ontmoeting[] {
  const eigen = new Set(draden.filter(({ zitter }) => zitter === sleutel).map(({ tafel }) => tafel))
  const perZitter = groepeer(
    draden.filter(({ tafel }) => eigen.has(tafel)),
    ({ zitter }) => [zitter],
  )
  return zitters
    .filter((zitter) => zitter.sleutel !== sleutel && perZitter.has(zitter.sleutel))
    .map((zitter) => ({ zitter, samen: perZitter.get(zitter.sleutel)?.length ?? 0 }))
    .toSorted((a, b) => b.samen - a.samen || a.zitter.naam.localeCompare(b.zitter.naam, 'nl'))
}
