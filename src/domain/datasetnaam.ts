/** What the data is called in a title or a reference. */
export const DATASETNAAM = 'Landkaart vmbo–mbo'

/** What the tab of a page is called: `Inzichten · Landkaart vmbo–mbo`. */
export function tabtitel(naam: string): string {
  return `${naam} · ${DATASETNAAM}`
}

/** What the tab is called at the map. */
export const STARTTITEL = `${DATASETNAAM}: samenwerking per regio`
