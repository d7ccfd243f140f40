import { uitgesteld } from '@/ui/uitgesteld'

export const Filters = uitgesteld(async () => (await import('@/panels/filters/Filters')).Filters)
export const Filterdialoog = uitgesteld(async () => (await import('@/panels/filters/Filterdialoog')).Filterdialoog)
export const Kaartvlak = uitgesteld(
  async () => (await import('./Kaartvlak')).Kaartvlak,
  import.meta.env.SSR && 'src/pages/Kaartvlak.tsx',
  { wat: 'De kaart' },
)
export const Kaartje = uitgesteld(
  async () => (await import('@/kaart/svg/Kaartje')).Kaartje,
  import.meta.env.SSR && 'src/kaart/svg/Kaartje.tsx',
)
export const Dossiervlak = uitgesteld(
  async () => (await import('./Dossiervlak')).Dossiervlak,
  import.meta.env.SSR && 'src/pages/Dossiervlak.tsx',
  { wat: 'Dit dossier' },
)
export const Tabel = uitgesteld(async () => (await import('@/panels/tabel/Tabel')).Tabel)
