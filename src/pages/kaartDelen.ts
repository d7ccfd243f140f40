import { uitgesteld } from '@/ui/uitgesteld'

export const Filterdialoog = uitgesteld(async () => (await import('@/panels/filters/Filterdialoog')).Filterdialoog)
export const Kaartvlak = uitgesteld(async () => (await import('./Kaartvlak')).Kaartvlak, 'src/pages/Kaartvlak.tsx')
export const Kaartje = uitgesteld(
  async () => (await import('@/kaart/svg/Kaartje')).Kaartje,
  'src/kaart/svg/Kaartje.tsx',
)
export const Dossier = uitgesteld(
  async () => (await import('@/panels/dossier/Dossier')).Dossier,
  'src/panels/dossier/Dossier.tsx',
)
export const Tabel = uitgesteld(async () => (await import('@/panels/tabel/Tabel')).Tabel)
