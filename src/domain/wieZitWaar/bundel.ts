import { groepeer } from '../opzoeken.ts'
import type { Draad, Verband, Zitter } from './verband.ts'

/** From so many on the right on, names can no longer be followed. */
const MEESTE = 40

/**
 * The same with one name for all on the right who sit at one table only, where there are too many to name: they connect
 * nothing. Every participation stays in it, alone or counted; the table beside the picture names everybody.
 */
export function bundel(verband: Verband): Verband {
  const { zitters, draden } = verband
  if (zitters.filter(({ kant }) => kant === 'vmbo').length <= MEESTE) return verband
  const perZitter = groepeer(draden, ({ zitter }) => [zitter])
  const alleen = new Set(
    zitters
      .filter(({ sleutel, kant }) => kant === 'vmbo' && perZitter.get(sleutel)?.length === 1)
      .map(({ sleutel }) => sleutel),
  )
  const perTafel = groepeer(
    draden.filter(({ zitter }) => alleen.has(zitter)),
    ({ tafel }) => [tafel],
  )
  const bundels = [...perTafel].filter(([, eigen]) => eigen.length > 1)
  const weg = new Set(bundels.flatMap(([, eigen]) => eigen.map(({ zitter }) => zitter)))
  const sleutelVan = (tafel: string) => `alleen aan ${tafel}`
  return {
    ...verband,
    zitters: [
      ...zitters.filter(({ sleutel }) => !weg.has(sleutel)),
      ...bundels.map(([tafel, eigen]): Zitter => ({
        sleutel: sleutelVan(tafel),
        kant: 'vmbo',
        naam: `${eigen.length} scholen`,
        bij: 'alleen aan deze tafel',
        aantal: eigen.length,
      })),
    ],
    draden: [
      ...draden.filter(({ zitter }) => !weg.has(zitter)),
      ...bundels.map(([tafel, [eerste]]): Draad => ({
        zitter: sleutelVan(tafel),
        tafel,
        rol: 'deelnemer',
        zekerheid: eerste?.zekerheid ?? 'bron',
      })),
    ],
  }
}
