import { uitgesteld } from '@/ui/uitgesteld'

export const Filterdialoog = uitgesteld(async () => (await import('@/panels/filters/Filterdialoog')).Filterdialoog)
export const Kaartvlak = uitgesteld(async () => (await import('./Kaartvlak')).Kaartvlak)
export const Kaartje = uitgesteld(async () => (await import('@/kaart/svg/Kaartje')).Kaartje)
export const Dossier = uitgesteld(async () => (await import('@/panels/dossier/Dossier')).Dossier)
export const Tabel = uitgesteld(async () => (await import('@/panels/tabel/Tabel')).Tabel)
