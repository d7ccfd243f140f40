// @vitest-environment node
import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { renderToString } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { leesOverzicht } from '@/dataset/queries'
import { filterNetwerken, geenFilters } from '@/domain/filter/filterNetwerken'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import { klasseOpKaart } from '@/domain/kaart/kaarttelling'
import { maakKaartbeeld } from '@/domain/kaart/kaartbeeld'
import type { Naslag } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import { leesData } from '@/pipeline/leesData'
import { leidAf } from '@/pipeline/leidAf'
import { Kaartje } from '@/kaart/svg/Kaartje'
import { SvgKaart } from '@/kaart/svg/SvgKaart'
import { cssKleur } from '@/domain/kaart/kleuren'
import { klassemerken, vlakmerken } from '@/domain/kaart/merken'
import type { Topology } from 'topojson-specification'

/*
 * The promise that the first page and the dossiers are light, on the real data: weights only mean something there.
 */

let naslag: Naslag
let scholen: School[]
const grenzen: Topology = JSON.parse(readFileSync('data/grenzen.topojson', 'utf8'))

beforeAll(async () => {
  const { data } = await leesData('data')
  const afgeleid = leidAf(data, '2026-11-20')
  naslag = leesOverzicht({ versie: 'test', peildatum: '2026-01-01', ...afgeleid.overzicht }).naslag
  scholen = afgeleid.scholen
})

function beeldVan(onderwerp?: Onderwerp): Kaartbeeld {
  return maakKaartbeeld({
    naslag,
    zichtbaar: filterNetwerken(naslag.overzicht.netwerken, geenFilters),
    telkeuze: geenFilters,
    lagen: ['aantal', 'instellingen', 'provincie'],
    gekozen: [],
    onderwerp,
    instellingen: naslag.overzicht.instellingen,
    leeg: 'geen netwerk bekend',
    scholen: [],
  })
}

const svgVan = (beeld: Kaartbeeld) =>
  renderToString(<SvgKaart beeld={beeld} naslag={naslag} grenzen={grenzen} label="Kaart" />)
const keer = (html: string, deel: string) => html.split(deel).length - 1

describe('SvgKaart on the server', () => {
  it('needs no window, and writes plain links without style attributes or tab order', () => {
    expect(typeof window).toBe('undefined')
    const html = svgVan(beeldVan())
    const gemeenten = html.slice(0, html.indexOf('aria-label="Mbo-instellingen"'))
    expect(keer(gemeenten, 'href="/gemeente/')).toBe(naslag.overzicht.gemeenten.length)
    expect(html).not.toMatch(/ style=/)
    expect(html).not.toMatch(/tabindex/i)
    expect(html).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('draws as many gemeenten in each class as the picture says', () => {
    const beeld = beeldVan()
    const html = svgVan(beeld)
    const grondVan = (code: string) => vlakmerken[klassemerken[klasseOpKaart(beeld, code)] ?? 'klasse0'].grond
    for (const { grond } of klassemerken.map((merk) => vlakmerken[merk])) {
      const verwacht = naslag.overzicht.gemeenten.filter(({ code }) => grondVan(code) === grond).length
      expect(keer(html, `</title><path fill="${cssKleur(grond)}"`)).toBe(verwacht)
    }
  })

  it('draws every gemeente, the islands too', () => {
    const html = svgVan(beeldVan())
    expect(html).not.toContain(' d=""')
    for (const naam of ['Texel', 'Vlieland', 'Terschelling', 'Ameland', 'Schiermonnikoog'])
      expect(html).toContain(`<title>${naam}: `)
  })

  it('weighs at most 35 kB in brotli, so that a whole first page stays below 60', () => {
    const html = svgVan(beeldVan())
    expect({ br: brotliCompressSync(html).length, gz: gzipSync(html).length }).toSatisfy(
      ({ br }: { br: number }) => br <= 35_000,
    )
  })

  it('holds only the part of the country that a dossier shows', () => {
    const html = svgVan(beeldVan({ soort: 'gemeente', id: 'GM0193' }))
    expect(keer(html, 'href="/gemeente/')).toBeLessThan(120)
    expect(html).toContain('href="/gemeente/GM0193"')
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(20_000)
  })
})

describe('Kaartje on the server', () => {
  it('weighs at most 12 kB, whatever it is about', () => {
    const onderwerpen: Onderwerp[] = [
      ...naslag.overzicht.netwerken.map(({ id }): Onderwerp => ({ soort: 'netwerk', id })),
      ...naslag.overzicht.instellingen.map(({ id }): Onderwerp => ({ soort: 'instelling', id })),
      ...naslag.overzicht.gemeenten.map(({ code }): Onderwerp => ({ soort: 'gemeente', id: code })),
      ...naslag.overzicht.regios.map(({ indeling, id }): Onderwerp => ({ soort: 'regio', indeling, id })),
    ]
    // Every fifth, and what covers most of the country: that has the most to draw.
    const grootste = naslag.overzicht.netwerken.toSorted((a, b) => b.gemeenten.length - a.gemeenten.length).slice(0, 60)
    const gekozen = [
      ...onderwerpen.filter((_, nr) => nr % 5 === 0),
      ...grootste.map(({ id }): Onderwerp => ({ soort: 'netwerk', id })),
    ]
    const zwaar = gekozen.flatMap((onderwerp) => {
      const html = renderToString(<Kaartje onderwerp={onderwerp} naslag={naslag} grenzen={grenzen} scholen={scholen} />)
      const klopt = html.length > 0 && html.length <= 12_000 && !/NaN|undefined| style=/.test(html)
      return klopt ? [] : [`${onderwerp.soort} ${onderwerp.id}: ${html.length}`]
    })
    expect(zwaar).toEqual([])
  })
})
