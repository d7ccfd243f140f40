import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { kanOvernemen, vulBrowserAan } from '@/app/browser'

const bewaard: [object, string, PropertyDescriptor][] = []

/** Takes a function away, as in a browser that never had it; it is back after the test. jsdom itself lacks a few. */
function neemWeg(doel: object, naam: string): void {
  const beschrijving = Object.getOwnPropertyDescriptor(doel, naam)
  if (beschrijving === undefined) return
  bewaard.push([doel, naam, beschrijving])
  Reflect.deleteProperty(doel, naam)
}

afterEach(() => {
  for (const [doel, naam, beschrijving] of bewaard.splice(0)) Object.defineProperty(doel, naam, beschrijving)
})

/** The answer to an array of what is called by its name, so that what stands in is used and not the real one. */
function roep(lijst: readonly number[], naam: string, ...rest: unknown[]): unknown {
  const functie: unknown = Reflect.get(lijst, naam)
  return typeof functie === 'function' ? Reflect.apply(functie, lijst, rest) : undefined
}

describe('vulBrowserAan', () => {
  it('stands in for what an older browser lacks, with the same answers, and changes no list', () => {
    neemWeg(Array.prototype, 'toSorted')
    neemWeg(Array.prototype, 'toReversed')
    neemWeg(URL, 'canParse')
    vulBrowserAan()
    fc.assert(
      fc.property(fc.array(fc.integer()), (lijst) => {
        const eerst = [...lijst]
        const opVolgorde = [...lijst]
        opVolgorde.sort((a, b) => b - a)
        expect(roep(lijst, 'toSorted', (a: number, b: number) => b - a)).toEqual(opVolgorde)
        expect(roep(lijst, 'toReversed')).toEqual(lijst.reduceRight<number[]>((al, getal) => [...al, getal], []))
        expect(lijst).toEqual(eerst)
      }),
    )
    expect(URL.canParse('pad', 'https://testland.example')).toBe(true)
    expect(URL.canParse('pad')).toBe(false)
    expect(Object.keys([1])).toEqual(['0'])
  })

  it('leaves a browser that has them alone', () => {
    const { canParse } = URL
    vulBrowserAan()
    expect(URL.canParse).toBe(canParse)
  })
})

describe('kanOvernemen', () => {
  it.each([
    ['Object.hasOwn', () => Object],
    ['Array.prototype.at', () => Array.prototype],
    ['Array.prototype.findLast', () => Array.prototype],
    ['String.prototype.replaceAll', () => String.prototype],
    ['Element.prototype.replaceChildren', () => Element.prototype],
    ['Intl.ListFormat', () => Intl],
  ])('is no without %s', (naam, doel) => {
    for (const vreemd of ['ResizeObserver', 'IntersectionObserver', 'reportError']) vi.stubGlobal(vreemd, vi.fn())
    expect(kanOvernemen()).toBe(true)
    neemWeg(doel(), naam.split('.').at(-1) ?? '')
    expect(kanOvernemen()).toBe(false)
  })
})
