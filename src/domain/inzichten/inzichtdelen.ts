import type { PaginaNaam } from '../paginas.ts'

/** A part of the insights, on a page of its own. */
interface Inzichtdeel {
  /** The part of /inzichten that it was, which links of before name: `/inzichten#tijd`. */
  anker: string
  naam: string
  pagina: PaginaNaam
  /** Where on that page, when not at its beginning. */
  daar?: string
}

/** The parts of the insights in the order in which they are read. Whoever comes by the anchor of before is led there. */
export const inzichtdelen: readonly Inzichtdeel[] = [
  { anker: 'kerncijfers', naam: 'Kerncijfers', pagina: 'kerncijfers' },
  { anker: 'witte-vlekken', naam: 'Witte vlekken', pagina: 'witteVlekken' },
  { anker: 'tijd', naam: 'Tijd', pagina: 'tijd' },
  { anker: 'schaalpuzzel', naam: 'Schaal', pagina: 'schaal' },
  { anker: 'kennis', naam: 'Kennis uit de bronnen', pagina: 'kennis' },
  { anker: 'vergelijkbaar', naam: 'Vergelijkbaar elders', pagina: 'kennis', daar: 'vergelijkbaar' },
]
