import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { lijst } from '@/domain/begrip'
import { netwerkVragen } from '@/domain/bijdrage/netwerkVragen'
import { antwoordenUit, antwoordInWoorden, recordUit, vraagrijen, vragenlijst } from '@/domain/bijdrage/vragenlijst'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import { bestandskolommenVan } from '@/domain/kolommen/bestandskolommen'
import { celtekst, invulkolommen, tabelAlsCsv } from '@/domain/kolommen/kolom'
import type { NetwerkKern } from '@/domain/overzicht'
import { codeboek, codeboekAlsCsv } from '@/domain/velden/codeboek'
import { facetBegrippenVan } from '@/domain/velden/facetBegrippen'
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
import { leesPartijen } from '@/pipeline/invoer/partijen'
import { leesRij } from '@/pipeline/invoer/leesRij'
import { teControleren } from '@/pipeline/ronde/veldcontrole'
import { ontbrekendeVelden } from '@/pipeline/wijzigingen/versheid'
import { facetParameters } from '@/url/parameters'
import { eenNetwerkDossier } from '../fixtures/dossier'
import { eenNaslag, eenNetwerk } from '../fixtures/overzicht'

/* A field with a facet and one without, which no netwerk has, added to its table: every derivation must find them. */

const seizoenBegrippen = { winter: { label: 'Winter' }, zomer: { label: 'Hele zomer' } }

const velden = veldentabel({
  ...netwerkVelden,
  seizoenen: {
    label: 'Seizoen',
    schema: lijst(z.enum(['winter', 'zomer'])),
    kern: true,
    facet: { naam: 'seizoen', plaats: 99, waarden: ['winter', 'zomer'] },
  },
  zaal: { label: 'Vaste zaal', schema: z.optional(z.string()), kern: false },
})

type Bron = Recordbron<NetwerkKern & Record<string, unknown>, ReturnType<typeof eenNetwerkDossier>['netwerk']>

const uitleg: Velduitlegtabel<typeof velden, Bron> = {
  ...netwerkVelduitleg,
  seizoenen: {
    betekenis: 'Wanneer het werkt.',
    begrippen: seizoenBegrippen,
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
const { seizoen } = facetten
const lijsten = Object.values(facetten)

const netwerk = { ...eenNetwerkDossier().netwerk, seizoenen: ['winter'], zaal: 'Raadszaal' }
const kern: Bron['kern'] = { ...eenNetwerk(), seizoenen: ['winter'] }
const leeg: Bron['kern'] = { ...eenNetwerk({ id: 'leeg' }), seizoenen: [] }
const bron: Bron = { kern, geheel: netwerk, naslag: eenNaslag() }

describe('a field that is added to the table', () => {
  it('is in the schema of the record, which refuses other values', () => {
    const schema = schemaVan(velden)
    expect(z.safeParse(schema, netwerk).success).toBe(true)
    expect(z.safeParse(schema, { ...netwerk, seizoenen: ['vissen'] }).success).toBe(false)
    expect(z.safeParse(schemaVan(netwerkVelden), netwerk).success).toBe(false)
  })

  it('is in the overview when its row says so', () => {
    const gelezen = z.parse(kernSchemaVan(velden), netwerk)
    expect(gelezen.seizoenen).toEqual(['winter'])
    expect(gelezen).not.toHaveProperty('zaal')
  })

  it('is a filter, with a name in the address, values and counts', () => {
    expect(Object.keys(facetten).at(-1)).toBe('seizoen')
    const { parse, serialize } = facetParameters(facetten).seizoen
    expect(parse('zomer,vissen')).toEqual(['zomer'])
    expect(serialize(['winter', 'zomer'])).toBe('winter,zomer')
    const toetsen = facetToetsen(lijsten, { ...geenFilters, seizoen: ['winter'] })
    expect([kern, leeg].filter((record) => toetsen.get('seizoen')?.(record))).toEqual([kern])
    expect(telWaarden(lijsten, new Map(), [kern, leeg]).seizoen).toEqual(new Map([['winter', 1]]))
  })

  it('is in the panel of filters', async () => {
    const onKies = vi.fn<(wijziging: object) => void>()
    const begrippen = facetBegrippenVan(velden, uitleg).get('seizoen') ?? {}
    render(
      <FacetGroep
        facet={seizoen}
        begrippen={begrippen}
        gekozen={[]}
        aantallen={new Map([['zomer', 2]])}
        open
        onKies={onKies}
      />,
    )
    await userEvent.click(screen.getByRole('checkbox', { name: 'Hele zomer' }))
    expect(onKies).toHaveBeenCalledExactlyOnceWith({ seizoen: ['zomer'] })
  })

  it('is a fact in the dossier, under its label and in words', () => {
    render(
      <Veldfeiten
        onderwerp={{ soort: 'netwerk', id: 'a' }}
        feiten={dossierFeiten(velden, uitleg, 'feiten', bron).filter(({ waarde }) => waarde !== undefined)}
        herkomst={[]}
      />,
    )
    expect(screen.getByText('Seizoen').nextElementSibling).toHaveTextContent('Winter')
    const kenmerken = dossierFeiten(velden, uitleg, 'kenmerken', bron)
    expect(kenmerken).toContainEqual(expect.objectContaining({ naam: 'Vaste zaal', waarde: 'Raadszaal' }))
    const onbekend: Bron = { kern: leeg, geheel: undefined, naslag: bron.naslag }
    expect(dossierFeiten(velden, uitleg, 'kenmerken', onbekend).map(({ naam }) => naam)).not.toContain('Vaste zaal')
  })

  it('is in the comparison and in the table', () => {
    expect(vergelijkFeiten(velden, uitleg, bron)).toContainEqual(['Seizoen', 'Winter'])
    const kolommen = kolommenVan(
      velden,
      uitleg,
      (rij: Bron['kern']): Bron => ({ ...bron, kern: rij, geheel: undefined }),
      {},
    )
    const kolom = kolommen.find(({ kop }) => kop === 'Seizoen')
    expect([kern, leeg].map((rij) => kolom?.cel(rij))).toEqual(['Winter', 'Onbekend'])
  })

  it('is on the editing page, with its label and meaning', () => {
    const context = { vast: {}, verwijst: {}, ...tekstenVan(velden, uitleg) }
    const alleen = veldentabel({ zaal: velden.zaal, website: velden.website })
    expect(veldenVanSchema(recordSchema(schemaVan(alleen)), context)[0]).toMatchObject({
      ...{ name: 'zaal', label: 'Vaste zaal', hint: 'Waar men elkaar ontmoet.' },
    })
  })

  it('is asked for in the check list, and missed when it is wanted', () => {
    expect(teControleren(velden, uitleg, netwerk, {})).toContainEqual(['seizoenen', 'Winter'])
    expect(ontbrekendeVelden(velden, uitleg, leeg)).toContain('seizoenen')
    expect(ontbrekendeVelden(velden, uitleg, netwerk)).not.toContain('seizoenen')
    expect(ontbrekendeVelden(velden, uitleg, leeg)).not.toContain('zaal')
  })

  const vragen = vragenlijst(
    velden,
    uitleg,
    vraagrijen(velden, {
      ...netwerkVragen,
      seizoenen: { stap: 'wat', vorm: 'keuzen', nodig: true },
      zaal: { stap: 'waar', vorm: 'tekst', regels: 2 },
    }),
  )

  it('is in the form when its row says so: its answer comes from the record and becomes it', () => {
    expect(vragen.get('seizoenen')).toMatchObject({ label: 'Seizoen', begrippen: seizoenBegrippen })
    const antwoorden = antwoordenUit(vragen, netwerk)
    expect(antwoorden).toMatchObject({ seizoenen: ['winter'], zaal: 'Raadszaal' })
    const seizoenen = vragen.get('seizoenen')
    const naslag = { naslag: bron.naslag, scholen: [] }
    expect(seizoenen && antwoordInWoorden(seizoenen, antwoorden, naslag)).toBe('Winter')
    expect(recordUit(vragen, { ...antwoorden, zaal: ' ' }, 'opgave')).toMatchObject({
      seizoenen: ['winter'],
      zaal: undefined,
    })
  })

  const kolommen = bestandskolommenVan<typeof velden, Bron>(velden, uitleg, {
    ...{ gebiedWaarschijnlijk: [], gebied: [], deelnemers: [], borging: [], financiering: [], periode: [] },
    ...{ succesfactoren: [], knelpunten: [], herkomst: [] },
  }).filter(({ kop }) => ['id', 'seizoenen', 'zaal'].includes(kop))

  it('is in template and downloads, with codes or with labels', () => {
    expect(tabelAlsCsv(invulkolommen(kolommen), [])).toBe('\uFEFFid,seizoenen,zaal\r\n')
    expect(tabelAlsCsv(kolommen, [bron], 'codes')).toContain('tafel-noord,winter,Raadszaal')
    expect(tabelAlsCsv(kolommen, [bron], 'labels')).toContain('tafel-noord,Winter,Raadszaal')
  })

  it('is taken in from a table', () => {
    const cellen = new Map([
      ['seizoenen', 'Hele zomer; winter'],
      ['zaal', '-'],
    ])
    const geexporteerd = new Map(kolommen.map((kolom) => [kolom.kop, [celtekst(kolom, bron, 'codes')]]))
    const registers = { mboInstellingen: [], scholen: [] }
    const naslag = { gemeenten: [], gemeenteByNaam: new Map(), ...registers, partijen: leesPartijen(registers) }
    const { nieuw, fouten } = leesRij('netwerk', kolommen, { id: netwerk.id, cellen, geexporteerd }, netwerk, naslag)
    expect(fouten).toEqual([])
    expect(nieuw['seizoenen']).toEqual(['zomer', 'winter'])
    expect(nieuw).not.toHaveProperty('zaal')
  })

  it('is in glossary and codebook', () => {
    expect(veldenInWoordenlijst('Velden', velden, uitleg)).toContain(
      '| `seizoenen` | Seizoen | Wanneer het werkt. | `seizoen` |',
    )
    const csv = codeboekAlsCsv(codeboek('netwerk', velden, uitleg))
    expect(csv).toContain('netwerk,seizoenen,Seizoen,Wanneer het werkt.,winter = Winter; zomer = Hele zomer')
    expect(csv).toContain('netwerk,zaal,Vaste zaal,Waar men elkaar ontmoet.,,,Raadszaal')
  })
})
