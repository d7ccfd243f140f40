import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const soorten: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Brotli as a host that compresses once and serves often; fonts are compressed already. */
function verpak(bestand: string): Buffer {
  const inhoud = readFileSync(bestand)
  if (extname(bestand) === '.woff2') return inhoud
  return brotliCompressSync(inhoud, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
}

/**
 * Serves folders as a good static host does: brotli, and files with a hash in their name kept for ever. The first folder
 * that has the file wins; `prefix` is the path below which a folder is seen.
 */
export function serveer(mappen: readonly { prefix: string; map: string }[], poort: number): Promise<Server> {
  const voorraad = new Map<string, Buffer>()
  const server = createServer((vraag, antwoord) => {
    const { pathname } = new URL(vraag.url ?? '/', 'http://localhost')
    const kandidaten = mappen
      .filter(({ prefix }) => pathname.startsWith(prefix))
      .map(({ prefix, map }) => join(map, decodeURI(pathname.slice(prefix.length))))
      .map((pad) => (existsSync(pad) && statSync(pad).isDirectory() ? join(pad, 'index.html') : pad))
    const bestand = kandidaten.find((pad) => existsSync(pad) && !pad.includes('..'))
    if (bestand === undefined) {
      antwoord.writeHead(404).end()
      return
    }
    const lijf = voorraad.get(bestand) ?? verpak(bestand)
    voorraad.set(bestand, lijf)
    antwoord.writeHead(200, {
      'Content-Type': soorten[extname(bestand)] ?? 'application/octet-stream',
      'Cache-Control': pathname.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(extname(bestand) === '.woff2' ? {} : { 'Content-Encoding': 'br' }),
    })
    antwoord.end(lijf)
  })
  return new Promise((klaar) => {
    server.listen(poort, () => klaar(server))
  })
}
