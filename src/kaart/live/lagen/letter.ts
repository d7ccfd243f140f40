/** Font of the labels: the same self-hosted family as the page; MapLibre draws glyphs from it without a server. */
export const LETTER = ['Source Sans Variable']
