import { afterEach, describe, expect, it, vi } from 'vitest'
import { haalJson } from '@/dataset/haalJson'

const { signal } = new AbortController()
const serveer = (antwoord: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(antwoord))

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('haalJson', () => {
  it('gives what the file holds', async () => {
    serveer(async () => Response.json({ a: 1 }))
    await expect(haalJson('data/x.json', signal)).resolves.toEqual({ a: 1 })
  })

  it('says that there is no connection', async () => {
    serveer(() => Promise.reject(new TypeError('Failed to fetch')))
    await expect(haalJson('data/x.json', signal)).rejects.toThrow(
      'Er is geen verbinding. Controleer uw internet en probeer het opnieuw.',
    )
  })

  it('says that a file is not where it should be', async () => {
    serveer(async () => new Response('', { status: 404 }))
    await expect(haalJson('data/x.json', signal)).rejects.toThrow(
      'De gegevens staan niet waar ze horen te staan (fout 404).',
    )
  })

  it('says that a file arrived damaged', async () => {
    serveer(async () => new Response('{"a":'))
    await expect(haalJson('data/x.json', signal)).rejects.toThrow('De gegevens zijn beschadigd aangekomen.')
  })
})
