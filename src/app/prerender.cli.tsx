/**
 * Makes a file of every page: run by `npm run build` after the site itself is built. Reads `dist/index.html` as the
 * mould and the manifest for the style sheets of parts that load later.
 *   SITE_URL   where the site will live (`https://landkaart.example.nl`); with it come canonical addresses, a sitemap, in the root robots.txt,
 *              share pictures and oEmbed documents
 *   BASE_PATH  the subfolder it will live in, as for the build
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { netwerkDossierQuery } from '@/dataset/dossierQueries'
import { datasetQuery, grenzenQuery, scholenQuery } from '@/dataset/queries'
import { alleBladzijden } from '@/domain/bladzijden'
import { leesWijzigingen } from '@/dataset/wijzigingenQuery'
import type { Bladzijde } from '@/domain/bladzijden'
import { isOpKaart } from '@/domain/routes'
import { Kaartvlak } from '@/pages/kaartDelen'
import { LiveKaart } from '@/kaart/liveKaart'
import { leesBouwvariabelen } from '@/pipeline/bouwvariabelen'
import { maakDeelbeelden } from '@/pipeline/deelbeelden'
import { deelbeeldVan } from '@/kaart/deelbeeld/deelbeeldInhoud'
import { leesKleuren, tekenDeelbeeld } from '@/kaart/deelbeeld/deelbeeldTekening'
import { hoofdVan } from './hoofd'
import { maakQueryClient } from './maakQueryClient'
import { oembedBestand } from './oembed'
import { delenVan } from './routedelen'
import { vulSjabloon } from './sjabloon'
import { robots, sitemap } from './sitemap'
import { tekenPagina } from './tekenPagina'

/** The built site; `node dist-ssr/prerender.cli.js elders` for one that was built elsewhere. */
const MAP = process.argv[2] ?? 'dist'
/** Makes one page in so many, `/` among them: for who measures how long a build of very much data would take. */
const ELKE = Number(process.argv[3] ?? 1)
const basis = import.meta.env.BASE_URL
const site = leesBouwvariabelen(process.env).site

const manifestSchema = z.record(
  z.string(),
  z.looseObject({ file: z.string(), css: z.optional(z.array(z.string())), imports: z.optional(z.array(z.string())) }),
)
type Manifest = z.infer<typeof manifestSchema>

/** What the bundler made of a part; a part that it does not know would leave a page without its style sheet. */
function deelVan(manifest: Manifest, deel: string) {
  const gemaakt = manifest[deel]
  if (gemaakt === undefined) throw new Error(`${deel} staat niet in het manifest`)
  return gemaakt
}

/** Style sheets of a part and of what it imports, without those that the mould already has. */
function stijlenVan(manifest: Manifest, deel: string, sjabloon: string, gezien = new Set<string>()): string[] {
  if (gezien.has(deel)) return []
  gezien.add(deel)
  const { css = [], imports = [] } = deelVan(manifest, deel)
  const eigen = css.map((pad) => `${basis}${pad}`).filter((pad) => !sjabloon.includes(pad))
  return [...new Set([...imports.flatMap((ander) => stijlenVan(manifest, ander, sjabloon, gezien)), ...eigen])]
}

/** The files of a part and of all that it imports: fetched at once, so that no part waits to be asked for. */
function bestandenVan(manifest: Manifest, deel: string, gezien = new Set<string>()): string[] {
  if (gezien.has(deel)) return []
  gezien.add(deel)
  const { file, imports = [] } = deelVan(manifest, deel)
  return [...imports.flatMap((ander) => bestandenVan(manifest, ander, gezien)), file]
}

/** What a page with a map fetches early: the code of both maps, and the data. It runs only after the first picture. */
async function vroegeBestanden({ route }: Bladzijde, manifest: Manifest) {
  if (!isOpKaart(route)) return { modules: [], gegevens: [] }
  const delen = [Kaartvlak, LiveKaart, ...(await delenVan(route, true))]
  return {
    modules: [...new Set(delen.flatMap(({ bestand }) => bestandenVan(manifest, bestand)))].map(
      (pad) => `${basis}${pad}`,
    ),
    gegevens: ['overzicht', 'grenzen'].map((naam) => `${basis}data/app/${naam}.json`),
  }
}

/** The style sheets of the parts that a page shows at once. */
async function stijlenVoor({ route }: Bladzijde, manifest: Manifest, sjabloon: string): Promise<string[]> {
  const delen = await delenVan(route, true)
  return delen.flatMap(({ bestand }) => stijlenVan(manifest, bestand, sjabloon))
}

/** Pages are made from the very files that the browser fetches for them; they are read from the built site. */
function leesUitDeSite(): void {
  globalThis.fetch = async (adres) => {
    if (typeof adres !== 'string') throw new Error('gegevens worden gehaald met een pad')
    return new Response(await readFile(join(MAP, adres.slice(basis.length))))
  }
}

async function schrijf(pad: string, tekst: string): Promise<void> {
  await mkdir(dirname(join(MAP, pad)), { recursive: true })
  await writeFile(join(MAP, pad), tekst)
}

async function maakAllePaginas(): Promise<void> {
  const begin = Date.now()
  const sjabloon = await readFile(join(MAP, 'index.html'), 'utf8')
  const manifest = z.parse(manifestSchema, JSON.parse(await readFile(join(MAP, '.vite/manifest.json'), 'utf8')))
  leesUitDeSite()
  const voorraad = maakQueryClient()
  const { naslag } = await voorraad.query(datasetQuery)
  const { goed: scholen } = await voorraad.query(scholenQuery)
  const grenzen = await voorraad.query(grenzenQuery)
  const { versie } = naslag.overzicht
  const bladzijden = alleBladzijden(naslag, scholen).filter((_, nummer) => nummer % ELKE === 0)
  const wortel = site === undefined ? undefined : `${site}${basis.replace(/\/$/, '')}`
  const deelbeelden = maakDeelbeelden()
  const kleur = leesKleuren(await readFile('src/styles/tokens.css', 'utf8'))
  for (const bladzijde of bladzijden) {
    const { pad, route } = bladzijde
    const dossier =
      route.naam === 'dossier' && route.onderwerp.soort === 'netwerk'
        ? await voorraad.query(netwerkDossierQuery(route.onderwerp.id))
        : undefined
    const hoofd = hoofdVan(route, { naslag, dossier, scholen })
    const oembed = wortel === undefined ? undefined : oembedBestand(bladzijde, hoofd.titel, wortel)
    if (oembed !== undefined) await schrijf(oembed.pad, oembed.tekst)
    const neemBeeldOp = () => {
      const beeld = deelbeeldVan(route, hoofd.titel, naslag, scholen)
      return deelbeelden.neemOp(tekenDeelbeeld({ beeld, naslag, grenzen, kleur }))
    }
    const html = vulSjabloon(sjabloon, {
      hoofd,
      inhoud: await tekenPagina(bladzijde, voorraad),
      versie,
      stijlen: await stijlenVoor(bladzijde, manifest, sjabloon),
      ...(await vroegeBestanden(bladzijde, manifest)),
      ...(oembed === undefined ? {} : { oembed: oembed.adres }),
      ...(wortel === undefined
        ? {}
        : { adres: `${wortel}${pad === '/' ? '/' : `${pad}/`}`, beeld: `${wortel}/${neemBeeldOp()}` }),
    })
    await schrijf(pad === '/' ? 'index.html' : join(pad, 'index.html'), html)
  }
  const onbekend: Bladzijde = { pad: '/404', route: { naam: 'onbekend' } }
  await schrijf(
    '404.html',
    vulSjabloon(sjabloon, {
      hoofd: hoofdVan(onbekend.route, { naslag, dossier: undefined, scholen: [] }),
      inhoud: await tekenPagina(onbekend, voorraad),
      stijlen: await stijlenVoor(onbekend, manifest, sjabloon),
    }),
  )
  if (wortel !== undefined) {
    const { wijzigingen } = leesWijzigingen(JSON.parse(await readFile(join(MAP, 'data/wijzigingen.json'), 'utf8')))
    await schrijf('sitemap.xml', sitemap(bladzijden, wortel, wijzigingen))
    // Robots read it only in the root of a host.
    if (basis === '/') await schrijf('robots.txt', robots(wortel))
    const { aantal, getekend } = await deelbeelden.schrijf(MAP)
    console.log(`${aantal} deelbeelden, waarvan ${getekend} nieuw getekend`)
  }
  await rm(join(MAP, '.vite'), { recursive: true })
  console.log(`${bladzijden.length} pagina's gemaakt in ${((Date.now() - begin) / 1000).toFixed(1)} s`)
}

await maakAllePaginas()
