import type { Begrip } from './begrip.ts'
import type { Schaal } from './betekenis/schaal.ts'
import type { BronSoort } from './bron.ts'
import type { Partijtype, Rol } from './deelnemer.ts'
import type { Precisie } from './gebied.ts'
import type { Bereik } from './mboWaarden.ts'
import type {
  BorgingVorm,
  Financiering,
  Perspectief,
  Reikwijdte,
  Relevantie,
  Samenwerkingsniveau,
  Samenwerkingsvorm,
  SoortRoute,
  Status,
  VmboVorm,
  Vorm,
} from './netwerkWaarden.ts'
import type { Niveau, Profiel, Sector } from './onderwijs.ts'

/*
 * What the values of closed lists are called, apart from their schemas: the first page takes the values apart, and shows
 * the words of few. Those of a soort stand with their schemas, because the list shows them.
 */

export const reikwijdteBegrippen: Record<Reikwijdte, Begrip> = {
  landelijk: { label: 'Landelijk' },
  'regionaal-landelijk-dekkend': {
    label: 'Regionaal, met landelijke dekking',
    uitleg: 'Deel van een reeks regio’s die samen het land bedekken.',
  },
  regionaal: { label: 'Regionaal' },
  onbekend: { label: 'Onbekend' },
}

export const samenwerkingsniveauBegrippen: Record<Samenwerkingsniveau, Begrip> = {
  bestuurlijk: { label: 'Bestuurlijk' },
  beleid: { label: 'Beleid en management' },
  uitvoerend: { label: 'Uitvoerend', uitleg: 'Docenten, decanen en praktijkbegeleiders.' },
}

export const soortRouteBegrippen: Record<SoortRoute, Begrip> = {
  dlr: { label: 'Doorlopende leerroute' },
  glr: { label: 'Geïntegreerde leerroute' },
  leerlab: { label: 'Leerlab' },
  overig: { label: 'Andere route' },
}

export const perspectiefBegrippen: Record<Perspectief, Begrip> = {
  juridisch: { label: 'Juridisch' },
  economisch: { label: 'Economisch' },
  'sociaal-maatschappelijk': { label: 'Sociaal-maatschappelijk' },
}

export const relevantieBegrippen: Record<Relevantie, Begrip> = {
  kern: { label: 'kern', uitleg: 'Samenwerking van vmbo en mbo, of een directe voorwaarde daarvoor.' },
  context: { label: 'context', uitleg: 'Achtergrond: telt niet mee in de aantallen op de kaart.' },
}

export const profielBegrippen: Record<Profiel, Begrip> = {
  bwi: { label: 'Bouwen, wonen en interieur' },
  pie: { label: 'Produceren, installeren en energie' },
  mt: { label: 'Mobiliteit en transport' },
  mvi: { label: 'Media, vormgeving en ict' },
  mat: { label: 'Maritiem en techniek' },
  zw: { label: 'Zorg en welzijn' },
  eo: { label: 'Economie en ondernemen' },
  hbr: { label: 'Horeca, bakkerij en recreatie' },
  groen: { label: 'Groen' },
  dp: { label: 'Dienstverlening en producten' },
}

export const partijtypeBegrippen: Record<Partijtype, Begrip> = {
  mbo: { label: 'Mbo' },
  vmbo: { label: 'Vmbo en overig vo' },
  po: { label: 'Basisonderwijs' },
  'hbo-wo': { label: 'Hbo en universiteit' },
  overheid: { label: 'Overheid' },
  bedrijf: { label: 'Bedrijfsleven' },
  overig: { label: 'Overig' },
}

export const rolBegrippen: Record<Rol, Begrip> = {
  penvoerder: { label: 'penvoerder', uitleg: 'Vraagt de subsidie aan en legt er verantwoording over af.' },
  trekker: { label: 'trekker', uitleg: 'Neemt het voortouw.' },
  deelnemer: { label: 'deelnemer' },
  financier: { label: 'financier' },
  betrokken: { label: 'betrokken', uitleg: 'Door de bron genoemd; de rol is niet bekend.' },
}

export const precisieBegrippen: Record<Precisie, Begrip> = {
  exact: { label: 'precies', uitleg: 'Het gebied volgt uit de bron of uit een officiële indeling.' },
  benaderd: {
    label: 'bij benadering',
    uitleg: 'De bron omschrijft het gebied; de redactie heeft er gemeenten bij gezocht.',
  },
  punt: { label: 'alleen de vestigingsplaats', uitleg: 'Bekend is waar het gevestigd is, niet hoe ver het reikt.' },
}

export const bereikBegrippen: Record<Bereik, Begrip> = {
  regionaal: { label: 'regionaal' },
  bovenregionaal: { label: 'bovenregionaal' },
  landelijk: { label: 'landelijk' },
}

export const bronSoortBegrippen: Record<BronSoort, Begrip> = {
  document: { label: 'document' },
  register: { label: 'register of open data' },
  webpagina: { label: 'webpagina' },
  pers: { label: 'pers' },
  redactie: { label: 'redactie' },
}

export const vormBegrippen: Record<Vorm, Begrip> = {
  formeel: { label: 'Formeel' },
  informeel: { label: 'Informeel' },
  onbekend: { label: 'Onbekend' },
}

export const statusBegrippen: Record<Status, Begrip> = {
  loopt: { label: 'Loopt' },
  beeindigd: { label: 'Beëindigd' },
  onbekend: { label: 'Onbekend' },
}

export const samenwerkingsvormBegrippen: Record<Samenwerkingsvorm, Begrip> = {
  'doorlopende-leerlijn': { label: 'Doorlopende leerlijn' },
  lob: { label: 'Loopbaanoriëntatie (LOB)' },
  curriculum: { label: 'Lesinhoud' },
  faciliteiten: { label: 'Faciliteiten delen' },
  personeel: { label: 'Personeel' },
  kennisdeling: { label: 'Kennis delen' },
  'bestuurlijke-afstemming': { label: 'Bestuurlijke afstemming' },
  'afstemming-aanbod': { label: 'Afstemming van het aanbod' },
  overgang: { label: 'Overgang en doorstroom' },
  arbeidsmarkt: { label: 'Aansluiting op de arbeidsmarkt' },
  praktijkleren: { label: 'Leren in de praktijk' },
  promotie: { label: 'Promotie van beroepsonderwijs' },
  begeleiding: { label: 'Zorg en begeleiding' },
  'leven-lang-ontwikkelen': { label: 'Leven lang ontwikkelen' },
}

export const vmboVormBegrippen: Record<VmboVorm, Begrip> = {
  ontmoeten: { label: 'Ontmoeten en uitwisselen' },
  'samen-ontwikkelen': { label: 'Samen ontwikkelen en leren' },
  bijeenkomsten: { label: 'Samen bijeenkomsten organiseren' },
  faciliteiten: { label: 'Faciliteiten inrichten en delen' },
  'bovenschoolse-netwerken': { label: 'Bovenschoolse netwerken' },
  'onderwijs-maken': { label: 'Samen onderwijs maken' },
  'gezamenlijk-aanbod': { label: 'Samen het aanbod vormgeven' },
}

export const borgingBegrippen: Record<BorgingVorm, Begrip> = {
  convenant: { label: 'Convenant of overeenkomst' },
  rechtspersoon: { label: 'Stichting, vereniging of coöperatie' },
  regeling: { label: 'Wet of regeling' },
  geen: { label: 'Geen vastgelegde borging' },
  onbekend: { label: 'Onbekend' },
}

export const financieringBegrippen: Record<Financiering, Begrip> = {
  sto: { label: 'Sterk Techniekonderwijs' },
  rif: { label: 'Regionaal investeringsfonds mbo' },
  rijk: { label: 'Andere rijksmiddelen' },
  'provincie-of-gemeente': { label: 'Provincie of gemeente' },
  europees: { label: 'Europese fondsen' },
  bedrijven: { label: 'Bedrijven' },
  'eigen-middelen': { label: 'Eigen middelen' },
  onbekend: { label: 'Onbekend' },
}

export const sectorBegrippen: Record<Sector, Begrip> = {
  techniek: { label: 'Techniek' },
  'ict-en-media': { label: 'Ict en media' },
  'zorg-en-welzijn': { label: 'Zorg en welzijn' },
  economie: { label: 'Economie en horeca' },
  groen: { label: 'Groen' },
  sectoroverstijgend: { label: 'Sectoroverstijgend' },
}

export const niveauBegrippen: Record<Niveau, Begrip> = {
  bb: { label: 'Vmbo basisberoepsgericht' },
  kb: { label: 'Vmbo kaderberoepsgericht' },
  gl: { label: 'Vmbo gemengd' },
  tl: { label: 'Vmbo theoretisch (mavo)' },
  'mbo-1': { label: 'Mbo 1 (entree)' },
  'mbo-2': { label: 'Mbo 2' },
  'mbo-3': { label: 'Mbo 3' },
  'mbo-4': { label: 'Mbo 4' },
}

export const schaalBegrippen: Record<Schaal, Begrip> = {
  lokaal: { label: 'Lokaal' },
  regionaal: { label: 'Regionaal' },
  provinciebreed: { label: 'Provinciebreed' },
  landelijk: { label: 'Landelijk' },
  onbekend: { label: 'Onbekend' },
}
