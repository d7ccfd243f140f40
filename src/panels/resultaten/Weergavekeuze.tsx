import { List, Map as KaartIcoon, Table2 } from 'lucide'
import type { Weergave } from '@/url/parameters'
import { Segmenten } from '@/ui/Keuze'
import { Icoon } from '@/ui/Icoon'

type Getoond = Exclude<Weergave, 'auto'>

const lijst = { waarde: 'lijst', label: 'Lijst', icoon: <Icoon teken={List} /> } as const
const kaart = { waarde: 'kaart', label: 'Kaart', icoon: <Icoon teken={KaartIcoon} /> } as const
const tabel = { waarde: 'tabel', label: 'Tabel', icoon: <Icoon teken={Table2} /> } as const

interface Props {
  weergave: Weergave
  onKies: (weergave: Weergave) => void
  /** On a phone the list comes first and the map is a choice; elsewhere the map is what one sees unasked. */
  telefoon: boolean
}

/** Map, list or table: the same netwerken in three ways. What comes unasked is not written into the address. */
export function Weergavekeuze({ weergave, onKies, telefoon }: Props) {
  const vanzelf: Getoond = telefoon ? 'lijst' : 'kaart'
  return (
    <Segmenten<Getoond>
      label="Weergave"
      opties={telefoon ? [lijst, kaart, tabel] : [kaart, lijst, tabel]}
      waarde={weergave === 'auto' ? vanzelf : weergave}
      onKies={(waarde) => onKies(waarde === vanzelf ? 'auto' : waarde)}
    />
  )
}
