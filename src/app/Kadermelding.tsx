import { X } from 'lucide'
import { Icoon } from '@/ui/Icoon'
import { Tekenknop } from '@/ui/Knop'
import { meldInKader, useKadermelding } from '@/ui/kadermelding'
import css from './Embed.module.css'

/** What the frame did not let us do, under the bar of the embed, and what the reader can do instead. */
export function Kadermelding() {
  const melding = useKadermelding()
  return (
    <div role="status" className={css['melding']}>
      {melding !== undefined && (
        <>
          <p>
            {melding.soort === 'bestand' ? (
              'Kreeg u geen bestand? Dan staat deze website dat niet toe. Open de hele kaart en download het daar.'
            ) : (
              <>
                Deze website laat de kaart geen nieuw venster openen. Kopieer het adres:{' '}
                <span className={css['adres']}>{melding.adres}</span>
              </>
            )}
          </p>
          <Tekenknop aria-label="Sluit deze melding" onClick={() => meldInKader(undefined)}>
            <Icoon teken={X} />
          </Tekenknop>
        </>
      )}
    </div>
  )
}
