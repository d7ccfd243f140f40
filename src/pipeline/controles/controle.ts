import type { Curatie } from '../leesData.ts'
import type { Probleem } from '../probleem.ts'

/** A promise that a schema cannot make, because it is about more than one field or file; `vandaag` is an ISO date. */
export type Controle = (data: Curatie, vandaag: string) => Probleem[]
