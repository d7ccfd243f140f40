import type { NetwerkFacet } from '../filter/filterNetwerken.ts'
import { facetNamen, facetten } from '../filter/filterNetwerken.ts'
import { begrippenVanFacet } from '../filter/netwerkFacetBegrippen.ts'
import type { Zoekbaar } from './zoekbaar.ts'

/** What people call a value of a filter besides its label, by `facet:waarde`. */
const anders: Readonly<Record<string, readonly string[]>> = {
  'soort:overleg': ['Overlegtafel', 'Overlegtafels', 'Tafel'],
  'soort:sto-regio': ['STO', 'Sterk Techniekonderwijs'],
  'soort:rif-project': ['RIF', 'Regionaal investeringsfonds', 'PPS', 'Publiek-private samenwerking'],
  'soort:stelselregio': ['Passend onderwijs', 'Samenwerkingsverband', 'RMC', 'Doorstroompunt', 'Onderwijsregio'],
  'soort:route': ['Leerroute', 'Doorlopende leerroute', 'Vakmanschapsroute', 'Leerlab'],
  'soort:agenda': ['Bestuursakkoord', 'Onderwijsagenda'],
  'soort:regeling': ['Subsidie'],
  'aard:doorlopende-leerlijn': ['Doorlopende leerlijnen', 'Doorlopende leerroute'],
  'aard:lob': ['Loopbaanbegeleiding', 'Studiekeuze', 'Beroepskeuze'],
  'aard:praktijkleren': ['Stage', 'Stages', 'Bbl', 'Leerwerkplek'],
  'aard:overgang': ['Doorstroom', 'Warme overdracht', 'Overstap'],
  'aard:personeel': ['Docenten', 'Hybride docent'],
  'aard:begeleiding': ['Voortijdig schoolverlaten', 'Vsv', 'Passend onderwijs'],
  'borging:convenant': ['Convenanten', 'Samenwerkingsovereenkomst'],
  'borging:rechtspersoon': ['Rechtspersoon', 'Coöperatie'],
  'financiering:provincie-of-gemeente': ['Regiodeal'],
  'sector:techniek': ['Bouw', 'Installatie', 'Metaal', 'Mobiliteit'],
  'sector:zorg-en-welzijn': ['Zorg & welzijn'],
  'sector:economie': ['Handel', 'Horeca'],
  'sector:groen': ['Landbouw', 'Agrarisch', 'Voeding'],
  'sector:ict-en-media': ['Digitalisering', 'Vormgeving'],
}

/** A value that says that nothing is known is no answer to a question. */
const isVraagbaar = (waarde: string) => waarde !== 'onbekend'

/** Every value of every filter as something that can be found; choosing it sets that filter. */
export function* zoekbareFilters(): Generator<Zoekbaar, void> {
  for (const facet of facetNamen) {
    for (const [waarde, { label }] of Object.entries(begrippenVanFacet(facet))) {
      if (isVraagbaar(waarde)) yield vanWaarde(facet, waarde, label)
    }
  }
}

function vanWaarde(facet: NetwerkFacet, waarde: string, label: string): Zoekbaar {
  const { label: filter } = facetten[facet]
  return {
    doel: { soort: 'filter', filter: { [facet]: [waarde] } },
    groep: 'filters',
    achteraan: false,
    namen: [
      { naam: label },
      ...(anders[`${facet}:${waarde}`] ?? []).map((naam) => ({ naam, hoe: 'ook bekend als' as const })),
    ],
    omgeving: [filter],
    toelichting: () => filter,
  }
}
