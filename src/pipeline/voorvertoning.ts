import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Lets `vite preview` answer as an ordinary web server does: a folder by its `index.html`, the rest by `404.html`. */
export function voorvertoning(): Plugin {
  return {
    name: 'voorvertoning',
    configurePreviewServer(server) {
      const { root, base, build } = server.config
      const map = resolve(root, build.outDir)
      server.middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
        const pad = pathname.startsWith(base) ? leesbaar(pathname.slice(base.length)) : undefined
        if (pad === undefined || pad.includes('..') || existsSync(join(map, pad, 'index.html'))) {
          if (pad !== undefined && !pathname.endsWith('/')) request.url = `${pathname}/${search}`
          next()
          return
        }
        if (existsSync(join(map, pad))) {
          next()
          return
        }
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
        response.end(readFileSync(join(map, '404.html')))
      })
    },
  }
}

/** The path as a file name; what cannot be decoded (a stray `%`) is no file, and stays as it is. */
function leesbaar(pad: string): string {
  try {
    return decodeURI(pad)
  } catch {
    return pad
  }
}
