import type { Kaartbeeld } from '@/domain/kaartbeeld'
import type { MboSoort } from '@/domain/mboWaarden'
import { mboSoortBegrippen, mboSoortSchema } from '@/domain/mboWaarden'
import type { Onderwerp } from '@/domain/routes'
import { Focusring } from './Focusring'
import { Koppeling } from './Koppeling'
import { naarKader } from './projectie'
import css from './SvgKaart.module.css'
import type { Symboolplek } from './symbolen'
import { symboolpad, symboolschaal } from './symbolen'
import type { Uitsnede } from './uitsnede'
import { useKoppelgroep } from './useKoppelgroep'
import { plaats } from './Vel'

interface Props {
  id: string
  beeld: Kaartbeeld
  plekken: readonly Symboolplek[]
  uitsnede: Uitsnede
  adresVan: (onderwerp: Onderwerp) => string
  onKies: ((onderwerp: Onderwerp) => void) | undefined
  onNaar: (punt: { x: number; y: number }) => void
}

/** The mbo-instellingen: the shape of a symbol tells the soort. Over them the point of the open dossier, in a ring. */
export function Instellingen({ id, beeld, plekken, uitsnede, adresVan, onKies, onNaar }: Props) {
  const { focus, tabIndexVan, handlers } = useKoppelgroep({
    punten: plekken,
    begin: beeld.uitgelichtPunt?.id,
    uitsnede,
    onKies: onKies && ((plek) => onKies({ soort: 'instelling', id: plek.id })),
    onNaar,
  })
  const op = plekken.find((plek) => plek.id === focus)
  return (
    <>
      {plekken.length > 0 && (
        <>
          <Symbolen id={id} schaal={symboolschaal(uitsnede.factor)} />
          <g role="group" aria-label="Mbo-instellingen" {...handlers}>
            {plekken.map(({ x, y, dx, dy, ...plek }) => (
              <Koppeling
                key={plek.id}
                href={adresVan({ soort: 'instelling', id: plek.id })}
                naam={`${plek.naam}, ${mboSoortBegrippen[plek.soort].label.toLowerCase()}`}
                tabIndex={tabIndexVan(plek.id)}
              >
                <use
                  className={css['symbool']}
                  href={`#${id}${plek.soort}`}
                  {...plaats(x, y)}
                  transform={schuif(dx, dy)}
                />
              </Koppeling>
            ))}
          </g>
        </>
      )}
      {beeld.uitgelichtPunt !== undefined && (
        <Uitgelicht {...beeld.uitgelichtPunt} schaal={symboolschaal(uitsnede.factor)} />
      )}
      {op !== undefined && <Focusring {...op} />}
    </>
  )
}

/** The shapes, each with an unseen circle around it that a fingertip can hit. */
export function Symbolen({ id, schaal }: { id: string; schaal: number }) {
  return (
    <defs>
      {mboSoortSchema.options.map((soort: MboSoort) => (
        <g key={soort} id={`${id}${soort}`}>
          <circle className={css['raakvlak']} r="10" />
          <path d={symboolpad(soort, schaal)} />
        </g>
      ))}
    </defs>
  )
}

/** On paper of its own, so that neither its colour nor a neighbour hides it. */
function Uitgelicht({ lat, lon, soort, schaal }: NonNullable<Kaartbeeld['uitgelichtPunt']> & { schaal: number }) {
  return (
    <svg className={css['over']} {...plaats(...naarKader(lon, lat))} overflow="visible">
      <circle className={css['uitgelichtPapier']} r="15" />
      <circle className={css['uitgelichtPunt']} r="11.8" />
      <path className={css['symbool']} d={symboolpad(soort, schaal)} />
    </svg>
  )
}

function schuif(dx: number, dy: number): string | undefined {
  return dx === 0 && dy === 0 ? undefined : `translate(${Number(dx.toFixed(1))} ${Number(dy.toFixed(1))})`
}
