/**
 * `npm run data:diff -- REV [REV2] [--formaat tekst|json|atom] [--site https://…/]` tells what changed in `data/` since
 * REV, up to REV2 or the files as they stand. Exit 0: told; 2: wrong use.
 */
import { parseArgs } from 'node:util'
import { leesVersie } from './leesVersie.ts'
import { atomFeed } from './wijzigingen/atomFeed.ts'
import { dataBij, dataNu, geschiedenis } from './wijzigingen/geschiedenis.ts'
import { vindCommit } from './wijzigingen/git.ts'
import { recordwijzigingen } from './wijzigingen/recordwijziging.ts'
import { wijzigingenAlsTekst } from './wijzigingen/verslag.ts'
import { meld, vangFouten, zeg } from './uitvoer.ts'

vangFouten()

const GEBRUIK = 'Gebruik: npm run data:diff -- REV [REV2] [--formaat tekst|json|atom] [--site https://…/]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { formaat: { type: 'string', default: 'tekst' }, site: { type: 'string' } },
})
const { formaat, site } = values
const [rev, rev2] = positionals
const map = process.cwd()
const van = rev === undefined ? undefined : await vindCommit(map, rev)
const tot = rev2 === undefined ? undefined : await vindCommit(map, rev2)

if (rev === undefined || (formaat === 'atom' && (typeof site !== 'string' || !URL.canParse(site)))) {
  meld(GEBRUIK)
  process.exitCode = 2
} else if (van === undefined || (rev2 !== undefined && tot === undefined)) {
  meld(`${van === undefined ? rev : rev2} is geen bekende versie (commit, tag of tak)`)
  process.exitCode = 2
} else if (formaat === 'atom') {
  const sinds = (await leesVersie('data')).eersteUitgave
  zeg(atomFeed(await geschiedenis(map, `${van}..${tot ?? 'HEAD'}`), String(site), sinds))
} else {
  const records = recordwijzigingen(
    await dataBij(map, van),
    tot === undefined ? await dataNu(map) : await dataBij(map, tot),
  )
  const titel = `Wijzigingen van ${rev} tot ${rev2 ?? 'nu'}`
  zeg(
    formaat === 'json'
      ? JSON.stringify({ van, tot: tot ?? null, records }, null, 2)
      : wijzigingenAlsTekst(titel, records),
  )
}
