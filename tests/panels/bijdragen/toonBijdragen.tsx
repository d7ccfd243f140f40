import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { instellingDossierQuery, netwerkDossierQuery } from '@/dataset/dossierQueries'
import { scholenQuery } from '@/dataset/queries'
import { padVan } from '@/domain/routes'
import { BijdragenPagina } from '@/pages/BijdragenPagina'
import { eenInstellingDossier, eenNetwerkDossier } from '../../fixtures/dossier'
import { eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'

export const naslag = eenNaslag({
  netwerken: [eenNetwerk()],
  instellingen: [eenInstelling(), eenInstelling({ id: 'oost', naam: 'Vakschool Oost', soort: 'vakinstelling' })],
})

/** The page in Testland, without borders, at an address; `bestanden` collects what is downloaded. */
export function toonBijdragen(pad = '/bijdragen') {
  const bestanden: { naam: string; inhoud: Promise<string> }[] = []
  let blob = new Blob()
  URL.createObjectURL = (bron) => {
    if (bron instanceof Blob) blob = bron
    return 'blob:bijdrage'
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function bewaar(this: HTMLAnchorElement) {
    bestanden.push({ naam: this.download, inhoud: tekstVan(blob) })
  })
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  queryClient.setQueryData(scholenQuery.queryKey, { goed: [eenSchool()], uitval: [] })
  queryClient.setQueryData(
    netwerkDossierQuery('tafel-noord').queryKey,
    eenNetwerkDossier({ doel: 'Samen optrekken.', status: 'loopt' }),
  )
  queryClient.setQueryData(instellingDossierQuery('nieuwland').queryKey, eenInstellingDossier({ brin: '25PM' }))
  const plek = memoryLocation({ path: pad, record: true })
  const scherm = render(
    <QueryClientProvider client={queryClient}>
      <Router hook={plek.hook} searchHook={plek.searchHook}>
        <BijdragenPagina
          naslag={naslag}
          adresVan={(onderwerp) => (onderwerp === undefined ? '/' : padVan(onderwerp))}
        />
      </Router>
    </QueryClientProvider>,
  )
  return { ...scherm, plek, bestanden }
}

/** jsdom's Blob has no `text()`. */
function tekstVan(blob: Blob): Promise<string> {
  return new Promise((klaar) => {
    const lezer = new FileReader()
    lezer.addEventListener('load', () => klaar(typeof lezer.result === 'string' ? lezer.result : ''))
    lezer.readAsText(blob)
  })
}
