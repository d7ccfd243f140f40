import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { DatasetFout } from '@/dataset/haalJson'
import type { Dataset } from '@/dataset/queries'
import { leesOverzicht } from '@/dataset/queries'
import { filterNetwerken } from '@/domain/filter/filterNetwerken'
import { lagenVan } from '@/domain/kaart/laagnamen'
import { maakKaartbeeld } from '@/domain/kaart/kaartbeeld'
import { padVan } from '@/domain/routes'
import { Filterchips } from '@/panels/filters/Filterchips'
import { Legenda } from '@/panels/legenda/Legenda'
import { Resultaten } from '@/panels/resultaten/Resultaten'
import { SvgKaart } from '@/kaart/svg/SvgKaart'
import type { Keuze } from '@/url/parameters'
import { standaardKeuze } from '@/url/parameters'
import { eenTopologie } from '../fixtures/grenzen'

const niets = () => undefined
const adresVan = (onderwerp: Parameters<typeof padVan>[0] | undefined) =>
  onderwerp === undefined ? '/' : padVan(onderwerp)

/** What became of one bundle. */
export type Uitkomst =
  /** Refused as a whole: the page says so and offers to try again. */
  { soort: 'geweigerd' } | { soort: 'getoond'; dataset: Dataset; zichtbaar: number; html: string }

/**
 * Text as it comes over the line → parse → filter → render, as the page does it. Anything thrown is a fault. Drawing the
 * map takes most of the time; without it (`metKaart`) the list is drawn and the map only worked out.
 */
export function doorloop(tekst: string, keuze: Keuze = standaardKeuze, metKaart = true): Uitkomst {
  const dataset = lees(tekst)
  if (dataset === undefined) return { soort: 'geweigerd' }
  return { soort: 'getoond', dataset, ...tekenDataset(dataset, keuze, metKaart) }
}

function lees(tekst: string): Dataset | undefined {
  try {
    return leesOverzicht(JSON.parse(tekst))
  } catch (fout) {
    // Both become a message with a button on the page; all other errors would be a white one.
    if (fout instanceof DatasetFout || fout instanceof SyntaxError) return undefined
    throw fout
  }
}

/** The drawing alone, of data that has been read. */
export function tekenDataset(
  { naslag }: Pick<Dataset, 'naslag'>,
  keuze: Keuze,
  metKaart: boolean,
): { zichtbaar: number; html: string } {
  const zichtbaar = filterNetwerken(naslag.overzicht.netwerken, keuze)
  const beeld = maakKaartbeeld({
    naslag,
    zichtbaar,
    telkeuze: keuze,
    lagen: lagenVan(keuze),
    gekozen: keuze.netwerk.filter((id) => naslag.netwerkById.has(id)),
    onderwerp: undefined,
    instellingen: naslag.overzicht.instellingen,
    leeg: '',
    scholen: [],
  })
  const gedeeld = { naslag, keuze, adresVan, onKies: niets, onOpen: niets, onderwerp: undefined }
  const tekst = [
    createElement(Filterchips, { naslag, keuze, onKies: niets, scholen: [] }),
    createElement(Resultaten, { ...gedeeld, zichtbaar, onWisselGekozen: niets, onZweef: niets, zweef: undefined }),
  ]
  const kaart = () => [
    createElement(SvgKaart, {
      beeld,
      naslag,
      grenzen: eenTopologie,
      adresVan,
      onKies: niets,
      stand: keuze.kaart,
      zweef: [],
      onZweef: niets,
      label: 'Kaart',
      bedienbaar: true,
    }),
    createElement(Legenda, { ...gedeeld, beeld, zichtbaar }),
  ]
  return {
    zichtbaar: zichtbaar.length,
    html: [...tekst, ...(metKaart ? kaart() : [])].map((deel) => renderToStaticMarkup(deel)).join('\n'),
  }
}
