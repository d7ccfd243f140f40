import type { Overzicht } from '@/domain/overzicht'
import { eenInstelling, eenNetwerk, eenOverzicht } from '../fixtures/overzicht'

/** Testland with every field filled, so that each can be broken. */
export const bundel: Overzicht = eenOverzicht({
  instellingen: [
    eenInstelling({ korteNaam: 'Nieuwland', officieleNaam: 'Stichting Nieuwland', aliassen: ['NL'], brin: '01AB' }),
    eenInstelling({ id: 'oudland', naam: 'Oudland', bestaatTot: '2019', opgegaanIn: ['nieuwland'], soort: 'groen' }),
  ],
  netwerken: [
    eenNetwerk({
      aliassen: ['TvN'],
      gebied: { type: 'regionaal', precisie: 'benaderd', zekerheid: 'afgeleid', omschrijving: 'Rond Noordstad' },
      gemeenten: ['GM0001', 'GM0002'],
      deelnemers: [
        { soort: 'mbo', instelling: 'nieuwland', rol: 'trekker', zekerheid: 'bron' },
        { soort: 'overheid', naam: 'Gemeente Noordstad', rol: 'betrokken', zekerheid: 'bron' },
      ],
      sectoren: ['techniek'],
      periode: { van: 2016, tot: 2022 },
      financiering: { uit: ['rif'] },
    }),
    eenNetwerk({
      id: 'tafel-zuid',
      naam: 'Tafel van Zuid',
      soort: 'sto-regio',
      gemeenten: ['GM0003', 'GM0004'],
      behoortTot: ['tafel-noord'],
      opvolgerVan: ['tafel-noord'],
    }),
    eenNetwerk({ id: 'overal', naam: 'Overal', gebied: { type: 'landelijk' }, gemeenten: [], relevantie: 'context' }),
    eenNetwerk({ id: 'nergens', naam: 'Nergens', gebied: { type: 'onbekend' }, gemeenten: [] }),
  ],
})
