import type { Beeldnaam, Laag } from '@/domain/kaart/laagnamen'
import { laaggroepen, lagen } from '@/domain/kaart/lagen'
import { isLaagVan, laagnamen } from '@/domain/kaart/laagnamen'
import { lijnstaal } from '@/domain/kaart/vlakstalen'
import { Staal } from '@/ui/Staal'
import css from './Lagen.module.css'
import type { LegendaProps } from './legendaProps'

interface Props extends Pick<LegendaProps, 'onKies'> {
  beeld: Beeldnaam
  gekozen: readonly Laag[]
}

/** Which layers the map draws, each line with its sample. */
export function Lagen({ beeld, gekozen, onKies }: Props) {
  const aan = new Set(gekozen)
  // In the order of the contract, so that the same layers always make the same address.
  const wissel = (laag: Laag) => onKies({ lagen: laagnamen.filter((andere) => aan.has(andere) !== (andere === laag)) })
  return (
    <details className={css['lagen']}>
      <summary className={css['kop']}>Lagen</summary>
      {laaggroepen.map((kop) => (
        <fieldset key={kop} className={css['groep']}>
          <legend className={css['groepskop']}>{kop}</legend>
          {lagen
            .filter(({ groep, laag }) => groep === kop && isLaagVan(beeld, laag))
            .map((rij) => (
              <label key={rij.laag} className={css['rij']}>
                <input type="checkbox" checked={aan.has(rij.laag)} onChange={() => wissel(rij.laag)} />
                {rij.label}
                {'lijn' in rij && <Staal {...lijnstaal(rij.lijn)} />}
              </label>
            ))}
        </fieldset>
      ))}
    </details>
  )
}
