import type { MouseEvent } from 'react'
import { bundelzin } from '@/domain/kaart/bundels'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import { bundelstraal, openSymbool, uitgelichtRing } from '@/domain/kaart/merken'
import type { Treffer } from '@/domain/kaart/treffer'
import { instellingtreffers } from '@/domain/kaart/treffer'
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
  /** A symbol of several instellingen was pressed, in pixels from the corner of the map. */
  onTreffers: ((treffers: Treffer[], punt: { x: number; y: number }) => void) | undefined
  onNaar: (punt: { x: number; y: number }) => void
}

/**
 * The vestigingen of mbo-instellingen: the shape of a symbol tells the soort, a main one is full, and a number stands for
 * several in a town. Over them the point of the open dossier, in a ring.
 */
export function Instellingen({ id, beeld, plekken, uitsnede, adresVan, onKies, onTreffers, onNaar }: Props) {
  const schaal = schaalBij(uitsnede.factor)
  const kies = (plek: Symboolplek, event: MouseEvent<SVGGElement>) => {
    const treffers = instellingtreffers(plek.leden)
    const [eerste] = treffers
    if (eerste === undefined) return
    if (treffers.length > 1 && onTreffers !== undefined) onTreffers(treffers, middenOp(event))
    else onKies?.(treffers.length > 1 ? { soort: 'gemeente', id: plek.gemeente } : eerste.onderwerp)
  }
  const { focus, tabIndexVan, handlers } = useKoppelgroep({
    punten: plekken,
    begin: beeld.uitgelichtPunt?.id,
    uitsnede,
    onKies: onKies && kies,
    onNaar,
  })
  const op = plekken.find((plek) => plek.id === focus)
  return (
    <>
      {plekken.length > 0 && (
        <Symboolgroep>
          <Symbolen id={id} schaal={schaal} soorten={mboSoortSchema.options} raakbaar />
          <g role="group" aria-label="Mbo-instellingen" {...handlers}>
            {plekken.map((plek) => (
              <Koppeling
                key={plek.id}
                href={adresVan(doelVan(plek))}
                naam={naamVan(plek)}
                tabIndex={tabIndexVan(plek.id)}
              >
                <Teken id={id} plek={plek} schaal={schaal} />
              </Koppeling>
            ))}
          </g>
        </Symboolgroep>
      )}
      {beeld.uitgelichtPunt !== undefined && <Uitgelicht {...beeld.uitgelichtPunt} schaal={schaal} />}
      {op !== undefined && <Focusring {...op} />}
    </>
  )
}

/** Several instellingen are found in the dossier of their gemeente. */
function doelVan({ leden, gemeente }: Symboolplek): Onderwerp {
  const ids = new Set(leden.map((lid) => lid.id))
  const [eerste] = ids
  return ids.size === 1 && eerste !== undefined
    ? { soort: 'instelling', id: eerste }
    : { soort: 'gemeente', id: gemeente }
}

function naamVan(plek: Symboolplek): string {
  const [lid, ...meer] = plek.leden
  if (lid === undefined || meer.length > 0) return bundelzin(plek)
  const wat = `${lid.naam}, ${mboSoortBegrippen[lid.soort].label.toLowerCase()}`
  return lid.hoofd ? wat : `${wat}, vestiging ${lid.plaats}`
}

function Teken({ id, plek: { x, y, dx, dy, leden }, schaal }: { id: string; plek: Symboolplek; schaal: number }) {
  const { kleur } = useTekenstijl()
  const [lid] = leden
  if (leden.length > 1 || lid === undefined) {
    return (
      <svg {...plaats(x, y)} overflow="visible">
        <circle r={Number((bundelstraal * schaal).toFixed(1))} />
        <text className={css['aantal']} fill={kleur('symbool-rand')} stroke="none" dy="0.35em">
          {leden.length}
        </text>
      </svg>
    )
  }
  const open = lid.hoofd
    ? {}
    : { fill: kleur(openSymbool.vulling), stroke: kleur(openSymbool.rand), strokeWidth: 2 * openSymbool.breedte }
  return <use href={`#${id}${lid.soort}`} {...plaats(x, y)} transform={schuif(dx, dy)} {...open} />
}

/** The middle of the symbol that was pressed, or reached by key, in pixels from the corner of the map. */
function middenOp({ target, currentTarget }: MouseEvent<SVGGElement>): { x: number; y: number } {
  const kader = currentTarget.ownerSVGElement?.closest('div')?.getBoundingClientRect()
  const teken = target instanceof Element ? (target.closest('a') ?? target).getBoundingClientRect() : undefined
  if (kader === undefined || teken === undefined) return { x: 0, y: 0 }
  return { x: teken.left + teken.width / 2 - kader.left, y: teken.top + teken.height / 2 - kader.top }
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
