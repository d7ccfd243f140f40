import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AA, accentenVan, contrast, ondergronden } from '../../src/domain/kleur'

const hexkleur = fc.integer({ min: 0, max: 0xffffff }).map((getal) => getal.toString(16).padStart(6, '0'))

/** The value of each custom property in the rules for `selector`, in the light part or the dark part of a sheet. */
function waarden(css: string, selector: string, donker: boolean): Map<string, string> {
  const [licht = '', ...rest] = css.split('@media (prefers-color-scheme: dark)')
  const deel = donker ? rest.join('') : licht
  const blok = deel.slice(deel.indexOf(`${selector} {`)).split('}')[0] ?? ''
  return new Map(
    [...blok.matchAll(/(--[\w-]+): (#[0-9a-f]{6})/g)].map(([, naam = '', waarde = '']): [string, string] => [
      naam,
      waarde,
    ]),
  )
}

const tokens = readFileSync('src/styles/tokens.css', 'utf8')
const themas = readFileSync('src/styles/themas.css', 'utf8')

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#3a6ea5', '#3a6ea5')).toBe(1)
  })
})

describe('accentenVan', () => {
  it('makes of any colour one that is readable on every surface, and with text on it', () => {
    fc.assert(
      fc.property(hexkleur, (hex) => {
        const paar = accentenVan(hex)
        for (const schema of ['licht', 'donker'] as const) {
          const { accent, inkt, vlak } = paar[schema]
          for (const grond of [...ondergronden[schema], vlak, inkt]) {
            if (contrast(accent, grond) < AA) throw new Error(`${hex}: ${accent} op ${grond}`)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves a colour alone that is readable already', () => {
    expect(accentenVan('1f4e8c').licht.accent).toBe('#1f4e8c')
    expect(accentenVan('#8db8f0').donker.accent).toBe('#8db8f0')
  })

  it('darkens yellow on light paper and keeps its hue', () => {
    const { accent } = accentenVan('ffcc00').licht
    expect(accent).toMatch(/^#[0-9a-f]{4}00$/)
  })
})

describe('ondergronden', () => {
  it('are the surfaces of the style sheet', () => {
    for (const [schema, donker] of [
      ['licht', false],
      ['donker', true],
    ] as const) {
      const gelezen = waarden(tokens, ':root', donker)
      expect(['--paneel', '--papier', '--verzonken'].map((naam) => gelezen.get(naam))).toEqual([
        ...ondergronden[schema],
      ])
    }
  })
})

describe('themas.css', () => {
  for (const thema of ['vo-raad', 'mbo-raad', 'contrast']) {
    for (const donker of [false, true]) {
      it(`${thema} is readable on ${donker ? 'dark' : 'light'} paper`, () => {
        const kleuren = new Map([
          ...waarden(tokens, ':root', donker),
          ...waarden(themas, `:root[data-thema='${thema}']`, donker),
        ])
        const kleur = (naam: string) => kleuren.get(naam) ?? ''
        for (const grond of ['--papier', '--paneel', '--verzonken']) {
          for (const tekst of ['--inkt', '--zacht', '--accent', '--waarschuwing']) {
            expect(contrast(kleur(tekst), kleur(grond)), `${tekst} op ${grond}`).toBeGreaterThanOrEqual(AA)
          }
          expect(contrast(kleur('--lijn-sterk'), kleur(grond)), `rand op ${grond}`).toBeGreaterThanOrEqual(3)
        }
        expect(contrast(kleur('--accent-inkt'), kleur('--accent'))).toBeGreaterThanOrEqual(AA)
        expect(contrast(kleur('--accent'), kleur('--accent-licht'))).toBeGreaterThanOrEqual(AA)
      })

      it(`${thema} has classes that differ from step to step, ${donker ? 'dark' : 'light'}`, () => {
        const kleuren = new Map([
          ...waarden(tokens, ':root', donker),
          ...waarden(themas, `:root[data-thema='${thema}']`, donker),
        ])
        for (let klasse = 1; klasse < 5; klasse++) {
          const stap = contrast(kleuren.get(`--klasse-${klasse}`) ?? '', kleuren.get(`--klasse-${klasse + 1}`) ?? '')
          expect(stap, `klasse ${klasse} en ${klasse + 1}`).toBeGreaterThanOrEqual(1.25)
        }
      })
    }
  }
})
