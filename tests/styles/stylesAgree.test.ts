import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Paths of the files below src that end so, with slashes on every system. */
const bestanden = (einde: string) =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((pad) => pad.endsWith(einde))
    .map((pad) => join('src', pad).replaceAll('\\', '/'))

/** All style sheets of the site, without their comments. */
const bladen = bestanden('.css').map((pad) => ({
  pad,
  tekst: readFileSync(pad, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''),
}))

/** Places with a line that `fout` finds something in: `src/ui/Knop.module.css: padding: 7px`. */
function plekken(fout: RegExp, waar: (pad: string) => boolean): string[] {
  return bladen
    .filter(({ pad }) => waar(pad))
    .flatMap(({ pad, tekst }) => [...tekst.matchAll(fout)].map(([gevonden]) => `${pad}: ${gevonden.trim()}`))
}

/** What maps draw has its own measures. */
const isKaart = (pad: string) => /^src\/(kaart|panels\/legenda)\//.test(pad)

describe('the style sheets', () => {
  it('change at no other widths of the screen than those that have a name in tokens.css', () => {
    const genoemd = [560, 600, 760, 960, 1180, 1400, 1680]
    const breedten = bladen.flatMap(({ pad, tekst }) =>
      [...tekst.matchAll(/@media[^{]*/g)].flatMap(([vraag]) =>
        [...vraag.matchAll(/\((min|max)-width: (\d+)px\)/g)].map(([, kant, px]) => ({
          pad,
          // The frame of an embed begins at 600 itself; all others end at the width that has the name.
          px: Number(px) - (kant === 'min' && px !== '600' && px !== '1680' ? 1 : 0) + (px === '599' ? 1 : 0),
        })),
      ),
    )
    expect(breedten.filter(({ px }) => !genoemd.includes(px))).toEqual([])
    expect(plekken(/@media[^{]*\bwidth\s*[<>]/g, () => true)).toEqual([])
  })

  it('name no token that nobody gives a value', () => {
    const gegeven = new Set(bladen.flatMap(({ tekst }) => [...tekst.matchAll(/(--[\w-]+):/g)].map(([, naam]) => naam)))
    const gebruikt = bladen.flatMap(({ pad, tekst }) =>
      [...tekst.matchAll(/var\((--[\w-]+)/g)].map(([, naam = '']) => ({ pad, naam })),
    )
    // The colours of an embed are given by its script.
    expect(gebruikt.filter(({ naam }) => !gegeven.has(naam) && !naam.startsWith('--kleur-'))).toEqual([])
  })

  it('measure distances in steps, lines and dots in pixels', () => {
    const ruim = /^\s*(?:(?:row-|column-)?gap|(?:padding|margin)(?:-\w+)*): [^;]*(?<![\w.-])(?:[4-9]|\d\d+)px[^;]*;/gm
    expect(plekken(ruim, (pad) => !isKaart(pad) && !pad.endsWith('tokens.css'))).toEqual([])
  })

  it('say what is otherwise on paper in one place', () => {
    expect(plekken(/@media print/g, (pad) => !isKaart(pad) && pad !== 'src/styles/druk.css')).toEqual([])
  })

  it('leave the looks of controls to the blocks of ui', () => {
    const los = bestanden('.tsx')
      .filter((pad) => !isKaart(pad) && !pad.startsWith('src/ui/'))
      .flatMap((pad) =>
        [...readFileSync(pad, 'utf8').matchAll(/<(button|select|textarea|table|summary|details)\b/g)].map(
          ([, soort]) => `${pad}: <${soort}>`,
        ),
      )
    expect(los).toEqual([])
  })

  it('define every class that a component asks for, and none that nobody does', () => {
    const gevraagd = new Map<string, Set<string>>()
    const fouten: string[] = []
    for (const bron of bestanden('.tsx')) {
      const tekst = readFileSync(bron, 'utf8')
      for (const [, naam = '', adres = ''] of tekst.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
        const pad = adres.startsWith('@/') ? resolve('src', adres.slice(2)) : resolve(dirname(bron), adres)
        if (!existsSync(pad)) fouten.push(`${bron}: ${adres} is not there`)
        const namen = gevraagd.get(pad) ?? new Set()
        for (const [, a, b] of tekst.matchAll(new RegExp(`\\b${naam}(?:\\['([^']+)'\\]|\\.(\\w+)|\\[)`, 'g'))) {
          namen.add(a ?? b ?? '')
        }
        gevraagd.set(pad, namen)
      }
    }
    for (const { pad, tekst } of bladen.filter((blad) => blad.pad.endsWith('.module.css'))) {
      const namen = gevraagd.get(resolve(pad)) ?? new Set()
      const klassen = new Set([...tekst.matchAll(/\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g)].map(([, klasse = '']) => klasse))
      // A class that is worked out (`css[laag]`) could be any.
      const open = namen.has('')
      if (!open) fouten.push(...[...klassen].filter((k) => !namen.has(k)).map((k) => `${pad}: nobody asks for .${k}`))
      fouten.push(...[...namen].filter((n) => n !== '' && !klassen.has(n)).map((n) => `${pad}: there is no .${n}`))
    }
    expect(fouten).toEqual([])
  })
})
