import { uitgesteld } from '@/ui/uitgesteld'

/** Rivers and names of places: fetched when the reader sees the live map. */
export const Houvast = uitgesteld(async () => (await import('./Houvast')).Houvast, false, { stil: true })
