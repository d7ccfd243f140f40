import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { lijst } from '@/domain/begrip'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import type { NetwerkKern } from '@/domain/overzicht'
import { codeboek, codeboekAlsCsv } from '@/domain/velden/codeboek'
import { facettenVan, facetToetsen, telWaarden } from '@/domain/velden/facetten'
import { netwerkVelden } from '@/domain/velden/netwerkVelden'
import { netwerkVelduitleg } from '@/domain/velden/netwerkVelduitleg'
import { kernSchemaVan, schemaVan, veldentabel } from '@/domain/velden/velden'
import type { Recordbron, Velduitlegtabel } from '@/domain/velden/velduitleg'
import { dossierFeiten, vergelijkFeiten } from '@/domain/velden/veldfeiten'
import { veldenInWoordenlijst } from '@/domain/velden/woordenlijst'
import { Veldfeiten } from '@/panels/dossier/Veldfeiten'
import { FacetGroep } from '@/panels/filters/FacetGroep'
import { kolommenVan } from '@/panels/tabel/kolommen'
import { recordSchema, tekstenVan, veldenVanSchema } from '@/pipeline/beheerVelden'
import { teControleren } from '@/pipeline/wijzigingen/controlelijst'
import { ontbrekendeVelden } from '@/pipeline/wijzigingen/versheid'
import { facetParameters } from '@/url/parameters'
import { eenNetwerkDossier } from '../fixtures/dossier'
import { eenNaslag, eenNetwerk } from '../fixtures/overzicht'

/* A field with a facet and one without, which no netwerk has, added to its table: every derivation must find them. */

const doelgroepBegrippen = { starters: { label: 'Starters' }, ouders: { label: 'Ouders van leerlingen' } }

const velden = veldentabel({
  ...netwerkVelden,
  doelgroepen: {
    label: 'Doelgroep',
    schema: lijst(z.enum(['starters', 'ouders'])),
    kern: true,
    facet: { naam: 'doelgroep', plaats: 99, begrippen: doelgroepBegrippen },
  },
  zaal: { label: 'Vaste zaal', schema: z.optional(z.string()), kern: false },
})

type Bron = Recordbron<NetwerkKern & Record<string, unknown>, ReturnType<typeof eenNetwerkDossier>['netwerk']>

const uitleg: Velduitlegtabel<typeof velden, Bron> = {
  ...netwerkVelduitleg,
  doelgroepen: {
    betekenis: 'Voor wie het is.',
    dossier: { blok: 'feiten', leeg: 'onbekend' },
    ...{ vergelijk: true, kolom: true, controle: 'gewenst' },
  },
  zaal: {
    betekenis: 'Waar men elkaar ontmoet.',
    voorbeeld: 'Raadszaal',
    dossier: { blok: 'kenmerken', leeg: 'weg' },
    ...{ vergelijk: false, kolom: false, controle: 'vrij' },
  },
}

const facetten = facettenVan(velden)
const { doelgroep } = facetten
const lijsten = Object.values(facetten)

const netwerk = { ...eenNetwerkDossier().netwerk, doelgroepen: ['starters'], zaal: 'Raadszaal' }
const kern: Bron['kern'] = { ...eenNetwerk(), doelgroepen: ['starters'] }
const leeg: Bron['kern'] = { ...eenNetwerk({ id: 'leeg' }), doelgroepen: [] }
const bron: Bron = { kern, geheel: netwerk, naslag: eenNaslag() }

describe('a field that is added to the table', () => {
  it('is in the schema of the record, which refuses other values', () => {
    const schema = schemaVan(velden)
    expect(z.safeParse(schema, netwerk).success).toBe(true)
    expect(z.safeParse(schema, { ...netwerk, doelgroepen: ['vissen'] }).success).toBe(false)
    expect(z.safeParse(schemaVan(netwerkVelden), netwerk).success).toBe(false)
  })

  it('is in the overview when its row says so', () => {
    const gelezen = z.parse(kernSchemaVan(velden), netwerk)
    expect(gelezen.doelgroepen).toEqual(['starters'])
    expect(gelezen).not.toHaveProperty('zaal')
  })

  it('is a filter, with a name in the address, values and counts', () => {
    expect(Object.keys(facetten).at(-1)).toBe('doelgroep')
    const { parse, serialize } = facetParameters(facetten).doelgroep
    expect(parse('ouders,vissen')).toEqual(['ouders'])
    expect(serialize(['starters', 'ouders'])).toBe('starters,ouders')
    const toetsen = facetToetsen(lijsten, { ...geenFilters, doelgroep: ['starters'] })
    expect([kern, leeg].filter((record) => toetsen.get('doelgroep')?.(record))).toEqual([kern])
    expect(telWaarden(lijsten, new Map(), [kern, leeg]).doelgroep).toEqual(new Map([['starters', 1]]))
  })

  it('is in the panel of filters', async () => {
    const onKies = vi.fn<(wijziging: object) => void>()
    render(<FacetGroep facet={doelgroep} gekozen={[]} aantallen={new Map([['ouders', 2]])} open onKies={onKies} />)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ouders van leerlingen' }))
    expect(onKies).toHaveBeenCalledExactlyOnceWith({ doelgroep: ['ouders'] })
  })

  it('is a fact in the dossier, under its label and in words', () => {
    render(<Veldfeiten feiten={dossierFeiten(velden, uitleg, 'feiten', bron)} herkomst={[]} />)
    expect(screen.getByText('Doelgroep').nextElementSibling).toHaveTextContent('Starters')
    const kenmerken = dossierFeiten(velden, uitleg, 'kenmerken', bron)
    expect(kenmerken).toContainEqual(expect.objectContaining({ naam: 'Vaste zaal', waarde: 'Raadszaal' }))
    const onbekend: Bron = { kern: leeg, geheel: undefined, naslag: bron.naslag }
    expect(dossierFeiten(velden, uitleg, 'kenmerken', onbekend).map(({ naam }) => naam)).not.toContain('Vaste zaal')
  })

  it('is in the comparison and in the table', () => {
    expect(vergelijkFeiten(velden, uitleg, bron)).toContainEqual(['Doelgroep', 'Starters'])
    const kolommen = kolommenVan(
      velden,
      uitleg,
      (rij: Bron['kern']): Bron => ({ ...bron, kern: rij, geheel: undefined }),
      {},
    )
    const kolom = kolommen.find(({ kop }) => kop === 'Doelgroep')
    expect([kern, leeg].map((rij) => kolom?.cel(rij))).toEqual(['Starters', 'Onbekend'])
  })

  it('is on the editing page, with its label and meaning', () => {
    const context = { vast: {}, verwijst: {}, ...tekstenVan(velden, uitleg) }
    const alleen = veldentabel({ zaal: velden.zaal, website: velden.website })
    expect(veldenVanSchema(recordSchema(schemaVan(alleen)), context)[0]).toMatchObject({
      ...{ name: 'zaal', label: 'Vaste zaal', hint: 'Waar men elkaar ontmoet.' },
    })
  })

  it('is asked for in the check list, and missed when it is wanted', () => {
    expect(teControleren(velden, uitleg, netwerk, {})).toContainEqual(['doelgroepen', 'starters'])
    expect(ontbrekendeVelden(velden, uitleg, leeg)).toContain('doelgroepen')
    expect(ontbrekendeVelden(velden, uitleg, netwerk)).not.toContain('doelgroepen')
    expect(ontbrekendeVelden(velden, uitleg, leeg)).not.toContain('zaal')
  })

  it('is in glossary and codebook', () => {
    expect(veldenInWoordenlijst('Velden', velden, uitleg)).toContain(
      '| `doelgroepen` | Doelgroep | Voor wie het is. | `doelgroep` |',
    )
    const csv = codeboekAlsCsv(codeboek('netwerk', velden, uitleg))
    expect(csv).toContain(
      'netwerk,doelgroepen,Doelgroep,Voor wie het is.,starters = Starters; ouders = Ouders van leerlingen',
    )
    expect(csv).toContain('netwerk,zaal,Vaste zaal,Waar men elkaar ontmoet.,,,Raadszaal')
  })
})
