import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { metRegister, registeradressen } from '@/pipeline/registers/haalRegister'
import { registers } from '@/pipeline/registers/neemRegister'
import { draaiCommando } from '../draaiCommando'
import { inWerkmap } from '../invoer/werkmap'
import { in1252, NOORDSTAD, voCsv } from './registerbestand'

/** A stand-in for the server of DUO; `doe` gets its address. */
async function metServer<T>(antwoord: RequestListener, doe: (adres: string) => Promise<T>): Promise<T> {
  const server = createServer(antwoord)
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const plek = server.address()
  try {
    return await doe(`http://127.0.0.1:${typeof plek === 'object' ? plek?.port : ''}/images/vestigingen.csv`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const opgeruimd = async () => (await readdir(tmpdir())).filter((naam) => naam.startsWith('landkaart-register-'))

describe('metRegister', () => {
  it('hands over the file as it was sent, under its name, and leaves nothing behind', () =>
    metServer(
      (_, antwoord) => antwoord.end(in1252('Curaçao')),
      async (adres) => {
        const vooraf = await opgeruimd()
        const gelezen = await metRegister(adres, async (pad) => [pad, await readFile(pad)] as const)
        expect(gelezen).toEqual([expect.stringMatching(/vestigingen\.csv$/), Buffer.from(in1252('Curaçao'))])
        expect(await opgeruimd()).toEqual(vooraf)
      },
    ))

  it.each<[wat: string, antwoord: RequestListener, melding: RegExp]>([
    ['is not there', (_, antwoord) => antwoord.writeHead(404).end(), /antwoordt met 404; is het verhuisd.*--adres/],
    [
      'is without end',
      (_, antwoord) => {
        const blok = Buffer.alloc(1 << 20, 'x')
        const stuur = () => {
          while (!antwoord.destroyed && antwoord.write(blok));
          if (!antwoord.destroyed) antwoord.once('drain', stuur)
        }
        stuur()
      },
      /is te groot/,
    ],
    ['breaks off', (_, antwoord) => antwoord.writeHead(200).destroy(), /is niet op te halen; kijk of er internet is/],
  ])('says in one line why, when the register %s', (_, antwoord, melding) =>
    metServer(antwoord, async (adres) => {
      const vooraf = await opgeruimd()
      expect(await metRegister(adres, () => Promise.resolve('gelezen'))).toEqual({
        fout: expect.stringMatching(melding),
      })
      expect(await opgeruimd()).toEqual(vooraf)
    }),
  )

  it('knows an address of every register, of its publisher', () => {
    for (const register of registers)
      expect(registeradressen[register]).toMatch(/^https:\/\/(duo\.nl|opendata\.cbs\.nl)\//)
  })
})

describe('npm run data:register -- --haal', () => {
  const draai = (...argumenten: string[]) => draaiCommando(() => import('@/pipeline/register.cli'), ...argumenten)

  it('takes in what the server sends, and shows the difference', () =>
    inWerkmap(({ map }) =>
      metServer(
        (_, antwoord) => antwoord.end(in1252(voCsv([{ ...NOORDSTAD, VESTIGINGSNAAM: 'Nieuwe naam' }]))),
        async (adres) => {
          const { status, stdout } = await draai('vmbo', '--haal', '--adres', adres, '--map', map, '--dry-run')
          expect(stdout).toContain('vmbo-vestigingen: 0 nieuw, 1 gewijzigd, 0 vervallen.')
          expect(status).toBe(0)
        },
      ),
    ))

  it('refuses a page that came instead of the file', () =>
    inWerkmap(({ map }) =>
      metServer(
        (_, antwoord) => antwoord.end('<!doctype html><title>Onderhoud</title>'),
        async (adres) => {
          const { status, stderr } = await draai('vmbo', '--haal', '--adres', adres, '--map', map)
          expect(stderr).toContain('is een webpagina, geen tabel')
          expect(status).toBe(1)
        },
      ),
    ))

  it.each([[['vmbo']], [['vmbo', 'x.csv', '--haal']], [['vmbo', '--haal', '--adres', 'duo']]])(
    'tells how it is used when it gets %j',
    async (argumenten) => {
      const { status, stderr } = await draai(...argumenten)
      expect(stderr).toContain('BESTAND|--haal')
      expect(status).toBe(2)
    },
  )
})
