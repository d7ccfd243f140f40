import { jaarVan } from '../../domain/begrip.ts'
import type { Probleem } from '../probleem.ts'
import type { Controle } from './controle.ts'

/** Nothing ends before it begins, and nothing was established in the future. */
export const datumsStaanOpVolgorde: Controle = (data, vandaag) => [
  ...data.netwerken.flatMap(({ bestand, record: { periode, status } }) => [
    ...(periode.van !== undefined && periode.tot !== undefined && periode.van > periode.tot
      ? [{ bestand, veld: 'periode', boodschap: `begint in ${periode.van}, na het einde in ${periode.tot}` }]
      : []),
    ...(status === 'loopt' && periode.tot !== undefined && periode.tot < jaarVan(vandaag)
      ? [{ bestand, veld: 'status', boodschap: `is 'loopt', maar de periode eindigde in ${periode.tot}` }]
      : []),
    ...(status === 'beeindigd' && periode.tot !== undefined && periode.tot > jaarVan(vandaag)
      ? [{ bestand, veld: 'status', boodschap: `is 'beeindigd', maar de periode loopt tot ${periode.tot}` }]
      : []),
  ]),
  ...data.mboInstellingen.flatMap(({ bestand, record }) => [
    ...volgorde(bestand, '', 'bestaatVan', record.bestaatVan, 'bestaatTot', record.bestaatTot),
    ...record.vestigingen.flatMap(({ sinds, tot }, index) =>
      volgorde(bestand, `vestigingen[${index}].`, 'sinds', sinds, 'tot', tot),
    ),
  ]),
  ...[...data.netwerken, ...data.mboInstellingen].flatMap(({ bestand, record }) => [
    ...nietInToekomst(bestand, 'peildatum', record.peildatum, vandaag),
    ...record.herkomst.flatMap(({ peildatum }, index) =>
      nietInToekomst(bestand, `herkomst[${index}].peildatum`, peildatum, vandaag),
    ),
  ]),
]

function volgorde(
  bestand: string,
  pad: string,
  vanVeld: string,
  van: string | undefined,
  totVeld: string,
  tot: string | undefined,
): Probleem[] {
  return van !== undefined && tot !== undefined && isNa(van, tot)
    ? [{ bestand, veld: pad + totVeld, boodschap: `${tot} ligt voor ${vanVeld} ${van}` }]
    : []
}

function nietInToekomst(bestand: string, veld: string, datum: string | undefined, vandaag: string): Probleem[] {
  return datum !== undefined && isNa(datum, vandaag)
    ? [{ bestand, veld, boodschap: `${datum} ligt in de toekomst` }]
    : []
}

/** As far as both are known: `2018-10` is not after `2018`. */
function isNa(datum: string, andere: string): boolean {
  const lengte = Math.min(datum.length, andere.length)
  return datum.slice(0, lengte) > andere.slice(0, lengte)
}
