import { render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import { maakKaartbeeld } from '@/domain/kaart/kaartbeeld'
import type { Laag } from '@/domain/kaart/laagnamen'
import { lagen } from '@/domain/kaart/lagen'
import { maakBrondata } from '@/kaart/live/kaartdata'
import { klassenVan } from '@/kaart/live/Gemeentestatus'
import { lagenVan } from '@/kaart/live/stijl'
import { SvgKaart } from '@/kaart/svg/SvgKaart'
import { Legenda } from '@/panels/legenda/Legenda'
import { standaardKeuze } from '@/url/parameters'
import { eenTopologie } from '../fixtures/grenzen'
import { eenGemeente, eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../fixtures/overzicht'

const inTwee = { provincie: 'PV02', arbeidsmarktregio: 'b', corop: 'CR02', rmc: 'RMC02' }
const naslag = eenNaslag({
  gemeenten: [eenGemeente(), eenGemeente({ code: 'GM0002', naam: 'Oosterdorp', ...inTwee })],
  instellingen: [eenInstelling()],
  netwerken: [
    eenNetwerk({ id: 'a' }),
    eenNetwerk({ id: 'b', soort: 'sto-regio' }),
    eenNetwerk({ id: 'c', soort: 'rif-project', schaal: 'provinciebreed' }),
    eenNetwerk({ id: 'd', soort: 'stelselregio', relevantie: 'context' }),
  ],
})

/** What the legend says of a layer that is on, beside the box that switches it. */
const woorden: Partial<Record<Laag, RegExp>> = {
  aantal: /^Netwerken per gemeente$/,
  instellingen: /nevenvestiging/,
  vmbo: /vmbo-school aan een bekende tafel/,
}

describe.each(lagen.map((rij) => [rij.laag, rij] as const))('the layer %s', (laag, rij) => {
  const beeld = maakKaartbeeld({
    naslag,
    zichtbaar: naslag.overzicht.netwerken,
    telkeuze: geenFilters,
    lagen: [laag],
    gekozen: [],
    onderwerp: undefined,
    instellingen: naslag.overzicht.instellingen,
    leeg: '',
    scholen: [eenSchool()],
  })
  beforeEach(() => {
    render(<SvgKaart beeld={beeld} naslag={naslag} grenzen={eenTopologie} label="Getekend" />)
    render(
      <Legenda
        beeld={beeld}
        naslag={naslag}
        zichtbaar={[]}
        keuze={{ ...standaardKeuze, lagen: [laag] }}
        onKies={() => {}}
        onderwerp={undefined}
        adresVan={() => '/'}
        onOpen={() => {}}
      />,
    )
  })

  it('is on the drawn map', () => {
    const getekend = screen.getByRole('group', { name: 'Getekend' })
    const merk = {
      gemeenten: '[fill="var(--klasse-1)"]',
      scholen: '[aria-label="Vmbo-scholen"] circle',
      punten: '[aria-label="Mbo-instellingen"] use',
      indelingen: `[data-laag="${laag}"]`,
      omtrekken: `[data-laag="${laag}"]`,
    }[rij.deel]
    expect(getekend.querySelector(merk)).not.toBeNull()
  })

  it('is on the live map', () => {
    if (rij.deel === 'gemeenten') return expect(klassenVan(beeld, naslag).map(([, klasse]) => klasse)).toContain(1)
    const { features } = maakBrondata(eenTopologie, naslag)(beeld)[rij.deel]
    expect(features).not.toEqual([])
    const stijl = lagenVan(rij.deel, () => '#888888').map(({ id }) => id)
    if (!('lijn' in rij)) return expect(stijl).not.toEqual([])
    expect(stijl).toContain(`lijn-${laag}`)
    return expect(features.every(({ properties }) => properties?.['laag'] === laag)).toBe(true)
  })

  it('is in the legend without unfolding anything', () => {
    if (!('lijn' in rij)) return expect(screen.getByText(woorden[laag] ?? '')).toBeVisible()
    const lijnen = within(screen.getByRole('list', { name: 'Lijnen' }))
    return expect(lijnen.getByText(new RegExp(`^${rij.label}$`, 'i'))).toBeVisible()
  })
})
