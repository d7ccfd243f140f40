import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mappen, richtingen } from './richtingen'

describe('the directions of imports', () => {
  it('name every folder of src', () => {
    const echte = readdirSync('src', { withFileTypes: true }).filter((deel) => deel.isDirectory())
    expect(echte.map(({ name }) => name).toSorted()).toEqual(mappen)
  })

  it('are what the linter reads', async () => {
    const bestand = JSON.stringify({ overrides: richtingen() }, null, 2)
    await expect(`${bestand}\n`).toMatchFileSnapshot('./importrichtingen.json')
  })
})
