import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { licentiebestand, mappenVan } from '@/pipeline/licentiesPlugin'
import { licentietekst, pakketIn, pakkettenVan } from '@/pipeline/pakketten'
import { inTijdelijkeMap } from '../fixtures/testland'

/** A project of which the packages have these files. */
function inProject<T>(bestanden: Record<string, string>, doe: (map: string) => T): Promise<T> {
  return inTijdelijkeMap({}, async (map) => {
    for (const [pad, tekst] of Object.entries(bestanden)) {
      await mkdir(dirname(join(map, pad)), { recursive: true })
      await writeFile(join(map, pad), tekst)
    }
    return doe(map)
  })
}

const pakket = (naam: string, licentie: object, tekst?: string) => ({
  [`node_modules/${naam}/package.json`]: JSON.stringify({ version: '1.2.3', ...licentie }),
  ...(tekst === undefined ? {} : { [`node_modules/${naam}/LICENSE`]: tekst }),
})

const tekstVan = (bestanden: Record<string, string>) =>
  inProject(bestanden, (map) => licentietekst(pakketIn('wiel', join(map, 'node_modules/wiel'))))

describe('licentietekst', () => {
  it('is what the package says itself', async () => {
    expect(await tekstVan(pakket('wiel', { license: 'ISC' }, 'Copyright Wiel\r\nVrij.\n'))).toBe(
      'Copyright Wiel\nVrij.',
    )
  })

  it('is the known text with the name of the maker, where the package only names the licence', async () => {
    expect(await tekstVan(pakket('wiel', { license: 'MIT', author: { name: 'De Smid' } }))).toContain(
      'Copyright (c) De Smid',
    )
  })

  it.each([
    ['no licence', {}, undefined, 'wiel: geen tekst gevonden van de licentie (unknown)'],
    ['a licence of which nobody has the text', { license: 'SEE LICENSE IN wiel' }, undefined, 'geen tekst gevonden'],
    ['a licence that binds all', { license: 'AGPL-3.0' }, 'Vrij.', 'AGPL-3.0 gaat niet samen'],
  ])('refuses a package with %s', async (_, licentie, tekst, melding) => {
    await expect(tekstVan(pakket('wiel', licentie, tekst))).rejects.toThrow(melding)
  })

  it('takes the first of a choice', async () => {
    expect(await tekstVan(pakket('wiel', { license: '(MIT OR GPL-3.0)' }, 'Vrij.'))).toBe('Vrij.')
  })
})

describe('pakkettenVan', () => {
  it('follows what packages need themselves, and leaves out types', () =>
    inProject(
      {
        'package.json': JSON.stringify({ dependencies: { wiel: '1', '@types/wiel': '1' } }),
        ...pakket('wiel', { license: 'MIT', dependencies: { as: '1' } }),
        ...pakket('as', { license: 'ISC' }),
      },
      (map) => expect([...pakkettenVan(map).keys()]).toEqual(['wiel', 'as']),
    ))
})

describe('mappenVan', () => {
  it('knows the innermost package of a module, and no files of our own', () =>
    inProject({ ...pakket('@ver/wiel', {}), ...pakket('@ver/wiel/node_modules/as', {}) }, (map) =>
      expect([
        ...mappenVan([
          `${map}/src/app/main.tsx`,
          `\0${map}/node_modules/@ver/wiel/wiel.js?commonjs`,
          `${map}/node_modules/@ver/wiel/node_modules/as/as.js`,
        ]).keys(),
      ]).toEqual(['@ver/wiel', 'as']),
    ))
})

describe('licentiebestand', () => {
  it('holds what is ours, and each text once under all its packages', () =>
    inProject(
      { ...pakket('wiel', { license: 'MIT' }, 'Vrij.'), ...pakket('as', { license: 'MIT' }, 'Vrij.') },
      (map) => {
        const pakketten = ['wiel', 'as'].map((naam) => pakketIn(naam, join(map, 'node_modules', naam)))
        const tekst = licentiebestand(['Van ons.'], pakketten)
        expect(tekst).toMatch(/^Van ons\./)
        expect(tekst).toContain('as 1.2.3 (MIT)\nwiel 1.2.3 (MIT)\n\nVrij.\n')
      },
    ))
})
