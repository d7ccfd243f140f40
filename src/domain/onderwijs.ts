import * as z from 'zod/mini'
import type { Begrip } from './begrip.ts'

export const sectorSchema = z.enum([
  'techniek',
  'ict-en-media',
  'zorg-en-welzijn',
  'economie',
  'groen',
  'sectoroverstijgend',
])
export type Sector = z.infer<typeof sectorSchema>
export const sectorBegrippen: Record<Sector, Begrip> = {
  techniek: { label: 'Techniek' },
  'ict-en-media': { label: 'Ict en media' },
  'zorg-en-welzijn': { label: 'Zorg en welzijn' },
  economie: { label: 'Economie en horeca' },
  groen: { label: 'Groen' },
  sectoroverstijgend: { label: 'Sectoroverstijgend' },
}

/** Vmbo examination profiles. */
export const profielSchema = z.enum(['bwi', 'pie', 'mt', 'mvi', 'mat', 'zw', 'eo', 'hbr', 'groen', 'dp'])
export type Profiel = z.infer<typeof profielSchema>

export const niveauSchema = z.enum(['bb', 'kb', 'gl', 'tl', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4'])
export type Niveau = z.infer<typeof niveauSchema>
export const niveauBegrippen: Record<Niveau, Begrip> = {
  bb: { label: 'Vmbo basisberoepsgericht' },
  kb: { label: 'Vmbo kaderberoepsgericht' },
  gl: { label: 'Vmbo gemengd' },
  tl: { label: 'Vmbo theoretisch (mavo)' },
  'mbo-1': { label: 'Mbo 1 (entree)' },
  'mbo-2': { label: 'Mbo 2' },
  'mbo-3': { label: 'Mbo 3' },
  'mbo-4': { label: 'Mbo 4' },
}
