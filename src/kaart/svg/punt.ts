/** A place on a flat map; its maker says in what units. */
export type Punt = readonly [x: number, y: number]
