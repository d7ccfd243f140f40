/** Wider than a phone: there the map is part of the first screen; on a phone it is fetched when it is asked for. */
export const BREED = '(min-width: 761px)'
