import { uitgesteld } from '@/ui/uitgesteld'

/** The live map, with the library that draws it: by far the heaviest part, fetched beside all others. */
export const LiveKaart = uitgesteld(
  async () => (await import('@/kaart/live/Kaart')).Kaart,
  'src/kaart/live/Kaart.tsx',
  // The drawn map takes its place (src/kaart/Wisselkaart.tsx).
  false,
)
