import type { PaginaNaam } from '../paginas.ts'
import { paginabeschrijvingen } from '../paginabeschrijvingen.ts'
import { paginaNamen, paginas } from '../paginas.ts'
import type { Zoekbaar } from './zoekbaar.ts'

/** What people look for and find on a page, besides its title. */
const anders: Partial<Record<PaginaNaam, readonly string[]>> = {
  vergelijk: ['Vergelijken', 'Regio’s vergelijken'],
  overlap: ['Overlappende netwerken', 'Versnippering'],
  inzichten: ['Cijfers', 'Kennis', 'Analyse'],
  bijdragen: ['Doorgeven', 'Aanmelden', 'Correctie', 'Klopt niet', 'Contact'],
  insluiten: ['Embed', 'iframe', 'Widget', 'Op uw website'],
  data: ['Downloaden', 'CSV', 'Excel', 'Bestanden', 'Licentie'],
  wijzigingen: ['Geschiedenis', 'Nieuw'],
  over: ['Bronnen', 'Privacy', 'Toegankelijkheid', 'Colofon'],
}

/** Parts of pages that people ask for by name. */
const delen: readonly { pad: string; naam: string; anders: readonly string[]; waarover: string }[] = [
  {
    pad: `${paginas.inzichten.pad}#witte-vlekken`,
    naam: 'Witte vlekken',
    anders: ['Witte vlek', 'Blinde vlek', 'Geen netwerk'],
    waarover: 'Gemeenten met vmbo waar geen netwerk bekend is.',
  },
  {
    pad: `${paginas.inzichten.pad}#kerncijfers`,
    naam: 'Kerncijfers',
    anders: ['Aantallen', 'Statistiek'],
    waarover: 'Hoeveel netwerken, scholen en instellingen, en wat zij delen.',
  },
  {
    pad: `${paginas.inzichten.pad}#tijd`,
    naam: 'Tijdlijn',
    anders: ['Na de subsidie', 'Geschiedenis van netwerken'],
    waarover: 'Wat wanneer liep, en wat er na de subsidie van bleef.',
  },
  {
    pad: `${paginas.inzichten.pad}#schaalpuzzel`,
    naam: 'Schaalpuzzel',
    anders: ['Aan hoeveel tafels', 'Te veel overlegtafels', 'Bestuurlijke drukte'],
    waarover: 'Aan hoeveel tafels elke instelling zit, en hoe die gebieden op elkaar liggen.',
  },
  {
    pad: `${paginas.inzichten.pad}#kennis`,
    naam: 'Kennis uit de bronnen',
    anders: ['Lessen', 'Wat helpt', 'Succesfactoren', 'Knelpunten', 'Standpunten', 'Sturing'],
    waarover: 'Wat de bronnen zeggen over samenwerken.',
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
