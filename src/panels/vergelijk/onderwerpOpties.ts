import { recordVan } from '@/domain/dossier/dossier'
import { bestaatNu } from '@/domain/bestaan'
import { mboSoortBegrippen } from '@/domain/mboWaarden'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { Naslag } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import { onderwerpNaam } from '@/domain/vergelijk/vergelijkOnderwerp'
import { metHoofdletter } from '@/domain/taal'
import { kaleTekst } from '@/domain/zoek/zoektekst'
import type { KiesOptie } from '@/panels/zoekOpties'

/** Everything of these soorten that can be chosen, in the order given; `sleutel` is what `leesRecord` reads. */
export function onderwerpOpties(
  soorten: readonly Onderwerp['soort'][],
  naslag: Naslag,
  scholen: readonly School[],
): KiesOptie[] {
  return soorten.flatMap((soort) => optiesVan(soort, naslag, scholen))
}

function optiesVan(soort: Onderwerp['soort'], naslag: Naslag, scholen: readonly School[]): KiesOptie[] {
  const { regios, instellingen, netwerken, gemeenten } = naslag.overzicht
  switch (soort) {
    case 'regio':
      return regios.map(({ indeling, id, naam, aliassen }) => {
        const onderwerp: Onderwerp = { soort, indeling, id }
        return optie(onderwerp, metHoofdletter(onderwerpNaam(onderwerp, naslag, scholen) ?? naam), '', aliassen)
      })
    case 'instelling':
      return instellingen.map((instelling) => {
        const { id, naam, korteNaam, officieleNaam, aliassen } = instelling
        const label = mboSoortBegrippen[instelling.soort].label.toLowerCase()
        const wat = bestaatNu(instelling) ? label : `${label}, opgeheven`
        return optie({ soort, id }, naam, wat, [korteNaam ?? '', officieleNaam ?? '', ...aliassen])
      })
    case 'netwerk':
      return netwerken.map((netwerk) =>
        optie({ soort, id: netwerk.id }, netwerk.naam, netwerkSoortBegrippen[netwerk.soort].label, netwerk.aliassen),
      )
    case 'gemeente':
      return gemeenten.map(({ code, naam, aliassen }) => optie({ soort, id: code }, naam, 'gemeente', aliassen))
    case 'school':
      return scholen.map(({ code, naam, plaats }) =>
        optie({ soort, id: code }, naam, `school in ${plaats}`, [plaats, code]),
      )
  }
}

function optie(onderwerp: Onderwerp, label: string, soort: string, andere: readonly string[]): KiesOptie {
  const record = recordVan(onderwerp)
  return { sleutel: record, label, soort, codes: [record], zoektekst: kaleTekst([label, ...andere].join(' ')) }
}
