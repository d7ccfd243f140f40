import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DatasetFout } from '@/dataset/haalJson'
import { leesOverzicht } from '@/dataset/queries'
import { eenNetwerk, eenOverzicht } from '../fixtures/overzicht'

const overzicht = eenOverzicht({ netwerken: [eenNetwerk({ id: 'aa' }), eenNetwerk({ id: 'bb' })] })
const ruw = () => structuredClone(overzicht)

describe('leesOverzicht', () => {
  it('keeps every sound record', () => {
    const { naslag, uitval } = leesOverzicht(ruw())
    expect(uitval).toEqual([])
    expect(naslag.overzicht).toEqual(overzicht)
  })

  it('leaves a broken record out, names it with its field, and keeps the others', () => {
    const bestand = ruw()
    const { naslag, uitval } = leesOverzicht({
      ...bestand,
      netwerken: [{ ...eenNetwerk(), naam: 'Kapotte tafel', gebied: { type: 'overal' } }, ...bestand.netwerken],
    })
    expect(uitval).toEqual([{ lijst: 'netwerken', wie: 'Kapotte tafel', veld: 'gebied.type' }])
    expect(naslag.overzicht.netwerken).toEqual(bestand.netwerken)
  })

  it('names a record that has no name by its place in the list', () => {
    const { uitval } = leesOverzicht({ ...ruw(), netwerken: [null] })
    expect(uitval).toEqual([{ lijst: 'netwerken', wie: 'nummer 1', veld: '' }])
  })

  it('drops what a newer version of the data adds', () => {
    const bestand = ruw()
    const metExtra = { ...bestand, netwerken: bestand.netwerken.map((netwerk) => ({ ...netwerk, nieuwVeld: 1 })) }
    expect(leesOverzicht(metExtra).naslag.overzicht.netwerken).toEqual(bestand.netwerken)
  })

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['text', 'x'],
    ['an object without lists', { versie: '1', peildatum: '2026' }],
    ['a list that is an object', { ...eenOverzicht(), netwerken: {} }],
  ])('refuses %s with a Dutch message', (_, bestand) => {
    expect(() => leesOverzicht(bestand)).toThrow(DatasetFout)
    expect(() => leesOverzicht(bestand)).toThrow('De gegevens hebben niet de vorm die deze pagina verwacht.')
  })

  it('never fails in another way, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (iets) => {
        try {
          leesOverzicht(iets)
        } catch (fout) {
          expect(fout).toBeInstanceOf(DatasetFout)
        }
      }),
    )
  })

  it('accounts for every record: shown or named as left out', () => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { maxLength: 20 }), (rommel) => {
        const bestand = ruw()
        const { naslag, uitval } = leesOverzicht({ ...bestand, netwerken: [...bestand.netwerken, ...rommel] })
        expect(naslag.overzicht.netwerken.length + uitval.length).toBe(bestand.netwerken.length + rommel.length)
      }),
    )
  })
})
