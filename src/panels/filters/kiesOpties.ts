import { bestaatNu } from '@/domain/bestaan'
import { deelnemerNaam } from '@/domain/filter/filterTermen'
import { kiesbareIndelingen, regioLabel } from '@/domain/filter/filterTermGemeenten'
import type { Naslag } from '@/domain/opzoeken'
import { regioSleutel } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import { kaleTekst } from '@/domain/zoek/zoektekst'
import type { KiesOptie } from '@/panels/zoekOpties'

/** Provincies and arbeidsmarktregio's as a quick way, then every gemeente. */
export function gemeenteOpties(naslag: Naslag): KiesOptie[] {
  const { overzicht, gemeentenByRegio } = naslag
  const regios = kiesbareIndelingen.flatMap((indeling) =>
    overzicht.regios
      .filter((regio) => regio.indeling === indeling)
      .map(({ id, naam, aliassen }) => ({
        sleutel: `${indeling}/${id}`,
        label: regioLabel(indeling, naam),
        soort: '',
        codes: (gemeentenByRegio.get(regioSleutel(indeling, id)) ?? []).map(({ code }) => code),
        zoektekst: kaleTekst([regioLabel(indeling, naam), ...aliassen].join(' ')),
      })),
  )
  const gemeenten = overzicht.gemeenten.map(({ code, naam, aliassen }) => ({
    ...{ sleutel: code, label: naam, soort: 'gemeente', codes: [code] },
    zoektekst: kaleTekst([naam, ...aliassen].join(' ')),
  }))
  return [...regios, ...gemeenten]
}

/** Whoever takes part in at least one netwerk: the others would leave nothing. */
export function deelnemerOpties(naslag: Naslag, scholen: readonly School[]): KiesOptie[] {
  const byNaam = new Intl.Collator('nl')
  return [...naslag.netwerkenByDeelnemer.keys()]
    .map((id) => {
      const instelling = naslag.instellingById.get(id)
      const label = deelnemerNaam(id, naslag, scholen)
      const andere =
        instelling === undefined
          ? []
          : [instelling.korteNaam ?? '', instelling.officieleNaam ?? '', ...instelling.aliassen]
      return {
        ...{ sleutel: id, label, codes: [id] },
        soort: instelling === undefined ? 'vmbo' : bestaatNu(instelling) ? 'mbo' : 'mbo, opgeheven',
        zoektekst: kaleTekst([label, id, ...andere].join(' ')),
      }
    })
    .toSorted((a, b) => byNaam.compare(a.label, b.label))
}
