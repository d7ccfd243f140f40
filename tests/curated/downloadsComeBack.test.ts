import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { instellingenAlsCsv } from '@/domain/kolommen/instellingKolommen'
import { netwerkenAlsCsv } from '@/domain/kolommen/netwerkKolommen'
import type { Schrijfwijze } from '@/domain/kolommen/kolom'
import { maakNaslag } from '@/domain/opzoeken'
import { leesInvoertabel } from '@/pipeline/invoer/leesInvoertabel'
import { zegtHetzelfde } from '@/pipeline/invoer/ruw'
import { leesStand } from '@/pipeline/invoer/stand'
import { leidAf } from '@/pipeline/leidAf'

const stand = await leesStand('data')
const { overzicht, scholen } = leidAf(stand.data, stand.peildatum)
const naslag = maakNaslag({ ...overzicht, versie: '', peildatum: stand.peildatum })
const opId = <T extends { id: string }>(rijen: readonly { record: T }[]) =>
  new Map(rijen.map(({ record }) => [record.id, record]))

/** Names of schools and fields as people write them: what the table says of them must be read back as it was. */
describe.each<Schrijfwijze>(['codes', 'labels'])('the downloads with %s', (wijze) => {
  it.each([
    [
      'netwerken',
      () => netwerkenAlsCsv(overzicht.netwerken, { naslag, scholen, recordById: opId(stand.data.netwerken) }, wijze),
    ],
    [
      'mbo-instellingen',
      () => instellingenAlsCsv(overzicht.instellingen, { naslag, recordById: opId(stand.data.mboInstellingen) }, wijze),
    ],
  ])('of %s come back without a difference or a word', async (naam, csv) => {
    const map = await mkdtemp(join(tmpdir(), 'landkaart-'))
    try {
      const pad = join(map, `${naam}.csv`)
      await writeFile(pad, csv())
      const { voorstellen, fouten, meldingen } = await leesInvoertabel(pad, naam, stand, { vandaag: stand.peildatum })
      expect([...fouten, ...meldingen]).toEqual([])
      expect(voorstellen.length).toBeGreaterThan(50)
      expect(voorstellen.filter(({ oud, nieuw }) => !zegtHetzelfde(oud, nieuw)).map(({ id }) => id)).toEqual([])
    } finally {
      await rm(map, { recursive: true })
    }
  })
})
