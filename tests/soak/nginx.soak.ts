import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { koppen, nginxKoppen } from '../../src/pipeline/beveiliging'

/*
 * The header file for nginx, in a real nginx over the built site. Needs a build, and nginx: as root on Debian it is
 * installed.
 */

const POORT = 5397
const SITE = `http://127.0.0.1:${POORT}`
const NGINX = '/usr/sbin/nginx'
let server: ChildProcess | undefined

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

async function wachtOpAntwoord(): Promise<void> {
  for (let keer = 0; keer < 50; keer++) {
    const klaar = await fetch(SITE).then(
      () => true,
      () => false,
    )
    if (klaar) return
    await new Promise((verder) => setTimeout(verder, 100))
  }
  throw new Error('nginx antwoordt niet')
}

beforeAll(async () => {
  if (!existsSync('dist/headers/nginx.conf')) throw new Error('eerst bouwen: npm run build')
  zorgVoorNginx()
  const map = mkdtempSync(join(tmpdir(), 'landkaart-nginx-'))
  mkdirSync(join(map, 'tijdelijk'))
  const tijdelijk = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    join(map, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${map}/nginx.pid; error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${tijdelijk.map((naam) => `${naam}_temp_path ${map}/tijdelijk;`).join(' ')}
  server { listen 127.0.0.1:${POORT}; root ${process.cwd()}/dist; include ${process.cwd()}/dist/headers/nginx.conf; }
}`,
  )
  server = spawn(NGINX, ['-c', join(map, 'nginx.conf')], { stdio: 'ignore' })
  await wachtOpAntwoord()
}, 180_000)

afterAll(() => {
  server?.kill()
})

describe('the header file for nginx', () => {
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
