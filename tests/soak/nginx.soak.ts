import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bestandstypen } from '../../src/pipeline/bestandstypen'
import { koppen, nginxKoppen } from '../../src/pipeline/beveiliging'

/*
 * The header file for nginx, in a real nginx over the built site. Needs a build, and nginx: as root on Debian it is
 * installed.
 */

const NGINX = '/usr/sbin/nginx'
const servers: ChildProcess[] = []

function zorgVoorNginx(): void {
  if (existsSync(NGINX)) return
  if (process.getuid?.() !== 0) throw new Error('nginx ontbreekt: apt-get install nginx-light')
  const omgeving = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore', env: omgeving })
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'nginx-light'], {
    stdio: 'ignore',
    env: omgeving,
  })
}

async function wachtOpAntwoord(adres: string): Promise<void> {
  for (let keer = 0; keer < 200; keer++) {
    const klaar = await fetch(adres).then(
      () => true,
      () => false,
    )
    if (klaar) return
    await new Promise((verder) => setTimeout(verder, 100))
  }
  throw new Error('nginx antwoordt niet')
}

/** Serves a folder with the header file in it, in an nginx that knows no types of its own; gives its address. */
async function startNginx(poort: number, site: string, koppenbestand: string): Promise<string> {
  zorgVoorNginx()
  const map = mkdtempSync(join(tmpdir(), 'landkaart-nginx-'))
  mkdirSync(join(map, 'tijdelijk'))
  const tijdelijk = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    join(map, 'nginx.conf'),
    `daemon off; worker_processes 1; user root; pid ${map}/nginx.pid; error_log stderr;
events {}
http {
  access_log off;
  ${tijdelijk.map((naam) => `${naam}_temp_path ${map}/tijdelijk;`).join(' ')}
  server { listen 127.0.0.1:${poort}; root ${site}; include ${koppenbestand}; }
}`,
  )
  servers.push(spawn(NGINX, ['-c', join(map, 'nginx.conf')], { stdio: 'ignore' }))
  const adres = `http://127.0.0.1:${poort}`
  await wachtOpAntwoord(adres)
  return adres
}

afterAll(() => {
  for (const server of servers) server.kill()
})

describe('the header file for nginx over one file of each kind', () => {
  let adres = ''

  beforeAll(async () => {
    const site = mkdtempSync(join(tmpdir(), 'landkaart-site-'))
    mkdirSync(join(site, 'assets'))
    for (const einde of Object.keys(bestandstypen)) writeFileSync(join(site, `een.${einde}`), 'x'.repeat(5000))
    writeFileSync(join(site, '404.html'), 'Niet gevonden')
    const koppenbestand = join(site, 'nginx.conf')
    writeFileSync(koppenbestand, nginxKoppen({ basis: '/', mogenInsluiten: '*' }))
    adres = await startNginx(5398, site, koppenbestand)
  }, 180_000)

  it.each(Object.entries(bestandstypen))('gives .%s its type, and packs text', async (einde, { type, inpakken }) => {
    const antwoord = await fetch(`${adres}/een.${einde}`, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(antwoord.headers.get('content-type')).toBe(inpakken ? `${type}; charset=utf-8` : type)
    expect(antwoord.headers.get('content-encoding')).toBe(inpakken ? 'gzip' : null)
    expect((await antwoord.arrayBuffer()).byteLength).toBe(5000)
  })

  it.each(['/assets/weg-12345678.js', '/embed/embed-9.9.9.js', '/weg'])(
    'lets nobody keep the error of %s for long',
    async (pad) => {
      const antwoord = await fetch(`${adres}${pad}`)
      expect(antwoord.status).toBe(404)
      expect(antwoord.headers.get('cache-control') ?? '').not.toMatch(/immutable|31536000/)
      expect(antwoord.headers.get('content-security-policy')).not.toBeNull()
    },
  )
})

describe('the header file for nginx over the built site', () => {
  let SITE = ''

  beforeAll(async () => {
    if (!existsSync('dist/headers/nginx.conf')) throw new Error('eerst bouwen: npm run build')
    SITE = await startNginx(5397, `${process.cwd()}/dist`, `${process.cwd()}/dist/headers/nginx.conf`)
  }, 180_000)

  it('knows every kind of file that the site holds', () => {
    const namen = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((item) => item.isFile())
    const eindes = new Set(namen.map(({ name }) => name.split('.').at(-1) ?? ''))
    const nooitGevraagd = ['_headers', 'htaccess', 'conf']
    expect([...eindes].filter((einde) => !(einde in bestandstypen) && !nooitGevraagd.includes(einde))).toEqual([])
  })

  it('is the one that this version makes', () => {
    expect(nginxKoppen({ basis: '/', mogenInsluiten: '*' })).toContain('frame-ancestors *')
  })

  it.each(['/', '/over/', '/data/app/overzicht.json', '/embed.js', '/bestaat-niet'])(
    'puts every header on %s',
    async (pad) => {
      const antwoord = await fetch(`${SITE}${pad}`)
      for (const [naam, waarde] of Object.entries(koppen({ mogenInsluiten: '*' }))) {
        expect(antwoord.headers.get(naam), naam).toBe(waarde)
      }
      await antwoord.arrayBuffer()
    },
  )

  it('answers an unknown address with the page for that, and status 404', async () => {
    const antwoord = await fetch(`${SITE}/bestaat-niet`)
    expect(antwoord.status).toBe(404)
    expect(await antwoord.text()).toContain('Landkaart')
  })

  it('lets files with their content in their name be kept, and no others', async () => {
    const html = await (await fetch(`${SITE}/`)).text()
    const [script = ''] = /\/assets\/[\w-]+\.js/.exec(html) ?? []
    expect((await fetch(`${SITE}${script}`)).headers.get('cache-control')).toContain('immutable')
    expect((await fetch(`${SITE}/embed/embed-1.0.0.js`)).headers.get('cache-control')).toContain('immutable')
    expect((await fetch(`${SITE}/embed.js`)).headers.get('cache-control')).not.toContain('immutable')
  })

  it('serves a dossier without sending the reader to another address', async () => {
    const antwoord = await fetch(`${SITE}/netwerk/zwolse8/?embed=1`, { redirect: 'manual' })
    expect(antwoord.status).toBe(200)
    expect(antwoord.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })
})
