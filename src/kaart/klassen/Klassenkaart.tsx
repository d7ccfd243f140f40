import { useId } from 'react'
import type { Topology } from 'topojson-specification'
import { cssKleur } from '@/domain/kaart/kleuren'
import type { Vlakmerk, Vlaksoort } from '@/domain/kaart/merken'
import { vlakmerken } from '@/domain/kaart/merken'
import type { Naslag } from '@/domain/opzoeken'
import { Gemeentevlakken } from '@/kaart/svg/Gemeentevlakken'
import { Namen } from '@/kaart/svg/Namen'
import { isBinnen, naamOp, plaatsNamen, rondSymbool } from '@/kaart/svg/namen'
import { padVan } from '@/kaart/svg/pad'
import { naarKader } from '@/kaart/svg/projectie'
import { tekeningVan } from '@/kaart/svg/tekening'
import { Textuur } from '@/kaart/svg/Textuur'
import { plaats, Vel } from '@/kaart/svg/Vel'
import css from './Klassenkaart.module.css'
import { isDichtbij, klassenkader } from './klassenkader'

/** How a gemeente is drawn. */
export interface Gemeentevlak {
  klasse: Vlaksoort
  /** What it stands for, shown on hover: `Zwolle: 5 netwerken`. */
  tekst: string
  /** Drawn in the middle of the gemeente, when the view is near enough to read it. */
  getal?: string | undefined
}

interface Props {
  grenzen: Topology
  naslag: Naslag
  /** By code; other gemeenten are plain land. */
  vlakken: ReadonlyMap<string, Gemeentevlak>
  /** One sentence that says what the map shows; the page says the same in text. */
  label: string
}

/** Classes for which one looks on a map of the whole country: no name may hide one. */
const zeldzaam: ReadonlySet<Vlaksoort> = new Set(['klasse0', 'waarschijnlijk', 'nietBevraagd', 'beeindigd'])

/** Widths in pixels that the style sheet tells apart: from each more names fit. */
const breedten = [330, 450, 620] as const
const MEESTE = 9

/** A still picture of gemeenten in classes, from as near as the coloured ones allow; what it says is also in text. */
export function Klassenkaart({ grenzen, naslag, vlakken, label }: Props) {
  const id = useId()
  const tekening = tekeningVan(grenzen)
  const { kader, vorm } = klassenkader([...vlakken.keys()].map((code) => tekening.vak(code)))
  const dichtbij = isDichtbij(kader)
  const decimalen = dichtbij ? 1 : 0
  const gemeenten = naslag.overzicht.gemeenten.map((gemeente) => {
    const { klasse = 'land', tekst = gemeente.naam, getal } = vlakken.get(gemeente.code) ?? {}
    return { ...gemeente, klasse, tekst, getal: dichtbij ? getal : undefined }
  })
  const vrij = gemeenten.filter(({ klasse, getal }) => (dichtbij ? getal !== undefined : zeldzaam.has(klasse)))
  const namen = plaatsNamen(
    gemeenten
      .toSorted((a, b) => b.vmboVestigingen - a.vmboVestigingen)
      .map((gemeente) => naamOp('gemeente', [gemeente.naam], gemeente)),
    {
      schalen: breedten.map((breedte) => breedte / kader.breedte),
      bezet: vrij.map(({ lon, lat }) => {
        const [x, y] = naarKader(lon, lat)
        return rondSymbool({ x, y }, 7)
      }),
      past: isBinnen(kader),
      meeste: MEESTE,
    },
  )
  return (
    <div className={css['vlak']} data-vorm={vorm}>
      <svg className={css['kaart']} role="img" aria-label={label}>
        <Vel kader={kader}>
          <path fill={cssKleur('buurland')} d={tekening.buurland} />
          <Gemeentevlakken
            vlakken={gemeenten.map(({ code, klasse, tekst }) => ({
              code,
              d: tekening.pad(code, decimalen),
              merk: vlakmerken[klasse],
              tekst,
            }))}
            grens={1}
          />
        </Vel>
        {texturen(gemeenten).map(({ klasse, textuur, codes }) => (
          <Textuur
            key={klasse}
            id={`${id}${klasse}`}
            d={padVan(tekening.gebied(codes), decimalen)}
            textuur={textuur}
            kader={kader}
          />
        ))}
        <Namen namen={namen} kader={kader} klasseVanaf={(nr) => css[`vanaf${breedten[nr]}`]} />
        <g className={css['getallen']}>
          {gemeenten.map(({ code, lon, lat, getal }) =>
            getal === undefined ? null : (
              <text key={code} {...plaats(...naarKader(lon, lat), kader)} dy="0.35em">
                {getal}
              </text>
            ),
          )}
        </g>
      </svg>
    </div>
  )
}

/** The classes that are a texture, each with the gemeenten over which it lies. */
function texturen(gemeenten: readonly { code: string; klasse: Vlaksoort }[]) {
  return [...new Set(gemeenten.map(({ klasse }) => klasse))].flatMap((klasse) => {
    const { textuur }: Vlakmerk = vlakmerken[klasse]
    if (textuur === undefined) return []
    return [{ klasse, textuur, codes: gemeenten.filter((ander) => ander.klasse === klasse).map(({ code }) => code) }]
  })
}
