import type { Kaartkleur } from './kleuren.ts'
import type { Lijnmerk, Vlakmerk } from './merken.ts'
import { vlakmerken } from './merken.ts'
import type { Mozaiekregio, Mozaiekklasse } from './mozaiek.ts'
import type { Mozaiekrand } from './mozaiekvorm.ts'

/* The marks of the mosaic of STO-regio's, which come with that view. */

/** Quiet colours that differ from their neighbours; ink can be read on each. */
export const mozaiekkleuren = [
  'mozaiek-0',
  'mozaiek-1',
  'mozaiek-2',
  'mozaiek-3',
  'mozaiek-4',
  'mozaiek-5',
] as const satisfies readonly Kaartkleur[]

export function mozaiekkleur({ kleur }: Pick<Mozaiekregio, 'kleur'>): Kaartkleur {
  return mozaiekkleuren[kleur % mozaiekkleuren.length] ?? 'mozaiek-0'
}

/** Opacity of the colour of a region where it is only probable. */
export const WAARSCHIJNLIJK = 0.4

/** Stripes of a gemeente that regions share: how wide each is along the axes, and the line between them; pixels. */
export const streepmaten = { stap: 8, lijn: 0.7 } as const

/** Of gemeenten without a region. */
export const leegmerken = {
  voorbij: vlakmerken.beeindigd,
  geen: vlakmerken.klasse0,
  geenSchool: vlakmerken.geenSchool,
} as const satisfies Partial<Record<Mozaiekklasse, Vlakmerk>>

export const mozaiekranden: Record<Mozaiekrand, Lijnmerk> = {
  rand: { kleur: 'mozaiek-rand', breedte: 1.1 },
  zacht: { kleur: 'mozaiek-rand', breedte: 0.8, streep: [2, 2] },
}

/** The edge of a region that is pointed at. */
export const MOZAIEKZWEEF = 2.5

/** What each class is called in the legend; `geen` depends on the filters. */
export const mozaiekwoord: Record<Exclude<Mozaiekklasse, 'geen'>, string> = {
  bekend: 'één kleur per regio',
  gedeeld: 'in meer regio’s',
  waarschijnlijk: 'waarschijnlijk',
  voorbij: '(waarschijnlijk) voorbij',
  geenSchool: 'geen vmbo-school',
}
