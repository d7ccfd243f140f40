import type { Begrip } from '../begrip.ts'
import type { Partijtype, Rol } from '../deelnemer.ts'
import type { Perspectief, Reikwijdte, Relevantie, Samenwerkingsniveau, SoortRoute } from '../netwerkWaarden.ts'
import type { Profiel } from '../onderwijs.ts'

/*
 * Labels of values that dossiers, the form and the editing page show, and list and filters do not: apart from their
 * schemas, so that the first page does not wait for them.
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
