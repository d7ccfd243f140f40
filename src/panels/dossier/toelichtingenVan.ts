import type { Netwerk } from '@/domain/netwerk'

export interface Toelichtingregel {
  wat: string
  tekst: string
}

/** What the editors remarked about single facts and participants. */
export function toelichtingenVan(netwerk: Netwerk): Toelichtingregel[] {
  const regels: { wat: string; tekst: string | undefined }[] = [
    { wat: 'Gebied', tekst: netwerk.gebied.toelichting },
    { wat: 'Periode', tekst: netwerk.periode.toelichting },
    { wat: 'Borging', tekst: netwerk.borging.toelichting },
    { wat: 'Financiering', tekst: netwerk.financiering.toelichting },
    { wat: 'Thema’s', tekst: netwerk.themaToelichting },
    ...netwerk.deelnemers.map(({ naam, instelling, school, toelichting }) => ({
      wat: `Deelnemer ${naam ?? instelling ?? school ?? ''}`,
      tekst: toelichting,
    })),
  ]
  return regels.flatMap(({ wat, tekst }) => (tekst === undefined ? [] : [{ wat, tekst }]))
}
