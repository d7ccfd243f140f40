import { sleutels } from './sleutels.ts'

interface Paginarij {
  /** The address below the base path. */
  pad: string
  /** The heading, and what the tab is called. A page about a choice of the reader says more than this. */
  titel: string
  /** What the menu calls it; nothing for a page that is found from another. */
  menu: string | undefined
  /** It can be about a subject of these soorten, whose address then follows its own. */
  onderwerpen?: readonly string[]
}

/**
 * The pages that are not the map, in the order of the menu. Router, titles, menu, prerender and sitemap go by these
 * rows; how a page is drawn and what it fetches stands in src/app/paginadelen.tsx, under the same name.
 */
export const paginas = {
  mijnTafels: {
    pad: '/mijn-tafels',
    titel: 'Mijn tafels',
    menu: 'Mijn tafels',
    onderwerpen: ['instelling', 'school', 'gemeente'],
  },
  wieZitWaar: { pad: '/wie-zit-waar', titel: 'Wie zit waar', menu: 'Wie zit waar' },
  vergelijk: { pad: '/vergelijk', titel: 'Vergelijk', menu: 'Vergelijk' },
  overlap: { pad: '/overlap', titel: 'Overlap van netwerken', menu: 'Overlap' },
  inzichten: { pad: '/inzichten', titel: 'Inzichten', menu: 'Inzichten' },
  kerncijfers: { pad: '/inzichten/kerncijfers', titel: 'Kerncijfers', menu: undefined },
  witteVlekken: { pad: '/inzichten/witte-vlekken', titel: 'Witte vlekken', menu: undefined },
  tijd: { pad: '/inzichten/tijd', titel: 'Tijd', menu: undefined },
  schaal: { pad: '/inzichten/schaal', titel: 'Schaal', menu: undefined },
  kennis: { pad: '/inzichten/kennis', titel: 'Kennis uit de bronnen', menu: undefined },
  regiobeeld: { pad: '/regiobeeld', titel: 'Landelijk beeld', menu: undefined, onderwerpen: ['regio'] },
  bijdragen: { pad: '/bijdragen', titel: 'Bijdragen', menu: 'Bijdragen' },
  insluiten: { pad: '/insluiten', titel: 'Insluiten op uw site', menu: 'Insluiten' },
  data: { pad: '/data', titel: 'Open data', menu: 'Data' },
  wijzigingen: { pad: '/data/wijzigingen', titel: 'Wijzigingen in de gegevens', menu: undefined },
  over: { pad: '/over', titel: 'Over de landkaart', menu: 'Over' },
} as const satisfies Record<string, Paginarij>

export type PaginaNaam = keyof typeof paginas

export const paginaNamen = sleutels(paginas)

/** The heading at an address where there is nothing. */
export const NIETS_GEVONDEN = 'Deze pagina bestaat niet'
