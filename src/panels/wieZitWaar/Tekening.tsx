import type { KeyboardEvent, MouseEvent, Ref } from 'react'
import { useMemo, useState } from 'react'
import { useRouter } from 'wouter'
import { toonToestand } from '@/domain/betekenis/toestandInWoorden'
import { groepeer } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'
import { opsomming, telwoord } from '@/domain/taal'
import type { Verband } from '@/domain/wieZitWaar/verband'
import { MATEN, zetUit } from '@/domain/wieZitWaar/zetUit'
import { knoopVanTafel, knoopVanZitter, kolommenVan, verlicht, volgendeKnoop } from './knopen'
import css from './Tekening.module.css'

interface Props {
  ref: Ref<SVGSVGElement>
  verband: Verband
  /** Not all tables are in the picture: numbers say that they count only those. */
  isDeel: boolean
  naam: string
  gekozen: string | undefined
  onKies: (knoop: string | undefined) => void
  adresVan: (onderwerp: Onderwerp | undefined) => string
}

/** Room above for the heads of the columns, and below. */
const BOVEN = 34
const ONDER = 10
/** Letters of a name that fit its column. */
const LETTERS = { mbo: 27, tafel: 33, vmbo: 36 } as const
/** A name and its place together. */
const LETTERS_VMBO = 38

const kort = (tekst: string, letters: number) =>
  tekst.length <= letters ? tekst : `${tekst.slice(0, letters - 1).trimEnd()}…`

/** Who meets whom as a picture: one tab stop, arrow keys along columns and threads, and one thread lit. */
export function Tekening({ ref, verband, isDeel, naam, gekozen, onKies, adresVan }: Props) {
  const { base } = useRouter()
  const uitzetting = useMemo(() => zetUit(verband), [verband])
  const [zweef, setZweef] = useState<string>()
  const [focus, setFocus] = useState<string>()
  const aan = zweef ?? gekozen ?? focus
  const licht = useMemo(() => (aan === undefined ? undefined : verlicht(aan, verband)), [aan, verband])
  const hoogte = uitzetting.hoogte + BOVEN + ONDER
  const halte = focus ?? gekozen ?? kolommenVan(uitzetting).flat()[0]
  const staat = (knoop: string) => (licht === undefined ? undefined : licht.has(knoop) ? 'aan' : 'uit')
  const perZitter = groepeer(verband.draden, ({ zitter }) => [zitter])
  const tafelById = new Map(verband.tafels.map((tafel) => [tafel.id, tafel]))
  const zitterBySleutel = new Map(verband.zitters.map((zitter) => [zitter.sleutel, zitter]))
  const perTafel = groepeer(verband.draden, ({ tafel }) => [tafel])
  const inBeeld = (aantal: number) => `${telwoord(aantal, 'tafel', 'tafels')}${isDeel ? ' in beeld' : ''}`

  function loop(event: KeyboardEvent, knoop: string) {
    const naar = volgendeKnoop(knoop, event.key, uitzetting, verband)
    if (naar === knoop) return
    event.preventDefault()
    const doel = [...(event.currentTarget.closest('svg')?.querySelectorAll<SVGAElement>('a[data-knoop]') ?? [])]
    doel.find(({ dataset }) => dataset['knoop'] === naar)?.focus()
  }
  function kies(event: MouseEvent, knoop: string) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onKies(knoop === gekozen ? undefined : knoop)
  }
  const knoopProps = (knoop: string, naar: Onderwerp | undefined) => ({
    'data-knoop': knoop,
    'data-staat': staat(knoop),
    className: css['knoop'],
    href: naar === undefined ? undefined : base + adresVan(naar),
    role: 'button',
    'aria-pressed': gekozen === knoop,
    tabIndex: knoop === halte ? 0 : -1,
    onClick: (event: MouseEvent) => kies(event, knoop),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') onKies(undefined)
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault()
        onKies(knoop === gekozen ? undefined : knoop)
      }
      loop(event, knoop)
    },
    onFocus: () => setFocus(knoop),
    onBlur: () => setFocus(undefined),
    onPointerEnter: () => setZweef(knoop),
    onPointerLeave: () => setZweef(undefined),
  })

  return (
    <svg
      ref={ref}
      className={css['tekening']}
      viewBox={`0 0 ${MATEN.breedte} ${hoogte}`}
      role="group"
      aria-label={`Wie zit waar: ${naam}. ${telwoord(verband.tafels.length, 'tafel', 'tafels')}, ${telwoord(verband.draden.length, 'deelname', 'deelnames')}. Met de pijltoetsen loopt u langs namen en lijnen.`}
    >
      <g className={css['koppen']}>
        <text x={MATEN.mbo.x} y={16} textAnchor="end">
          Mbo-instellingen {uitzetting.orde.mbo.length}
        </text>
        <text x={MATEN.tafel.x} y={16}>
          Tafels {uitzetting.orde.tafel.length}
        </text>
        <text x={MATEN.vmbo.x + 12} y={16}>
          Vmbo {verband.zitters.reduce((som, { kant, aantal = 1 }) => (kant === 'vmbo' ? som + aantal : som), 0)}
        </text>
      </g>
      <g className={css['draden']} transform={`translate(0 ${BOVEN})`}>
        {verband.draden.map(({ zitter, tafel, via, zekerheid }) => {
          const aanDraad =
            licht?.has(knoopVanTafel(tafel)) && licht.has(knoopVanZitter(zitter)) && raakt(aan, zitter, tafel, verband)
          return (
            <path
              key={`${zitter} ${tafel}`}
              d={draadpad(
                zitterBySleutel.get(zitter)?.kant ?? 'vmbo',
                uitzetting.zitterY.get(zitter) ?? 0,
                uitzetting.tafelY.get(tafel) ?? 0,
              )}
              data-via={via !== undefined || zekerheid === 'vermoed' || undefined}
              data-staat={licht === undefined ? undefined : aanDraad ? 'aan' : 'uit'}
            />
          )
        })}
      </g>
      <g transform={`translate(0 ${BOVEN})`}>
        {[...uitzetting.orde.mbo, ...uitzetting.orde.vmbo].map((sleutel) => {
          const zitter = zitterBySleutel.get(sleutel)
          if (zitter === undefined) return null
          const eigen = perZitter.get(sleutel) ?? []
          const aanTafels = eigen.flatMap(({ tafel }) => tafelById.get(tafel)?.naam ?? [])
          const links = zitter.kant === 'mbo'
          const y = uitzetting.zitterY.get(sleutel) ?? 0
          return (
            <a
              key={sleutel}
              {...knoopProps(knoopVanZitter(sleutel), zitter.naar)}
              aria-label={`${zitter.naam}${zitter.bij === undefined ? '' : `, ${zitter.bij}`}, ${links ? 'mbo' : 'vmbo'}, aan ${inBeeld(eigen.length)}: ${opsomming(aanTafels)}`}
            >
              <rect
                className={css['vangvlak']}
                x={links ? 0 : MATEN.vmbo.x - 8}
                y={y - MATEN[zitter.kant].hoogte / 2}
                width={links ? MATEN.mbo.x + 10 : MATEN.breedte - MATEN.vmbo.x + 8}
                height={MATEN[zitter.kant].hoogte}
                rx={4}
              />
              <circle cx={MATEN[zitter.kant].x} cy={y} r={links ? 5 : 4} />
              {links ? (
                <>
                  <text x={MATEN.mbo.x - 12} y={y - 2} textAnchor="end">
                    {kort(zitter.naam, LETTERS.mbo)}
                  </text>
                  <text className={css['klein']} x={MATEN.mbo.x - 12} y={y + 13} textAnchor="end">
                    {inBeeld(eigen.length)}
                  </text>
                </>
              ) : (
                <text x={MATEN.vmbo.x + 12} y={y + 4.5}>
                  {kort(zitter.naam, zitter.bij === undefined ? LETTERS.vmbo : LETTERS_VMBO - 12)}
                  {zitter.bij !== undefined && (
                    <tspan className={css['klein']} dx={5}>
                      {kort(zitter.bij, LETTERS_VMBO - Math.min(zitter.naam.length, LETTERS_VMBO - 12))}
                    </tspan>
                  )}
                </text>
              )}
              <title>{zitter.naam}</title>
            </a>
          )
        })}
        {uitzetting.orde.tafel.map((id) => {
          const tafel = tafelById.get(id)
          if (tafel === undefined) return null
          const y = uitzetting.tafelY.get(id) ?? 0
          const wie = (perTafel.get(id) ?? []).flatMap(({ zitter }) => zitterBySleutel.get(zitter)?.naam ?? [])
          const kaal = tafel.naam.replace(/^STO-regio /, '')
          return (
            <a
              key={id}
              {...knoopProps(knoopVanTafel(id), { soort: 'netwerk', id })}
              aria-label={`${tafel.naam}, ${toonToestand(tafel)}; hier zitten ${opsomming(wie)}`}
            >
              <rect
                className={css['kaart']}
                x={MATEN.tafel.x}
                y={y - MATEN.tafel.hoogte / 2}
                width={MATEN.tafel.breedte}
                height={MATEN.tafel.hoogte}
                rx={5}
              />
              <text className={css['tafelnaam']} x={MATEN.tafel.x + 12} y={y - 3}>
                {kort(kaal, LETTERS.tafel)}
              </text>
              <text className={css['klein']} x={MATEN.tafel.x + 12} y={y + 13}>
                {kaal === tafel.naam ? toonToestand(tafel) : `STO-regio · ${toonToestand(tafel)}`}
              </text>
              <title>{tafel.naam}</title>
            </a>
          )
        })}
      </g>
    </svg>
  )
}

/** Whether a thread is part of what is lit: of somebody only those of their own tables, of a table all of its own. */
function raakt(aan: string | undefined, zitter: string, tafel: string, { draden }: Verband): boolean {
  if (aan === undefined || aan === knoopVanTafel(tafel) || aan === knoopVanZitter(zitter)) return true
  return draden.some((draad) => draad.tafel === tafel && knoopVanZitter(draad.zitter) === aan)
}

function draadpad(kant: 'mbo' | 'vmbo', zitter: number, tafel: number): string {
  const [van, tot] = kant === 'mbo' ? [MATEN.mbo.x, MATEN.tafel.x] : [MATEN.tafel.x + MATEN.tafel.breedte, MATEN.vmbo.x]
  const [y1, y2] = kant === 'mbo' ? [zitter, tafel] : [tafel, zitter]
  const midden = (van + tot) / 2
  const rond = (getal: number) => Number(getal.toFixed(1))
  return `M${van} ${rond(y1)}C${midden} ${rond(y1)} ${midden} ${rond(y2)} ${tot} ${rond(y2)}`
}
