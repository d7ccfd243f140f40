import type { Dataset } from '@/dataset/queries'
import type { Adres } from '@/url/useAdres'
import { Wachten } from './Wachten'
import { Werkblad } from './Werkblad'

/** The map with everything around it: filters and results, the dossier of what was chosen. */
export function KaartPagina({ adres, dataset }: { adres: Adres; dataset: Dataset | undefined }) {
  if (dataset === undefined) return <Wachten />
  return <Werkblad adres={adres} dataset={dataset} />
}
