import type { Indeling } from '../indeling.ts'
import type { NetwerkSoort } from '../netwerkWaarden.ts'
import type { Laag } from './laagnamen.ts'
import type { Lijnmerk } from './merken.ts'

/*
 * The one table of what the reader can switch on and off on a map, by the names of laagnamen.ts. Legend, drawn map and
 * live map are made from it: a row more is a layer more.
 */

/** What a map is made of, from the ground up; the live map and the drawn one both stack it in this order. */
export const kaartdelen = [
  'buurland',
  'gemeenten',
  'indelingen',
  'omtrekken',
  'uitgelicht',
  'gekozen',
  'scholen',
  'namen',
  'punten',
] as const
export type Kaartdeel = (typeof kaartdelen)[number]

/** Headings under which layers are offered. */
export const laaggroepen = ['Netwerken', 'Scholen', 'Grenzen'] as const

/** A layer, by the part of the map that it fills. */
type Laagrij = {
  /** Its name in the address. */
  laag: Laag
  label: string
  groep: (typeof laaggroepen)[number]
} & (
  | { deel: 'gemeenten' | 'scholen' | 'punten' }
  /** The borders between the regions of a division. */
  | { deel: 'indelingen'; indeling: Indeling; lijn: Lijnmerk }
  /** Outlines of netwerken of these soorten, or of all that no other row names. */
  | { deel: 'omtrekken'; soorten: readonly NetwerkSoort[] | 'overige'; lijn: Lijnmerk }
)

/** The borders of provincies, which small maps draw too. */
export const provincielijn = { kleur: 'grens-regio', breedte: 1, streep: [4, 2] } as const satisfies Lijnmerk

export const lagen = [
  { laag: 'aantal', label: 'Aantal netwerken per gemeente', groep: 'Netwerken', deel: 'gemeenten' },
  { laag: 'instellingen', label: 'Mbo-instellingen', groep: 'Scholen', deel: 'punten' },
  { laag: 'vmbo', label: 'Vmbo-vestigingen', groep: 'Scholen', deel: 'scholen' },
  {
    laag: 'provincie',
    label: 'Provincies',
    groep: 'Grenzen',
    deel: 'indelingen',
    indeling: 'provincie',
    lijn: provincielijn,
  },
  {
    laag: 'sto-regio',
    label: 'Omtrek van STO-regio’s',
    groep: 'Netwerken',
    deel: 'omtrekken',
    soorten: ['sto-regio'],
    lijn: { kleur: 'accent', breedte: 1.6 },
  },
  {
    laag: 'rif-project',
    label: 'Omtrek van RIF-projecten',
    groep: 'Netwerken',
    deel: 'omtrekken',
    soorten: ['rif-project'],
    lijn: { kleur: 'accent', breedte: 1.2, streep: [3, 2] },
  },
  {
    laag: 'overig',
    label: 'Omtrek van andere netwerken',
    groep: 'Netwerken',
    deel: 'omtrekken',
    soorten: 'overige',
    lijn: { kleur: 'accent', breedte: 1.2, streep: [1, 2] },
  },
  {
    laag: 'stelsel',
    label: 'Omtrek van stelselregio’s',
    groep: 'Netwerken',
    deel: 'omtrekken',
    soorten: ['stelselregio'],
    lijn: { kleur: 'accent', breedte: 1.2, streep: [6, 3] },
  },
  {
    laag: 'arbeidsmarktregio',
    label: 'Arbeidsmarktregio’s',
    groep: 'Grenzen',
    deel: 'indelingen',
    indeling: 'arbeidsmarktregio',
    lijn: { kleur: 'grens-regio', breedte: 1.4, streep: [1.5, 1.5] },
  },
  {
    laag: 'corop',
    label: 'COROP-gebieden',
    groep: 'Grenzen',
    deel: 'indelingen',
    indeling: 'corop',
    lijn: { kleur: 'grens-regio', breedte: 1.4, streep: [6, 2, 1, 2] },
  },
  {
    laag: 'rmc',
    label: 'RMC-regio’s',
    groep: 'Grenzen',
    deel: 'indelingen',
    indeling: 'rmc',
    lijn: { kleur: 'grens-regio', breedte: 1.4, streep: [1, 2] },
  },
] as const satisfies readonly Laagrij[]

/** The rows as they are, provided that nothing is forgotten: with a name that has no row this does not compile. */
type Volledig<R, _Vergeten extends never> = R
type Lagenrij = Volledig<(typeof lagen)[number], Exclude<Laag, (typeof lagen)[number]['laag']>>

/** Layers that are lines: borders of divisions, outlines of netwerken. */
export type Lijnlaag = Extract<Lagenrij, { lijn: Lijnmerk }>

/** Whether a netwerk of this soort is outlined in a layer. */
export function isInOmtrek(soort: NetwerkSoort, { soorten }: Extract<Lijnlaag, { deel: 'omtrekken' }>): boolean {
  return soorten === 'overige' ? !genoemd.has(soort) : soorten.some((ander) => ander === soort)
}

const genoemd: ReadonlySet<NetwerkSoort> = new Set(
  lagen.flatMap((rij): readonly NetwerkSoort[] => ('soorten' in rij && rij.soorten !== 'overige' ? rij.soorten : [])),
)
