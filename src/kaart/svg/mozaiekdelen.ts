import { uitgesteld } from '@/ui/uitgesteld'

/** The parts that draw the mosaic: fetched when that view is chosen. */
export const Mozaiek = uitgesteld(async () => (await import('./Mozaiek')).Mozaiek)
export const Mozaieknamen = uitgesteld(async () => (await import('./Mozaieknamen')).Mozaieknamen, '', { stil: true })
