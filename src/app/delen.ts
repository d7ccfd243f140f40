import type { Route } from '@/domain/routes'
import { Dossier, Kaartje, Kaartvlak } from '@/pages/kaartDelen'
import { LiveKaart } from '@/pages/liveKaart'
import type { Uitgesteld } from '@/ui/uitgesteld'
import { uitgesteld } from '@/ui/uitgesteld'

export const EmbedBalk = uitgesteld(async () => (await import('./EmbedBalk')).EmbedBalk)
export const EmbedVoet = uitgesteld(async () => (await import('./EmbedVoet')).EmbedVoet)
export const NietGevonden = uitgesteld(async () => (await import('@/pages/NietGevonden')).NietGevonden)
export const DataPagina = uitgesteld(async () => (await import('@/pages/DataPagina')).DataPagina)
export const OverPagina = uitgesteld(async () => (await import('@/pages/OverPagina')).OverPagina)
export const OverlapPagina = uitgesteld(async () => (await import('@/pages/OverlapPagina')).OverlapPagina)
export const InsluitenPagina = uitgesteld(async () => (await import('@/pages/InsluitenPagina')).InsluitenPagina)
export const BijdragenPagina = uitgesteld(async () => (await import('@/pages/BijdragenPagina')).BijdragenPagina)
export const Inzichten = uitgesteld(async () => (await import('@/pages/Inzichten')).Inzichten)
export const Vergelijk = uitgesteld(async () => (await import('@/pages/Vergelijk')).Vergelijk)
export const WijzigingenPagina = uitgesteld(async () => (await import('@/pages/WijzigingenPagina')).WijzigingenPagina)

const paginas = {
  data: DataPagina,
  wijzigingen: WijzigingenPagina,
  over: OverPagina,
  overlap: OverlapPagina,
  insluiten: InsluitenPagina,
  bijdragen: BijdragenPagina,
  inzichten: Inzichten,
  vergelijk: Vergelijk,
}

/** Starts the live map on its way while the page waits for its data. Where it does not come, `Kaartvlak` says so. */
export function haalLiveKaart(): void {
  LiveKaart.laad().catch(() => {})
}

/**
 * The parts that the prerendered page of this route shows: they are there before it is taken over. On a phone the list
 * comes first, without the map.
 */
export function delenVan(route: Route, metKaart: boolean): readonly Pick<Uitgesteld<never>, 'laad'>[] {
  switch (route.naam) {
    case 'start':
      return metKaart ? [Kaartvlak] : []
    case 'dossier':
      return [Dossier, Kaartje]
    case 'pagina':
      return [paginas[route.pagina]]
    case 'onbekend':
      return [NietGevonden]
  }
}
