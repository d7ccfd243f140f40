import { useId } from 'react'
import { alleenStoTekst } from '@/domain/kaart/kaarttelling'
import { cssKleur } from '@/domain/kaart/kleuren'
import { klassemerken, vlakmerken } from '@/domain/kaart/merken'
import { vlakstaal } from '@/domain/kaart/vlakstalen'
import { toonKlasse } from '@/domain/telling'
import { Tekstknop } from '@/ui/Knop'
import { Staal } from '@/ui/Staal'
import css from './Klassen.module.css'
import type { LegendaProps } from './legendaProps'

/** The blues of the map with the counts that they stand for, that of only an STO-regio, and that of none. */
export function Klassen({
  beeld: { klassegrenzen, hoogsteAantal, alleenSto, provinciebreed, leeg },
  onKies,
}: Pick<LegendaProps, 'beeld' | 'onKies'>) {
  const id = useId()
  return (
    <div className={css['blok']}>
      <h3 id={id} className={css['kop']}>
        Netwerken per gemeente
      </h3>
      <ol className={css['klassen']} aria-labelledby={id}>
        {klassegrenzen.map((grens, index) => (
          <li key={grens}>
            <svg className={css['vlak']} aria-hidden="true" focusable="false">
              <rect
                width="100%"
                height="100%"
                fill={cssKleur(vlakmerken[klassemerken[index + 1] ?? 'klasse5'].grond)}
              />
            </svg>
            {toonKlasse(index + 1, klassegrenzen, hoogsteAantal)}
          </li>
        ))}
      </ol>
      {alleenSto.size > 0 && (
        <p className={css['geen']}>
          <Staal {...vlakstaal(vlakmerken.alleenSto)} /> {alleenStoTekst}
        </p>
      )}
      <p className={css['geen']}>
        <Staal {...vlakstaal(vlakmerken.klasse0)} /> {leeg}
      </p>
      {provinciebreed.length > 0 && (
        <p className={css['geen']}>
          niet geteld: {provinciebreed.length} provinciebreed{' '}
          <Tekstknop data-met-script onClick={() => onKies({ provinciebreed: true })}>
            Tel mee
          </Tekstknop>
        </p>
      )}
    </div>
  )
}
