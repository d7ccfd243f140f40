import { Search, X } from 'lucide'
import type { ComponentProps } from 'react'
import { usePast } from '@/ui/usePast'
import { Tekenknop } from '@/ui/Knop'
import { Invoer } from '@/ui/Veld'
import css from './Zoekveld.module.css'
import { Icoon } from '@/ui/Icoon'

/** What the box is called, and what it shows while empty. */
export interface Opschrift {
  label: string
  voorbeeld: string
}

interface Props {
  /** Said above the box; without it the box of the head has a name that is only read aloud. */
  opschrift?: Opschrift | undefined
  input: ComponentProps<'input'>
  label?: ComponentProps<'label'>
  /** Empties the box; the button is there only when there is something to empty. */
  onWis: () => void
}

/** The box itself: the same while waiting and while searching, so that nothing moves when the one replaces the other. */
export function Zoekveld({ opschrift, input, label, onWis }: Props) {
  const smal = usePast('(max-width: 560px)')
  const naam = (
    <label className={opschrift === undefined ? 'alleen-voorlezen' : css['opschrift']} htmlFor={input.id} {...label}>
      {opschrift?.label ?? 'Zoek een school, instelling, gemeente of netwerk'}
    </label>
  )
  return (
    <>
      {naam}
      <div className={css['veld']}>
        <Icoon teken={Search} className={css['icoon']} maat={18} />
        <Invoer
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
          placeholder={
            opschrift?.voorbeeld ??
            (smal ? 'Zoek school, gemeente, netwerk' : 'Zoek een school, instelling, gemeente of netwerk')
          }
          {...input}
          className={css['input']}
        />
        {input.value !== '' && (
          <Tekenknop className={css['wis']} aria-label="Wis zoekvak" onClick={onWis}>
            <Icoon teken={X} maat={18} />
          </Tekenknop>
        )}
      </div>
    </>
  )
}
