import * as z from 'zod/mini'

export const sectorSchema = z.enum([
  'techniek',
  'ict-en-media',
  'zorg-en-welzijn',
  'economie',
  'groen',
  'sectoroverstijgend',
])
export type Sector = z.infer<typeof sectorSchema>
/** Vmbo examination profiles. */
export const profielSchema = z.enum(['bwi', 'pie', 'mt', 'mvi', 'mat', 'zw', 'eo', 'hbr', 'groen', 'dp'])
export type Profiel = z.infer<typeof profielSchema>

export const niveauSchema = z.enum(['bb', 'kb', 'gl', 'tl', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4'])
export type Niveau = z.infer<typeof niveauSchema>
