import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { facetNamen } from '@/domain/filter/filterNetwerken'
import { begrippenVanFacet } from '@/domain/filter/netwerkFacetBegrippen'
import { netwerkKernSchema } from '@/domain/overzicht'
import { instellingVelden } from '@/domain/velden/instellingVelden'
import { netwerkVelden } from '@/domain/velden/netwerkVelden'
import { kernSchemaVan } from '@/domain/velden/velden'
import { inWoorden } from '@/domain/velden/veldfeiten'
import { arbitraireNetwerken } from '../../fixtures/arbitrairNetwerk'

const metFacet = Object.entries(netwerkVelden).flatMap(([naam, veld]) =>
  'facet' in veld ? [{ naam, ...veld, deel: 'deel' in veld.facet ? veld.facet.deel : undefined }] : [],
)

describe('the tables of fields', () => {
  it('call a field that both have by one name', () => {
    const vanNetwerk = new Map(Object.entries(netwerkVelden).map(([naam, { label }]) => [naam, label]))
    for (const [naam, { label }] of Object.entries(instellingVelden)) {
      expect(vanNetwerk.get(naam) ?? label, naam).toBe(label)
    }
  })

  it('give each facet a place of its own, in the order of the address', () => {
    expect(metFacet.map(({ facet }) => facet.plaats).toSorted((a, b) => a - b)).toEqual(metFacet.map((_, i) => i + 1))
    const eerste = ['soort', 'sector', 'vorm', 'aard', 'borging', 'niveau', 'financiering', 'status']
    expect(facetNamen.slice(0, eerste.length)).toEqual(eerste)
  })

  it('name exactly the values that the schema of a facet takes', () => {
    for (const { naam, schema, facet, deel } of metFacet) {
      const json = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))
      const genoemd = facet.waarden
      expect(json, naam).toContain(JSON.stringify(genoemd))
      if (deel !== undefined) expect(json, naam).toContain(`"${deel}"`)
    }
  })
})

describe('kernSchemaVan', () => {
  it('leaves a record of the overview as it is, and takes out of a whole one what it does not carry', () => {
    fc.assert(
      fc.property(arbitraireNetwerken, (netwerken) => {
        for (const netwerk of netwerken) {
          const { gemeenten: _, toestand: __, schaal: ___, gezien: ____, ...rest } = z.parse(netwerkKernSchema, netwerk)
          const heel = { ...netwerk, opmerking: 'x', borging: { ...netwerk.borging, toelichting: 'x' } }
          expect(z.parse(kernSchemaVan(netwerkVelden), heel)).toEqual(rest)
        }
      }),
    )
  })
})

describe('inWoorden', () => {
  it('says values by their labels, numbers in Dutch, and nothing of what is unknown', () => {
    const labels = begrippenVanFacet('status')
    expect(inWoorden('loopt', labels)).toBe('Loopt')
    expect(inWoorden(['loopt', 'onbekend', 'beeindigd'], labels)).toBe('Loopt, Beëindigd')
    expect(inWoorden(1200, {})).toBe('1.200')
    for (const onbekend of ['onbekend', '', [], ['onbekend'], undefined])
      expect(inWoorden(onbekend, labels)).toBeUndefined()
  })
})
