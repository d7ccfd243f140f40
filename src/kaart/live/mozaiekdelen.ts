import { uitgesteld } from '@/ui/uitgesteld'

/** The layers of the mosaic: fetched when that view is chosen. */
export const Mozaieklagen = uitgesteld(async () => (await import('./Mozaieklagen')).Mozaieklagen)
