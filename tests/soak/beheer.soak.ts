import { expect, it, vi } from 'vitest'
import { beheerPagina } from '@/pipeline/beheerPagina'
import { github } from '../pipeline/beheerHulp'
import { bouw } from '../pipeline/bouwProef'

it('the editing page is built whole, and its script fetches nothing from elsewhere by itself', async () => {
  vi.stubEnv('BEHEER', 'github:voorbeeld/landkaart')
  const bestanden = await bouw('/landkaart/')
  const script = bestanden.get('beheer/beheer.js') ?? ''
  expect(bestanden.get('beheer/index.html')).toBe(beheerPagina(github, '/landkaart/'))
  expect(JSON.parse(bestanden.get('beheer/config.json') ?? '')).toMatchObject({
    backend: { repo: 'voorbeeld/landkaart' },
    logout_redirect_url: '/landkaart/',
  })
  expect(bestanden.has('beheer/.htaccess')).toBe(true)
  expect(script).toContain('registerCustomFormat')
  expect(script).not.toMatch(/url\(["']?https?:|cdn\.jsdelivr\.net|githubstatus\.com\/api|hostedstatus\.com/)
  // The CMS speaks Dutch, with letters and icons of its own.
  const namen = [...bestanden.keys()].join('\n')
  expect(namen).toMatch(/^beheer\/assets\/nl-[^/]+\.js$/m)
  expect(namen).not.toMatch(/heic|webp|\.wasm$/m)
  expect(namen).toMatch(/^beheer\/assets\/material-symbols[^/]+\.woff2$/m)
})
