import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import { uitgelichtRing } from '@/domain/kaart/merken'
import { mboSoortBegrippen, mboSoortSchema } from '@/domain/mboWaarden'
import type { Onderwerp } from '@/domain/routes'
import { Focusring } from './Focusring'
import { Koppeling } from './Koppeling'
import { naarKader } from './projectie'
import { Symbolen, Symbool, Symboolgroep } from './Symbool'
import type { Symboolplek } from './symbolen'
import { schaalBij } from './symbolen'
import css from './tekening.module.css'
import { useTekenstijl } from './tekenstijl'
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
        <Symboolgroep>
          <Symbolen id={id} schaal={schaalBij(uitsnede.factor)} soorten={mboSoortSchema.options} raakbaar />
          <g role="group" aria-label="Mbo-instellingen" {...handlers}>
            {plekken.map(({ x, y, dx, dy, ...plek }) => (
              <Koppeling
                key={plek.id}
                href={adresVan({ soort: 'instelling', id: plek.id })}
                naam={`${plek.naam}, ${mboSoortBegrippen[plek.soort].label.toLowerCase()}`}
                tabIndex={tabIndexVan(plek.id)}
              >
                <use href={`#${id}${plek.soort}`} {...plaats(x, y)} transform={schuif(dx, dy)} />
              </Koppeling>
            ))}
          </g>
        </Symboolgroep>
      )}
      {beeld.uitgelichtPunt !== undefined && (
        <Uitgelicht {...beeld.uitgelichtPunt} schaal={schaalBij(uitsnede.factor)} />
      )}
      {op !== undefined && <Focusring {...op} />}
    </>
  )
}

/** On paper of its own, so that neither its colour nor a neighbour hides it. */
function Uitgelicht({ lat, lon, soort, schaal }: NonNullable<Kaartbeeld['uitgelichtPunt']> & { schaal: number }) {
  const { kleur } = useTekenstijl()
  return (
    <svg className={css['over']} {...plaats(...naarKader(lon, lat))} overflow="visible">
      {uitgelichtRing.map((schijf) => (
        <circle key={schijf.straal} r={schijf.straal} fill={kleur(schijf.kleur)} />
      ))}
      <Symbool soort={soort} schaal={schaal} />
    </svg>
  )
}

function schuif(dx: number, dy: number): string | undefined {
  return dx === 0 && dy === 0 ? undefined : `translate(${Number(dx.toFixed(1))} ${Number(dy.toFixed(1))})`
}
