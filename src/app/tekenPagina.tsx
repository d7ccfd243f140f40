import { prerender } from 'react-dom/static'
import type { GelezenKennis } from '@/dataset/kennisQuery'
import { kennisQuery } from '@/dataset/kennisQuery'
import { instellingDossierQuery, netwerkDossierQuery } from '@/dataset/dossierQueries'
import { datasetQuery, grenzenQuery, scholenQuery } from '@/dataset/queries'
import type { Dataset } from '@/dataset/queries'
import { wijzigingenQuery } from '@/dataset/wijzigingenQuery'
import type { Bladzijde } from '@/domain/bladzijden'
import type { InstellingDossier, NetwerkDossier } from '@/domain/dossier/dossierbestand'
import type { School } from '@/domain/overzicht'
import type { Wijziging } from '@/domain/wijziging'
import type { Topology } from 'topojson-specification'
import { App } from './App'
import { maakQueryClient } from './maakQueryClient'

/** All data from which pages are made. */
export interface Voorraad {
  dataset: Dataset
  kennis: GelezenKennis
  wijzigingen: Wijziging[]
  grenzen: Topology
  scholen: School[]
  netwerkDossiers: ReadonlyMap<string, NetwerkDossier>
  instellingDossiers: ReadonlyMap<string, InstellingDossier>
}

/** Draws one page as the browser will take it over: same tree, same data, an empty query. */
export async function tekenPagina({ pad, route }: Bladzijde, voorraad: Voorraad): Promise<string> {
  const queryClient = maakQueryClient()
  queryClient.setQueryData(datasetQuery.queryKey, voorraad.dataset)
  queryClient.setQueryData(grenzenQuery.queryKey, voorraad.grenzen)
  if (route.naam === 'pagina' && route.pagina === 'inzichten') {
    queryClient.setQueryData(kennisQuery.queryKey, voorraad.kennis)
    queryClient.setQueryData(scholenQuery.queryKey, { goed: voorraad.scholen, uitval: [] })
  }
  if (route.naam === 'pagina' && route.pagina === 'wijzigingen') {
    queryClient.setQueryData(wijzigingenQuery.queryKey, voorraad.wijzigingen)
  }
  if (route.naam === 'dossier') {
    const { soort, id } = route.onderwerp
    if (soort === 'netwerk') {
      queryClient.setQueryData(netwerkDossierQuery(id).queryKey, voorraad.netwerkDossiers.get(id))
    } else if (soort === 'instelling') {
      queryClient.setQueryData(instellingDossierQuery(id).queryKey, voorraad.instellingDossiers.get(id))
    } else {
      queryClient.setQueryData(scholenQuery.queryKey, { goed: voorraad.scholen, uitval: [] })
    }
  }
  const { prelude } = await prerender(<App queryClient={queryClient} gemaaktVoor={pad} />, {
    // One piece: no script that moves late parts into place, which a strict policy would forbid.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (fout) => {
      throw fout
    },
  })
  return new Response(prelude).text()
}
