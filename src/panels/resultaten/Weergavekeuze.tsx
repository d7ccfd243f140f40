import { List, Map as KaartIcoon, Table2 } from 'lucide-react'
import type { Weergave } from '@/url/parameters'
import css from './Weergavekeuze.module.css'

interface Optie {
  waarde: Weergave
  label: string
  Icoon: typeof List
}

const lijst: Optie = { waarde: 'lijst', label: 'Lijst', Icoon: List }
const kaart: Optie = { waarde: 'kaart', label: 'Kaart', Icoon: KaartIcoon }
const tabel: Optie = { waarde: 'tabel', label: 'Tabel', Icoon: Table2 }

interface Props {
  weergave: Weergave
  onKies: (weergave: Weergave) => void
  /** On a phone the list comes first and the map is a choice; elsewhere the map is what one sees unasked. */
  telefoon: boolean
}

/** Map, list or table: the same netwerken in three ways. What comes unasked is not written into the address. */
export function Weergavekeuze({ weergave, onKies, telefoon }: Props) {
  const vanzelf = telefoon ? 'lijst' : 'kaart'
  const actief = weergave === 'auto' ? vanzelf : weergave
  return (
    <div className={css['weergaven']} role="group" aria-label="Weergave" data-met-script>
      {(telefoon ? [lijst, kaart, tabel] : [kaart, lijst, tabel]).map(({ waarde, label, Icoon }) => (
        <button
          key={waarde}
          type="button"
          aria-pressed={actief === waarde}
          onClick={() => onKies(waarde === vanzelf ? 'auto' : waarde)}
        >
          <Icoon aria-hidden="true" size={16} />
          <span>{label}</span>
        </button>
      ))}
    </div>
  )
}
