import type { ChangeEvent } from 'react'
import { useId, useRef } from 'react'
import { jaarbereik, telZonderJaar } from '@/domain/jaren'
import type { FilterProps } from './filterProps'
import { Vakje } from '@/ui/Keuze'
import { Invoer } from '@/ui/Veld'
import css from './Jaarkiezer.module.css'

/** One year or all: what ran when. Sliding makes one step for Back, however far it goes. */
export function Jaarkiezer({ naslag, keuze, onKies }: Pick<FilterProps, 'naslag' | 'keuze' | 'onKies'>) {
  const id = useId()
  const schuift = useRef(false)
  const { jaar } = keuze
  const { eerste, laatste } = jaarbereik(naslag)
  const zonderJaar = telZonderJaar(naslag, keuze)
  function kiesJaar(event: ChangeEvent<HTMLInputElement>) {
    onKies({ jaar: event.currentTarget.valueAsNumber }, { vervang: schuift.current })
    schuift.current = true
  }
  return (
    <div>
      <div className={css['regel']}>
        <Vakje
          className={css['schakelaar']}
          label="Alleen wat in één jaar liep"
          checked={jaar !== undefined}
          onChange={() => onKies({ jaar: jaar === undefined ? laatste : undefined })}
        />
        <output className={css['stand']} htmlFor={id}>
          {jaar ?? 'alle jaren'}
        </output>
      </div>
      {jaar !== undefined && (
        <>
          <label className="alleen-voorlezen" htmlFor={id}>
            Jaar
          </label>
          <Invoer
            id={id}
            type="range"
            min={Math.min(eerste, jaar)}
            max={Math.max(laatste, jaar)}
            step={1}
            value={jaar}
            onChange={kiesJaar}
            onBlur={() => (schuift.current = false)}
            onPointerDown={() => (schuift.current = false)}
          />
          <div className={`klein ${css['einden']}`} aria-hidden="true">
            <span>{Math.min(eerste, jaar)}</span>
            <span>{Math.max(laatste, jaar)}</span>
          </div>
        </>
      )}
      {zonderJaar > 0 && <p className="klein">{noot(zonderJaar)}</p>}
    </div>
  )
}

function noot(aantal: number): string {
  return aantal === 1
    ? 'Van 1 netwerk is niet bekend wanneer het begon of eindigde; dat telt bij een jaar niet mee.'
    : `Van ${aantal} netwerken is niet bekend wanneer ze begonnen of eindigden; die tellen bij een jaar niet mee.`
}
