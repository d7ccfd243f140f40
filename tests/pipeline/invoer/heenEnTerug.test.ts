import { describe, expect, it } from 'vitest'
import { netwerkSchema } from '@/domain/netwerk'
import { niveauSchema, sectorSchema } from '@/domain/onderwijs'
import { testland } from '../../fixtures/testland'
import { isHeenEnTerugHetzelfde, isTweemaalEenmaal } from './heenEnTerug'
import { inWerkmap } from './werkmap'

describe('export en import', () => {
  it('is the same data again, whatever stands in a record', () => isHeenEnTerugHetzelfde(8))

  it('changes nothing the second time, and all or nothing the first', () => isTweemaalEenmaal(10))

  it('brings a network back from its row with all that the table holds', () => {
    const pad = 'netwerken/rif-project/lab-west.json'
    // Whole lists: what is cut off on the way out would not be missed by a table that is compared with itself.
    const lijsten = {
      sectoren: sectorSchema.options,
      niveaus: niveauSchema.options,
      aliassen: ['A', 'B', 'C', 'D', 'E'],
    }
    const land = { ...testland(), [pad]: { ...Object(testland()[pad]), ...lijsten } }
    return inWerkmap(async ({ export: exporteer }) => {
      const csv = await exporteer('netwerken.csv')
      const zonder = testland()
      delete zonder[pad]
      const tafel = 'netwerken/overleg/tafel-noord.json'
      zonder[tafel] = { ...Object(zonder[tafel]), opgevolgdDoor: [] }
      zonder['kennis/aandachtspunten.json'] = [
        { id: 'tijd', titel: 'Tijd', tekst: 'Reken op meer tijd.', bronnen: [{ bron: 'atlas' }] },
      ]
      await inWerkmap(async ({ neem, record, export: opnieuw }) => {
        const { gelukt } = await neem('x.csv', csv)
        expect(gelukt).toBe(true)
        expect(netwerkSchema.parse(await record(pad))).toMatchObject({
          ...{ id: 'lab-west', opvolgerVan: ['tafel-noord'] },
          ...lijsten,
        })
        const rij = (tekst: string) => tekst.split('\r\n').find((regel) => regel.startsWith('lab-west,'))
        expect(
          rij(await opnieuw('netwerken.csv'))
            ?.split(',')
            .slice(0, 10),
        ).toEqual(rij(csv)?.split(',').slice(0, 10))
      }, zonder)
    }, land)
  })
})
