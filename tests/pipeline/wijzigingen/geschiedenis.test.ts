// @vitest-environment jsdom
import { execFileSync } from 'node:child_process'
import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { leesWijzigingen } from '@/dataset/wijzigingenQuery'
import { bouwBestanden } from '@/pipeline/bouwBestanden'
import { atomFeed } from '@/pipeline/wijzigingen/atomFeed'
import type { Commitwijziging, Geschiedenis } from '@/pipeline/wijzigingen/geschiedenis'
import { dataBij, dataNu, geschiedenis } from '@/pipeline/wijzigingen/geschiedenis'
import { leesData } from '@/pipeline/leesData'
import { leidAf } from '@/pipeline/leidAf'
import { metLaatsteWijziging } from '@/pipeline/metLaatsteWijziging'
import { leesUitGit, vindCommit } from '@/pipeline/wijzigingen/git'
import { recordwijzigingen } from '@/pipeline/wijzigingen/recordwijziging'
import { alsWijziging, commitsSinds } from '@/pipeline/wijzigingen/wijzigingenSinds'
import { wijzigingSchema } from '@/domain/wijziging'
import { vatWijzigingenSamen, wijzigingenAlsTekst } from '@/pipeline/wijzigingen/verslag'
import type { Bestanden } from '../../fixtures/testland'
import { inTijdelijkeMap, testland, VANDAAG } from '../../fixtures/testland'

const inData = (bestanden: Bestanden): Bestanden =>
  Object.fromEntries(Object.entries(bestanden).map(([pad, inhoud]) => [`data/${pad}`, inhoud]))

const commitsIn = (gelezen: Geschiedenis): Commitwijziging[] => ('commits' in gelezen ? gelezen.commits : [])

const sto = 'data/netwerken/sto-regio/sto-noord.json'
const tafel = 'data/netwerken/overleg/tafel-noord.json'

/** Testland in a repository of its own, with three commits: all, a change, and a file written anew without a change. */
function inRepo<T>(doe: (map: string) => Promise<T>): Promise<T> {
  const bestanden = inData(testland())
  return inTijdelijkeMap(bestanden, async (map) => {
    const git = (...argumenten: string[]) =>
      execFileSync('git', ['-C', map, '-c', 'user.name=T', '-c', 'user.email=t@t.example', ...argumenten], {
        stdio: 'ignore',
      })
    const commit = (reden: string) => {
      git('add', '-A')
      git('commit', '--quiet', '-m', reden)
    }
    git('init', '--quiet')
    commit('Alles')
    await writeFile(
      join(map, sto),
      JSON.stringify({ ...Object(bestanden[sto]), status: 'beeindigd', doel: 'a < b & c' }),
    )
    await writeFile(join(map, 'data/netwerken/overleg/nieuw.json'), JSON.stringify({ id: 'nieuw', naam: 'Nieuw' }))
    commit('STO gestopt volgens "DUS-I" <2026>')
    await writeFile(join(map, tafel), JSON.stringify(bestanden[tafel]))
    commit('Alleen vorm')
    return doe(map)
  })
}

describe('geschiedenis', () => {
  it('tells what each commit did to the records, newest first, and leaves out what changed no content', () =>
    inRepo(async (map) => {
      const wijzigingen = commitsIn(await geschiedenis(map))
      expect(wijzigingen.map(({ reden }) => reden)).toEqual(['STO gestopt volgens "DUS-I" <2026>', 'Alles'])
      expect(wijzigingen[0]?.records).toEqual([
        { soort: 'netwerk', id: 'nieuw', naam: 'Nieuw', wat: 'nieuw', velden: [] },
        {
          soort: 'netwerk',
          id: 'sto-noord',
          naam: 'Sterk Techniekonderwijs Noord',
          wat: 'beeindigd',
          velden: [
            { veld: 'status', oud: 'loopt', nieuw: 'beeindigd' },
            { veld: 'doel', nieuw: 'a < b & c' },
          ],
        },
      ])
    }))

  it('is unknown in a copy with the last commits only, where all would seem new', () =>
    inRepo(async (map) => {
      const kopie = `${map}/kopie`
      execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${map}`, kopie], { stdio: 'ignore' })
      expect(await geschiedenis(kopie)).toEqual({ onbekend: expect.stringContaining('git fetch --unshallow') })
    }))

  it('is published from the day after the first edition, and gives each dossier its last change', () =>
    inRepo(async (map) => {
      expect(await commitsSinds(map, '2999-01-01')).toEqual({ commits: [] })
      const wijzigingen = commitsIn(await commitsSinds(map, '2000-01-01')).map(alsWijziging)
      expect(z.array(wijzigingSchema).parse(wijzigingen)).toEqual(wijzigingen)
      expect(wijzigingen[0]).toMatchObject({
        reden: 'STO gestopt volgens "DUS-I" <2026>',
        samenvatting: '1 netwerk nieuw, 1 beëindigd',
      })
      expect(wijzigingen[0]?.records[1]?.velden).toEqual(['status: loopt → beeindigd', 'doel: + a < b & c'])
      const { data } = await leesData(join(map, 'data'))
      const { netwerkDossiers, instellingDossiers } = metLaatsteWijziging(leidAf(data, VANDAAG), wijzigingen)
      expect(netwerkDossiers.get('sto-noord')).toMatchObject({
        laatstGewijzigd: { reden: expect.stringMatching(/^STO gestopt/) },
      })
      expect(netwerkDossiers.get('tafel-noord')).toMatchObject({ laatstGewijzigd: { reden: 'Alles' } })
      expect(instellingDossiers.get('nieuwland')).toMatchObject({ laatstGewijzigd: { reden: 'Alles' } })
    }))

  it('is unknown where there is no git, and asks nothing of it', () =>
    inTijdelijkeMap({ 'data/x.json': {} }, async (map) => {
      expect(await geschiedenis(map)).toEqual({ onbekend: expect.stringContaining('bouw vanuit een git clone') })
      expect(await leesUitGit(map, [])).toEqual([])
    }))

  it('is unknown in a folder that was unpacked inside another repository', () =>
    inRepo(async (map) => {
      await cp(join(map, 'data'), join(map, 'uitgepakt/data'), { recursive: true })
      expect(await geschiedenis(join(map, 'uitgepakt'))).toEqual({
        onbekend: expect.stringContaining('in geen enkele commit'),
      })
    }))

  it.each([
    ['git is not there', 'PATH', '', 'installeer git'],
    ['git mistrusts the folder', 'GIT_TEST_ASSUME_DIFFERENT_OWNER', '1', 'safe.directory'],
  ])('is unknown, with the remedy, where %s', (_, naam, waarde, remedie) =>
    inRepo(async (map) => {
      vi.stubEnv(naam, waarde)
      expect(await geschiedenis(map)).toEqual({ onbekend: expect.stringContaining(remedie) })
    }),
  )

  it('is told to be unknown in the file of changes, in the feed, in dossiers and by the build', () =>
    inTijdelijkeMap({ 'data/x.json': {}, ...inData(testland()) }, async (map) => {
      await rm(join(map, 'data/x.json'))
      const { bestanden, waarschuwingen } = await bouwBestanden(join(map, 'data'), VANDAAG, 'https://kaart.example/')
      expect(waarschuwingen).toEqual([expect.stringContaining('git clone')])
      expect(leesWijzigingen(JSON.parse(bestanden.get('data/wijzigingen.json') ?? ''))).toEqual({
        isBekend: false,
        wijzigingen: [],
      })
      expect(bestanden.get('data/wijzigingen.atom')).toContain('<subtitle>Wat er sinds de eerste uitgave is veranderd')
      expect(JSON.parse(bestanden.get('data/app/netwerk/sto-noord.json') ?? '')).toMatchObject({
        laatstGewijzigd: 'onbekend',
      })
    }))
})

describe('recordwijzigingen', () => {
  it('compares a commit with the files as they stand, saved or not', () =>
    inRepo(async (map) => {
      const hash = (await vindCommit(map, 'HEAD')) ?? ''
      expect(recordwijzigingen(await dataBij(map, hash), await dataNu(map))).toEqual([])
      await rm(join(map, tafel))
      const weg = recordwijzigingen(await dataBij(map, hash), await dataNu(map))
      expect(weg).toMatchObject([{ soort: 'netwerk', id: 'tafel-noord', wat: 'verwijderd' }])
      expect(wijzigingenAlsTekst('Sinds HEAD', weg)).toBe(
        '# Sinds HEAD\n\n1 netwerk verwijderd.\n\n## Netwerken verwijderd\n\n- Tafel van Noord (tafel-noord)\n',
      )
    }))

  it('knows no revision that is an option or does not exist', () =>
    inRepo(async (map) => {
      expect(await vindCommit(map, '--output=/tmp/x')).toBeUndefined()
      expect(await vindCommit(map, 'bestaat-niet')).toBeUndefined()
      expect(await vindCommit(map, 'HEAD~1')).toMatch(/^[0-9a-f]{40}$/)
    }))
})

describe('atomFeed', () => {
  const wijziging: Commitwijziging = {
    hash: 'abcdef0123456789',
    datum: '2026-06-15T10:00:00+02:00',
    reden: 'Eén <b>& twee\u0007',
    records: [{ soort: 'netwerk', id: 'x', naam: '"X" & Y', wat: 'nieuw', velden: [] }],
  }

  it('is well-formed, whatever stands in a message, and points to the page of changes', () => {
    const feed = atomFeed({ commits: [wijziging] }, 'https://kaart.example/landkaart', '2026-06-01')
    const xml = new DOMParser().parseFromString(feed, 'application/xml')
    expect(xml.querySelector('parsererror')).toBeNull()
    const entry = xml.querySelector('entry')
    expect(entry?.querySelector('title')?.textContent).toBe('1 netwerk nieuw')
    expect(entry?.querySelector('summary')?.textContent).toBe('Eén <b>& twee')
    expect(entry?.querySelector('content')?.textContent).toContain('- "X" & Y (x)')
    expect(entry?.querySelector('id')?.textContent).toBe(
      'https://kaart.example/landkaart/data/wijzigingen/#wabcdef0123',
    )
    expect(xml.querySelector('feed > updated')?.textContent).toBe(wijziging.datum)
  })

  it('is a feed also without changes', () => {
    expect(atomFeed({ commits: [] }, 'https://kaart.example/', '2026-06-01')).toContain(
      '<updated>2026-06-01T00:00:00Z</updated>',
    )
  })
})

describe('vatWijzigingenSamen', () => {
  it('says so when nothing changed', () => {
    expect(vatWijzigingenSamen([])).toBe('Geen wijzigingen')
  })
})
