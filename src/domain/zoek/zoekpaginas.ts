import type { PaginaNaam } from '../paginas.ts'
import { paginabeschrijvingen } from '../paginabeschrijvingen.ts'
import { paginaNamen, paginas } from '../paginas.ts'
import type { Zoekbaar } from './zoekbaar.ts'

/** What people look for and find on a page, besides its title. */
const anders: Partial<Record<PaginaNaam, readonly string[]>> = {
  vergelijk: ['Vergelijken', 'Regio’s vergelijken'],
  overlap: ['Overlappende netwerken', 'Versnippering'],
  inzichten: ['Cijfers', 'Analyse', 'Wat de kaart laat zien'],
  kerncijfers: ['Aantallen', 'Statistiek'],
  witteVlekken: ['Witte vlek', 'Blinde vlek', 'Geen netwerk'],
  tijd: ['Tijdlijn', 'Geschiedenis van netwerken'],
  schaal: ['Schaalpuzzel', 'Aan hoeveel tafels', 'Te veel overlegtafels', 'Bestuurlijke drukte'],
  kennis: ['Lessen', 'Wat helpt', 'Succesfactoren', 'Knelpunten', 'Standpunten', 'Sturing'],
  regiobeeld: ['Regiobeeld', 'Regiobeelden', 'Regioportret'],
  bijdragen: ['Doorgeven', 'Aanmelden', 'Correctie', 'Klopt niet', 'Contact'],
  insluiten: ['Embed', 'iframe', 'Widget', 'Op uw website'],
  data: ['Downloaden', 'CSV', 'Excel', 'Bestanden', 'Licentie'],
  wijzigingen: ['Geschiedenis', 'Nieuw'],
  over: ['Bronnen', 'Privacy', 'Toegankelijkheid', 'Colofon'],
}

/** Parts of pages that people ask for by name. */
const delen: readonly { pad: string; naam: string; anders: readonly string[]; waarover: string }[] = [
  {
    pad: `${paginas.tijd.pad}#na-de-subsidie`,
    naam: 'Na de subsidie',
    anders: ['Wat bleef er over', 'Einde van de subsidie'],
    waarover: 'Wat er van een samenwerking bleef toen het tijdelijke geld op was.',
  },
]

/** The pages, and the parts of them that have a name. */
export function* zoekbarePaginas(): Generator<Zoekbaar, void> {
  for (const pagina of paginaNamen) {
    const { pad, titel } = paginas[pagina]
    yield vanPad(pad, titel, anders[pagina] ?? [], paginabeschrijvingen[pagina])
  }
  for (const deel of delen) yield vanPad(deel.pad, deel.naam, deel.anders, deel.waarover)
}

function vanPad(pad: string, naam: string, andere: readonly string[], waarover: string): Zoekbaar {
  return {
    doel: { soort: 'pagina', pad },
    groep: 'paginas',
    achteraan: true,
    namen: [{ naam }, ...andere.map((alias) => ({ naam: alias, hoe: 'ook bekend als' as const }))],
    omgeving: [],
    toelichting: () => waarover,
  }
}
