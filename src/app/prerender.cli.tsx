/**
 * Makes a file of every page: run by `npm run build` after the site itself is built. Reads `dist/index.html` as the
 * mould and the manifest for the style sheets of parts that load later.
 *   SITE_URL   where the site will live (`https://landkaart.example.nl`); with it come canonical addresses and a sitemap
 *   BASE_PATH  the subfolder it will live in, as for the build
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { leesKennis } from '@/dataset/kennisQuery'
import { leesOverzicht } from '@/dataset/queries'
import { alleBladzijden } from '@/domain/bladzijden'
import type { Bladzijde } from '@/domain/bladzijden'
import { leesData } from '@/pipeline/leesData'
import { leidAf } from '@/pipeline/leidAf'
import { hoofdVan } from './hoofd'
import { vulSjabloon } from './sjabloon'
import type { Voorraad } from './tekenPagina'
import { tekenPagina } from './tekenPagina'

const MAP = 'dist'
const basis = import.meta.env.BASE_URL
const site = process.env['SITE_URL']?.replace(/\/$/, '')

const manifestSchema = z.record(
  z.string(),
  z.looseObject({ css: z.optional(z.array(z.string())), imports: z.optional(z.array(z.string())) }),
)
type Manifest = z.infer<typeof manifestSchema>

/** Style sheets of a part and of what it imports, without those that the mould already has. */
function stijlenVan(manifest: Manifest, deel: string, sjabloon: string, gezien = new Set<string>()): string[] {
  if (gezien.has(deel)) return []
  gezien.add(deel)
  const { css = [], imports = [] } = manifest[deel] ?? {}
  const eigen = css.map((pad) => `${basis}${pad}`).filter((pad) => !sjabloon.includes(pad))
  return [...new Set([...imports.flatMap((ander) => stijlenVan(manifest, ander, sjabloon, gezien)), ...eigen])]
}

/** Which later part a page shows at once. */
function laterDeel({ route }: Bladzijde): string[] {
  if (route.naam === 'dossier') return ['src/panels/dossier/Dossier.tsx']
  if (route.naam !== 'pagina') return []
  const bestand = { vergelijk: 'Vergelijk', overlap: 'Overlap', inzichten: 'Inzichten', data: 'Data', over: 'Over' }[
    route.pagina
  ]
  return [`src/pages/${bestand}Pagina.tsx`]
}

async function haalVoorraad(): Promise<Voorraad> {
  const { data } = await leesData('data')
  const { scholen, netwerkDossiers, instellingDossiers } = leidAf(data)
  if (data.grenzen === undefined) throw new Error('data/grenzen.topojson ontbreekt')
  const lees = async (pad: string): Promise<unknown> => JSON.parse(await readFile(join(MAP, pad), 'utf8'))
  return {
    kennis: leesKennis(await lees('data/app/kennis.json')),
    dataset: leesOverzicht(await lees('data/app/overzicht.json')),
    grenzen: data.grenzen,
    scholen,
    netwerkDossiers: new Map(netwerkDossiers.map((dossier) => [dossier.netwerk.id, dossier])),
    instellingDossiers: new Map(instellingDossiers.map((dossier) => [dossier.instelling.id, dossier])),
  }
}

async function schrijf(pad: string, tekst: string): Promise<void> {
  await mkdir(dirname(join(MAP, pad)), { recursive: true })
  await writeFile(join(MAP, pad), tekst)
}

function sitemap(bladzijden: readonly Bladzijde[], wortel: string): string {
  const regels = bladzijden.map(({ pad }) => `  <url><loc>${wortel}${pad === '/' ? '/' : `${pad}/`}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${regels.join('\n')}\n</urlset>\n`
}

async function maakAllePaginas(): Promise<void> {
  const begin = Date.now()
  const sjabloon = await readFile(join(MAP, 'index.html'), 'utf8')
  const manifest = z.parse(manifestSchema, JSON.parse(await readFile(join(MAP, '.vite/manifest.json'), 'utf8')))
  const voorraad = await haalVoorraad()
  const { naslag } = voorraad.dataset
  const { versie } = naslag.overzicht
  const bladzijden = alleBladzijden(naslag, voorraad.scholen)
  const wortel = site === undefined ? undefined : `${site}${basis.replace(/\/$/, '')}`
  for (const bladzijde of bladzijden) {
    const { pad, route } = bladzijde
    const dossier =
      route.naam === 'dossier' && route.onderwerp.soort === 'netwerk'
        ? voorraad.netwerkDossiers.get(route.onderwerp.id)
        : undefined
    const html = vulSjabloon(sjabloon, {
      hoofd: hoofdVan(route, naslag, dossier, voorraad.scholen),
      inhoud: await tekenPagina(bladzijde, voorraad),
      versie,
      stijlen: laterDeel(bladzijde).flatMap((deel) => stijlenVan(manifest, deel, sjabloon)),
      ...(wortel === undefined ? {} : { adres: `${wortel}${pad === '/' ? '/' : `${pad}/`}` }),
    })
    await schrijf(pad === '/' ? 'index.html' : join(pad, 'index.html'), html)
  }
  const onbekend: Bladzijde = { pad: '/404', route: { naam: 'onbekend' } }
  await schrijf(
    '404.html',
    vulSjabloon(sjabloon, {
      hoofd: hoofdVan(onbekend.route, naslag, undefined, []),
      inhoud: await tekenPagina(onbekend, voorraad),
      stijlen: [],
    }),
  )
  if (wortel !== undefined) await schrijf('sitemap.xml', sitemap(bladzijden, wortel))
  await rm(join(MAP, '.vite'), { recursive: true })
  console.log(`${bladzijden.length} pagina's gemaakt in ${((Date.now() - begin) / 1000).toFixed(1)} s`)
}

await maakAllePaginas()
