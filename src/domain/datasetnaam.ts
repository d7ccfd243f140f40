/** What the data is called in a title or a reference. */
export const DATASETNAAM = 'Landkaart vmbo–mbo'
