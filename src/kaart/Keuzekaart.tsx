import { useMemo, useState } from 'react'
import type { Topology } from 'topojson-specification'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import { maakKaartbeeld } from '@/domain/kaart/kaartbeeld'
import type { Naslag } from '@/domain/opzoeken'
import { beginuitsnede } from './svg/beginstand'
import { vanKader } from './svg/projectie'
import { SvgKaart } from './svg/SvgKaart'
import { tekeningVan } from './svg/tekening'
import { zoomVan } from './svg/uitsnede'

interface Props {
  gemeenten: readonly string[]
  /** One sentence that says what the map is for. */
  label: string
  onKies: (code: string) => void
  naslag: Naslag
  grenzen: Topology
}

const gebied = { id: 'bijdrage', naam: 'Gekozen gebied', nr: 0, gedimd: false }

/** The chosen gemeenten as one hatched area; a press takes a gemeente in or out. The view stays where it is meanwhile. */
export function Keuzekaart({ gemeenten, label, onKies, naslag, grenzen }: Props) {
  const beeld = useMemo(() => {
    const leeg = maakKaartbeeld({
      naslag,
      zichtbaar: [],
      telkeuze: geenFilters,
      lagen: ['provincie'],
      gekozen: [],
      onderwerp: undefined,
      instellingen: [],
      leeg: '',
      scholen: [],
    })
    return { ...leeg, gekozen: [{ ...gebied, gemeenten }] }
  }, [gemeenten, naslag])
  const [stand] = useState(() => {
    const { x, y, factor } = beginuitsnede(beeld, tekeningVan(grenzen))
    return { zoom: zoomVan(factor), ...vanKader(x, y) }
  })
  return (
    <SvgKaart
      beeld={beeld}
      naslag={naslag}
      grenzen={grenzen}
      label={label}
      stand={stand}
      bedienbaar
      onKies={({ soort, id }) => {
        if (soort === 'gemeente') onKies(id)
      }}
    />
  )
}
