import { perspectiefBegrippen, samenwerkingsvormBegrippen } from '../domain/begrippen.ts'
import type { Netwerk } from '../domain/netwerk.ts'
import type { Zoekteksten } from '../domain/zoek/zoektekstbestand.ts'
import type { Curatie } from './leesData.ts'

/** What the search looks through besides names: path and content. Whoever searches fetches it, the first page does not. */
export function zoektekstenBestand(data: Curatie): [string, Zoekteksten] {
  return [
    'data/app/zoekteksten.json',
    {
      netwerken: data.netwerken.flatMap(({ record }): [string, string][] => {
        const tekst = tekstVan(record)
        return tekst === '' ? [] : [[record.id, tekst]]
      }),
      kennis: kennisteksten(data),
    },
  ]
}

/** All that a record says in sentences. */
function tekstVan(netwerk: Netwerk): string {
  const { doel, samenvatting, themaToelichting, opmerking, borging, financiering, periode } = netwerk
  const bevindingen = [...netwerk.succesfactoren, ...netwerk.knelpunten].map(({ tekst }) => tekst)
  const toelichtingen = [borging, financiering, periode].map(({ toelichting }) => toelichting)
  return [doel, samenvatting, themaToelichting, ...bevindingen, ...toelichtingen, opmerking]
    .filter((tekst) => tekst !== undefined)
    .join(' ')
}

/** What stands below /inzichten, each with the last part of the address and a heading. */
function kennisteksten(data: Curatie): [string, string, string][] {
  const lessen = [...data.succesfactoren, ...data.aandachtspunten]
  return [
    ...lessen.map(({ record: { titel, tekst } }): [string, string, string] => ['kennis', titel, tekst]),
    ...data.samenwerkingsvormen.map(
      ({ record: { samenwerkingsvorm, tekst, voorbeelden } }): [string, string, string] => [
        'kennis',
        samenwerkingsvormBegrippen[samenwerkingsvorm].label,
        [tekst, ...voorbeelden].join(' '),
      ],
    ),
    ...data.sturingsperspectieven.map(
      ({ record: { perspectief, kern, mogelijkheden, moeilijkheden } }): [string, string, string] => [
        'kennis',
        `${perspectiefBegrippen[perspectief].label} perspectief`,
        [kern, ...mogelijkheden, ...moeilijkheden].join(' '),
      ],
    ),
    ...data.standpunten.map(({ record: { wie, tekst } }): [string, string, string] => ['kennis', wie, tekst]),
    ...data.naamlozeVoorbeelden.map(({ record }): [string, string, string] => [
      'kennis',
      'Voorbeeld zonder naam',
      record.tekst,
    ]),
  ]
}
