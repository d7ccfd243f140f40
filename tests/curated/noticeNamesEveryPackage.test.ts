import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pakkettenVan } from '@/pipeline/pakketten'

/** The table of packages in NOTICE: `  react-dom   MIT   © …`. */
function namedInNotice(): string[] {
  const table = readFileSync('NOTICE', 'utf8').split('CODE IN THE BUILT SITE')[1] ?? ''
  return [...table.matchAll(/^ {2}(\S+) +(\S+) /gm)].map(([, name, license]) => `${name} ${license}`).toSorted()
}

it('NOTICE names every package in the site, with its licence, and no other', () => {
  const shipped = [...pakkettenVan(process.cwd()).values()]
  expect(namedInNotice()).toEqual(shipped.map(({ naam, licentie }) => `${naam} ${licentie}`).toSorted())
})
