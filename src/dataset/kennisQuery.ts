import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import type { Kennis } from '@/domain/inzichten/inzichtenKennis'
import { kennisLijsten } from '@/domain/inzichten/inzichtenKennis'
import { DatasetFout, haalJson } from './haalJson'
import type { Uitval } from './parseerLijst'
import { parseerLijst } from './parseerLijst'
import { eenmalig } from './queries'

export interface GelezenKennis {
  kennis: Kennis
  /** Records that were left out because they are broken. */
  uitval: Uitval[]
}

const bestandSchema = z.record(z.string(), z.unknown())

/** Turns the raw file into knowledge; exported so that prerender and tests can feed it. */
export function leesKennis(ruw: unknown): GelezenKennis {
  const bestand = z.safeParse(bestandSchema, ruw)
  try {
    if (!bestand.success) throw bestand.error
    const lijsten = bestand.data
    const kengetallen = parseerLijst(kennisLijsten.kengetallen, 'kengetallen', lijsten['kengetallen'])
    const standpunten = parseerLijst(kennisLijsten.standpunten, 'standpunten', lijsten['standpunten'])
    const vormen = parseerLijst(
      kennisLijsten.samenwerkingsvormen,
      'samenwerkingsvormen',
      lijsten['samenwerkingsvormen'],
    )
    const succes = parseerLijst(kennisLijsten.succesfactoren, 'succesfactoren', lijsten['succesfactoren'])
    const aandacht = parseerLijst(kennisLijsten.aandachtspunten, 'aandachtspunten', lijsten['aandachtspunten'])
    const perspectieven = parseerLijst(
      kennisLijsten.sturingsperspectieven,
      'sturingsperspectieven',
      lijsten['sturingsperspectieven'],
    )
    const voorbeelden = parseerLijst(
      kennisLijsten.naamlozeVoorbeelden,
      'naamloze voorbeelden',
      lijsten['naamlozeVoorbeelden'],
    )
    const bronnen = parseerLijst(kennisLijsten.bronnen, 'bronnen', lijsten['bronnen'])
    return {
      kennis: {
        kengetallen: kengetallen.goed,
        standpunten: standpunten.goed,
        samenwerkingsvormen: vormen.goed,
        succesfactoren: succes.goed,
        aandachtspunten: aandacht.goed,
        sturingsperspectieven: perspectieven.goed,
        naamlozeVoorbeelden: voorbeelden.goed,
        bronnen: bronnen.goed,
      },
      uitval: [kengetallen, standpunten, vormen, succes, aandacht, perspectieven, voorbeelden, bronnen].flatMap(
        ({ uitval }) => uitval,
      ),
    }
  } catch (oorzaak) {
    throw new DatasetFout('De kennis van de bronnen heeft niet de vorm die deze pagina verwacht.', oorzaak)
  }
}

/** Fetched by the pages that show it only; it never changes within a version of the site. */
export const kennisQuery = queryOptions({
  queryKey: ['kennis'],
  queryFn: async ({ signal }) => leesKennis(await haalJson('data/app/kennis.json', signal)),
  ...eenmalig,
})
