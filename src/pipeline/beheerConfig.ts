import type { CmsConfig, EntryCollection, Field, FileCollection } from '@sveltia/cms'
import { bronSchema } from '../domain/bron.ts'
import { netwerkSoortBegrippen, netwerkSoortSchema } from '../domain/netwerkWaarden.ts'
import { instellingVelden } from '../domain/velden/instellingVelden.ts'
import { instellingVelduitleg } from '../domain/velden/instellingVelduitleg.ts'
import { netwerkVelden } from '../domain/velden/netwerkVelden.ts'
import { netwerkVelduitleg } from '../domain/velden/netwerkVelduitleg.ts'
import type { Veldentabel } from '../domain/velden/velden.ts'
import { schemaVan } from '../domain/velden/velden.ts'
import type { Recordbron, Uitlegrijen } from '../domain/velden/velduitleg.ts'
import type { BeheerOpzet } from './beheerOpzet.ts'
import { backend } from './beheerOpzet.ts'
import { BRONNEN, INSTELLINGEN, NETWERKEN } from './beheerRecord.ts'
import type { Keuzes } from './beheerVelden.ts'
import { deelteksten, recordSchema, tekstenVan, veldenVanSchema } from './beheerVelden.ts'
import type { Curatie } from './leesData.ts'

const NAAR_INSTELLING = { collection: INSTELLINGEN, value_field: '{{slug}}', display_fields: ['naam'] }
const NAAR_BRON = {
  collection: BRONNEN,
  file: BRONNEN,
  value_field: `${BRONNEN}.*.id`,
  display_fields: [`${BRONNEN}.*.titel`],
  search_fields: [`${BRONNEN}.*.titel`, `${BRONNEN}.*.id`],
}

type Keuze = { label: string; value: string }

const opNaam = (keuzes: Keuze[]) => keuzes.toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))

/** What can be chosen now: gemeenten and regions by name, and the mbo-instellingen that have a record. */
export function keuzesVan({ gemeenten, regios }: Pick<Curatie, 'gemeenten' | 'regios'>): Keuzes {
  const codes = opNaam(gemeenten.map(({ record }) => ({ label: record.naam, value: record.code })))
  const regiokeuzes = Object.entries(regios).map(([indeling, rijen]) => [
    indeling,
    opNaam(rijen.map(({ record }) => ({ label: record.naam, value: record.id }))),
  ])
  return {
    vast: { gemeenten: codes, gemeente: codes, ...Object.fromEntries(regiokeuzes) },
    verwijst: {
      instelling: NAAR_INSTELLING,
      voortgekomenUit: NAAR_INSTELLING,
      opgegaanIn: NAAR_INSTELLING,
      bron: NAAR_BRON,
    },
  }
}

/** The fields of a concept on the editing page; a source can support each of them. */
function recordvelden<B extends Recordbron>(velden: Veldentabel, uitleg: Uitlegrijen<string, B>, keuzes: Keuzes) {
  const steunbaar = Object.entries(velden).map(([value, { label }]) => ({ label, value }))
  return veldenVanSchema(recordSchema(schemaVan(velden)), {
    ...keuzes,
    ...tekstenVan(velden, uitleg),
    vast: { ...keuzes.vast, velden: steunbaar },
  })
}

/** What all collections of records share. Removing a record breaks the addresses and records that refer to it. */
const verzameling = (name: string, format: string, label: string, label_singular: string, fields: Field[]) =>
  ({
    name,
    label,
    label_singular,
    fields,
    folder: `data/${name === INSTELLINGEN ? name : `${NETWERKEN}/${name}`}`,
    format,
    extension: 'json',
    create: true,
    delete: false,
    identifier_field: 'naam',
    slug: '{{fields.id}}',
    summary: '{{naam}}',
    sortable_fields: ['naam', 'peildatum'],
    thumbnail: false,
    editor: { preview: false },
  }) satisfies EntryCollection

/**
 * The collections of the editing page: one for each soort of netwerk, as the files lie in folders, and the
 * mbo-instellingen. All that they know of a record comes from its schema, so that they cannot fall behind.
 */
export function verzamelingen(keuzes: Keuzes): EntryCollection[] {
  const vanNetwerk = recordvelden(netwerkVelden, netwerkVelduitleg, keuzes)
  return [
    ...netwerkSoortSchema.options.map((soort) => {
      const { label, meervoud } = netwerkSoortBegrippen[soort]
      // Follows from the folder, so there is nothing to choose.
      const velden = vanNetwerk.map((veld): Field =>
        veld.name === 'soort' ? { name: 'soort', widget: 'hidden', default: soort } : veld,
      )
      return verzameling(soort, NETWERKEN, meervoud, label, velden)
    }),
    verzameling(
      INSTELLINGEN,
      INSTELLINGEN,
      'Mbo-instellingen',
      'Mbo-instelling',
      recordvelden(instellingVelden, instellingVelduitleg, keuzes),
    ),
  ]
}

/** The sources: one file with a list, so that a new one can be made where it is first needed. */
export function bronnenlijst(keuzes: Keuzes): FileCollection {
  const lijst: Field = {
    name: BRONNEN,
    label: 'Bronnen',
    label_singular: 'Bron',
    widget: 'list',
    root: true,
    collapsed: true,
    add_to_top: true,
    summary: '{{titel}}',
    fields: veldenVanSchema(recordSchema(bronSchema), { ...keuzes, ...deelteksten }, [BRONNEN]),
  }
  return {
    name: BRONNEN,
    label: 'Bronnen',
    editor: { preview: false },
    files: [{ name: BRONNEN, label: 'Bronnen', file: 'data/bronnen.json', format: BRONNEN, fields: [lijst] }],
  }
}

/** All that the CMS of the editing page is told. */
export function beheerConfig(opzet: BeheerOpzet, keuzes: Keuzes, basis: string): CmsConfig {
  return {
    backend: backend(opzet),
    // A change is a proposal that is checked before it is taken up, and never stands on the branch of the site at once.
    publish_mode: 'editorial_workflow',
    app_title: 'Landkaart bewerken',
    logo: { src: `${basis}favicon.svg` },
    logout_redirect_url: basis,
    show_preview_links: false,
    // The CMS insists on a folder for pictures; no record has one.
    media_folder: 'public',
    output: { omit_empty_optional_fields: true },
    collections: [...verzamelingen(keuzes), bronnenlijst(keuzes)],
  }
}
