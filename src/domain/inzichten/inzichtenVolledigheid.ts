import { lijnVan } from '../betekenis/opvolging.ts'
import { toonGetal } from '../taal.ts'
import type { Kengetal } from '../kennis.ts'
import { kernnetwerken } from './inzichtenVerdeling.ts'
import type { Naslag } from '../opzoeken.ts'
import { liepIn } from '../periode.ts'
import { bestondBijRonde } from './witteVlekken.ts'

/** How much of something that was counted elsewhere we hold. */
export interface VolledigheidRij {
  id: string
  wat: string
  /** As counted by a source. */
  geteld: number
  bekend: number
  /** Whether what we know is a part of what was counted; else a share of it would say something that is not so. */
  isDeel: boolean
  /** Where the count comes from. */
  bron: string
  kanttekening: string
}

/** The networks that a law or a national programme prescribes in every region: the id of the national record, and the count. */
const STELSELS = [
  {
    ...{ id: 'passend-onderwijs', wat: 'Samenwerkingsverbanden passend onderwijs', geteld: 74 },
    bron: 'Regeling regio-indeling, eind 2015',
    kanttekening:
      'De gebieden zijn van eind 2015; latere wijzigingen zijn niet gezien. Zeker is het nummer; de meeste namen zijn algemene kennis.',
  },
  {
    ...{ id: 'vsv', wat: 'Doorstroompuntregio’s (RMC)', geteld: 40, bron: 'RegioAtlas' },
    kanttekening: 'De gemeenten zijn gereconstrueerd. Van vier is de contactgemeente bekend, uit 2012.',
  },
  {
    ...{ id: 'rpa', wat: 'Arbeidsmarktregio’s', geteld: 35, bron: 'CBS 2026' },
    kanttekening: 'De centrumgemeenten zijn van 2014. Welke mbo-instellingen meedoen, is niet nagegaan.',
  },
  {
    ...{ id: 'onderwijsregios', wat: 'Onderwijsregio’s', geteld: 50, bron: 'OCW in cijfers 2025' },
    kanttekening: 'Alleen die wij met naam zagen, in lijsten van 2023 en 2024. Voorgangers tellen hier niet mee.',
  },
]

/** Projects that got RIF money in 2014–2022, as DUS-I publishes; the record `rif` names the source. */
const RIF_GETELD = 204
const RIF_LAATSTE_JAAR = 2022

/**
 * How far our knowledge goes, so that an empty place is not mistaken for a fact. The counts of the sources come from
 * `kengetallen` (k069, k020, k011); one that is missing there is left out.
 */
export function volledigheid(naslag: Naslag, kengetallen: readonly Kengetal[]): VolledigheidRij[] {
  const { overzicht } = naslag
  const geteld = (id: string) => {
    const waarde = kengetallen.find((kengetal) => kengetal.id === id)?.waarde
    return typeof waarde === 'number' ? waarde : undefined
  }
  const stoRegios = overzicht.netwerken.filter(({ soort }) => soort === 'sto-regio')
  const stoMetMbo = stoRegios.filter(({ deelnemers }) => deelnemers.some(({ soort }) => soort === 'mbo')).length
  const rif = overzicht.netwerken.filter(
    ({ soort, periode: { van } }) => soort === 'rif-project' && (van === undefined || van <= RIF_LAATSTE_JAAR),
  ).length
  const kern = kernnetwerken(overzicht.netwerken)
  const liepen2016 = kern.filter((netwerk) => liepIn(netwerk, 2016) === true).length
  const onzeker2016 = kern.filter((netwerk) => liepIn(netwerk, 2016) === undefined).length
  const instellingen = overzicht.instellingen.filter(bestondBijRonde)
  const metNetwerk = instellingen.filter((instelling) =>
    lijnVan(instelling.id, naslag).some((id) => naslag.netwerkenByDeelnemer.has(id)),
  )
  const rijen: (Omit<VolledigheidRij, 'geteld'> & { geteld: number | undefined })[] = [
    {
      ...{ id: 'sto', wat: 'STO-regio’s', geteld: geteld('k069'), bekend: stoRegios.length, isDeel: false },
      bron: 'ecbo 2019',
      kanttekening: `Niet de officiële lijst: enkele regio’s ontbreken, andere staan er misschien dubbel in. Van ${toonGetal(stoMetMbo)} kennen wij een mbo-deelnemer.`,
    },
    {
      ...{ id: 'rif', wat: 'RIF-projecten 2014–2022', geteld: RIF_GETELD, bekend: rif, isDeel: true, bron: 'DUS-I' },
      kanttekening:
        'Met die waarvan wij het begin niet kennen. Vooral van de rondes van 2020 en later ontbreken er veel. Een gemeente zonder bekend RIF-project zegt daarom niets.',
    },
    {
      ...{
        id: 'netwerken-2016',
        wat: 'Netwerken in 2016',
        geteld: geteld('k020'),
        bekend: liepen2016,
        isDeel: true,
        bron: 'Klaster 2016, in de inventarisatie van 2018',
      },
      kanttekening: `Zoveel van onze netwerken waren in 2016 begonnen en, voor zover bekend, niet gestopt. Van nog eens ${toonGetal(onzeker2016)} kennen wij begin of einde niet.`,
    },
    {
      ...{
        id: 'instellingen-2018',
        wat: 'Respondenten van de inventarisatie van 2018',
        geteld: geteld('k011'),
        bekend: metNetwerk.length,
        isDeel: false,
        bron: 'impressie 2018',
      },
      kanttekening: `Respondenten zijn geen instellingen: wie antwoordde, is niet gepubliceerd. Wij tellen instellingen die in een bekend netwerk voorkomen, zelf of als voorganger of opvolger: ${toonGetal(metNetwerk.length)} van de ${toonGetal(instellingen.length)} die in oktober 2018 bestonden.`,
    },
    ...STELSELS.map((stelsel) => ({
      ...stelsel,
      bekend: overzicht.netwerken.filter(
        ({ soort, behoortTot, gebied, status }) =>
          soort === 'stelselregio' &&
          behoortTot.includes(stelsel.id) &&
          gebied.type === 'regionaal' &&
          status === 'loopt',
      ).length,
      isDeel: true,
    })),
  ]
  return rijen.flatMap(({ geteld: aantal, ...rij }) => (aantal === undefined ? [] : [{ ...rij, geteld: aantal }]))
}

/** What the map cannot show: netwerken without a known area, or of which only the seat is known. */
export function plaatsonzekerheid({ overzicht }: Pick<Naslag, 'overzicht'>): {
  zonderGebied: number
  alleenPlaats: number
  landelijk: number
} {
  const kern = kernnetwerken(overzicht.netwerken)
  return {
    zonderGebied: kern.filter(({ gebied }) => gebied.type === 'onbekend').length,
    alleenPlaats: kern.filter(({ gebied }) => gebied.precisie === 'punt').length,
    landelijk: kern.filter(({ gebied }) => gebied.type === 'landelijk').length,
  }
}
