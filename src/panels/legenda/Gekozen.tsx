import { Focus, X } from 'lucide'
import { useId } from 'react'
import { Dossierlink } from '@/panels/Dossierlink'
import { Swatch } from './Swatch'
import { MAX_GEKOZEN } from '@/url/parameters'
import css from './Gekozen.module.css'
import type { LegendaProps } from './legendaProps'
import { Icoon } from '@/ui/Icoon'

type Props = Pick<LegendaProps, 'beeld' | 'keuze' | 'onKies' | 'onderwerp' | 'adresVan' | 'onOpen'>

/** The netwerken that are drawn, each with the sample that the map uses. The one whose dossier is open is in focus. */
export function Gekozen({ beeld, keuze, onKies, onderwerp, adresVan, onOpen }: Props) {
  const id = useId()
  const open = onderwerp?.soort === 'netwerk' ? onderwerp.id : undefined
  return (
    <div>
      <h3 id={id} className={css['kop']}>
        Getekend{' '}
        <span className={css['telling']}>
          ({beeld.gekozen.length} van {MAX_GEKOZEN})
        </span>
      </h3>
      <ul className={css['lijst']} aria-labelledby={id}>
        {beeld.gekozen.map((vlak) => (
          <li key={vlak.id} className={css['rij']} data-gedimd={vlak.gedimd || undefined}>
            <Swatch nr={vlak.nr} />
            <Dossierlink
              onderwerp={{ soort: 'netwerk', id: vlak.id }}
              adres={adresVan({ soort: 'netwerk', id: vlak.id })}
              onOpen={onOpen}
              className={css['naam']}
              actief={vlak.id === open}
            >
              {vlak.naam}
            </Dossierlink>
            {vlak.gemeenten.length === 0 && <span className={css['leeg']}>zonder gebied</span>}
            <button
              type="button"
              className={css['knop']}
              aria-pressed={vlak.id === open}
              aria-label={`Licht ${vlak.naam} uit`}
              title="Licht uit"
              onClick={() => onOpen(vlak.id === open ? undefined : { soort: 'netwerk', id: vlak.id })}
            >
              <Icoon teken={Focus} />
            </button>
            <button
              type="button"
              className={css['knop']}
              aria-label={`Haal ${vlak.naam} van de kaart`}
              title="Haal van de kaart"
              onClick={(event) => {
                houdFocus(event.currentTarget)
                onKies({ netwerk: keuze.netwerk.filter((andere) => andere !== vlak.id) })
              }}
            >
              <Icoon teken={X} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The row goes, with the button that has focus: its neighbour takes over, else the legend itself. */
function houdFocus(knop: HTMLElement): void {
  const rij = knop.closest('li')
  const buur = (rij?.nextElementSibling ?? rij?.previousElementSibling)?.querySelector<HTMLElement>('button:last-child')
  const lagen = knop.closest('details')?.querySelector<HTMLElement>(':scope details > summary')
  ;(buur ?? lagen)?.focus()
}
