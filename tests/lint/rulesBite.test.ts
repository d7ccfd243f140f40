import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'

const DIRECTION = 'eslint(no-restricted-imports)'

/** A snippet in a folder, and the rule that must refuse it; undefined when it is allowed. */
const snippets: [path: string, code: string, rule: string | undefined][] = [
  // Imports run one way: domain ← dataset, url, pipeline ← kaart, panels ← pages ← app.
  ['src/domain/a.ts', "import '@/dataset/x.ts'", DIRECTION],
  ['src/domain/b.ts', "import '../url/x.ts'", DIRECTION],
  ['src/domain/overlap/b.ts', "import '../../url/x.ts'", DIRECTION],
  ['src/domain/overlap/c.ts', "import 'react'", DIRECTION],
  ['src/domain/c.ts', "import 'react'", DIRECTION],
  ['src/domain/d.ts', "import 'node:fs'", DIRECTION],
  ['src/domain/e.ts', "import '@tanstack/react-query'", DIRECTION],
  ['src/pipeline/a.ts', "import '../kaart/live/x.ts'", DIRECTION],
  ['src/pipeline/controles/b.ts', "import '../../dataset/x.ts'", DIRECTION],
  ['src/pipeline/c.ts', "import '@/domain/x.ts'", DIRECTION],
  ['src/dataset/a.ts', "import '@/url/x.ts'", DIRECTION],
  ['src/dataset/b.ts', "import '@/pipeline/x.ts'", DIRECTION],
  ['src/url/a.ts', "import '@/dataset/x.ts'", DIRECTION],
  ['src/kaart/live/a.ts', "import '@/panels/x.tsx'", DIRECTION],
  ['src/kaart/live/b.ts', "import '../panels/x.tsx'", DIRECTION],
  ['src/kaart/live/c.ts', "import '@/pages/x.tsx'", DIRECTION],
  ['src/panels/a.ts', "import '@/kaart/live/x.tsx'", DIRECTION],
  ['src/panels/b.ts', "import '../kaart/live/x.tsx'", DIRECTION],
  ['src/panels/c.ts', "export const later = () => import('@/kaart/live/x.tsx')", DIRECTION],
  ['src/panels/d.ts', "export { x } from '@/kaart/live/x.tsx'", DIRECTION],
  ['src/panels/e.ts', "import '@/app/x.tsx'", DIRECTION],
  ['src/kaart/svg/a.ts', "import '@/pages/x.tsx'", DIRECTION],
  ['src/kaart/svg/b.ts', "import '@/kaart/live/x.tsx'", DIRECTION],
  ['src/pages/a.ts', "import '@/app/x.tsx'", DIRECTION],
  ['src/app/a.ts', "import '@/pipeline/x.ts'", DIRECTION],
  ['src/ui/a.ts', "import '@/domain/x.ts'", DIRECTION],
  ['src/ui/b.ts', "import '../domain/x.ts'", DIRECTION],
  ['src/offline/a.ts', "import '@/app/x.ts'", DIRECTION],
  ['src/embed/a.ts', "import '@/domain/x.ts'", DIRECTION],
  ['src/beheer/a.ts', "import '../domain/x.ts'", DIRECTION],
  ['src/styles/a.ts', "import '@/ui/x.ts'", DIRECTION],

  // Only src/map speaks to MapLibre.
  ['src/pages/maplibre.ts', "import type { Map } from 'maplibre-gl'\nexport type Kaart = Map", DIRECTION],
  ['src/app/maplibre.ts', "import 'maplibre-gl/dist/maplibre-gl.css'", DIRECTION],
  ['src/kaart/svg/maplibre.ts', "export { Map } from 'maplibre-gl'", DIRECTION],

  // The ways that are open.
  ['src/domain/ok.ts', "export { x } from './x.ts'", undefined],
  ['src/domain/overlap/ok.ts', "export { x } from '../x.ts'", undefined],
  ['src/pipeline/controles/ok.ts', "export { x } from '../../domain/x.ts'", undefined],
  ['src/dataset/ok.ts', "export { x } from '@/domain/x.ts'", undefined],
  ['src/kaart/live/ok.ts', "export { Map } from 'maplibre-gl'\nexport { x } from '@/url/x.ts'", undefined],
  ['src/panels/ok.ts', "export { x } from '@/ui/x.tsx'\nexport { y } from './y.tsx'", undefined],
  ['src/pages/ok.ts', "export { x } from '@/kaart/live/x.tsx'\nexport { y } from '@/panels/x.tsx'", undefined],
  ['src/app/ok.ts', "export { x } from '@/pages/x.tsx'", undefined],

  // How code is written.
  ['src/ui/any.ts', 'export const x = (y: any) => y', 'typescript(no-explicit-any)'],
  ['src/ui/as.ts', 'export const x = (y: unknown) => y as string', 'typescript(consistent-type-assertions)'],
  ['src/ui/asConst.ts', 'export const x = [1] as const', undefined],
  ['src/ui/nonNull.ts', 'export const x = (y?: string) => y!.length', 'typescript(no-non-null-assertion)'],
  ['src/ui/default.ts', 'export default 1', 'import(no-default-export)'],
  ['src/ui/console.ts', "console.log('x')", 'eslint(no-console)'],
  ['src/ui/type.ts', "import { X } from './x.ts'\nexport type Y = X", 'typescript(consistent-type-imports)'],
  ['src/ui/cycle.ts', "export { y } from './cycle2.ts'\nexport const x = 1", 'import(no-cycle)'],
  ['src/ui/cycle2.ts', "export { x } from './cycle.ts'\nexport const y = 1", 'import(no-cycle)'],
  ['src/ui/typeCycle.ts', "export type { Y } from './typeCycle2.ts'\nexport type X = 1", 'import(no-cycle)'],
  ['src/ui/typeCycle2.ts', "export type { X } from './typeCycle.ts'\nexport type Y = 1", 'import(no-cycle)'],
  ['src/ui/later.ts', '// FIXME: later\nexport const x = 1', 'eslint(no-warning-comments)'],
  ['src/domain/fetch.ts', "export const x = () => fetch('/x')", 'eslint(no-restricted-globals)'],
  ['src/domain/dom.ts', 'export const x = () => document.title', 'eslint(no-restricted-globals)'],
  [
    'src/ui/hook.tsx',
    "import { useState } from 'react'\nexport const X = (p: { y: boolean }) => (p.y ? useState(1)[0] : 0)",
    'react-hooks(rules-of-hooks)',
  ],
  ['src/ui/alt.tsx', 'export const X = () => <img src="x.png" />', 'jsx-a11y(alt-text)'],
  ['src/ui/html.tsx', 'export const X = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />', 'react(no-danger)'],
  ['src/ui/promise.ts', 'export const x = () => { Promise.resolve(1) }', 'typescript(no-floating-promises)'],
  ['tests/only.test.ts', "import { it } from 'vitest'\nit.only('x', () => {})", 'vitest(no-focused-tests)'],
]

const reportSchema = z.object({ diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })) })

describe('the lint rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'))
  const found = new Map<string, string[]>()

  beforeAll(() => {
    mkdirSync(join(folder, 'tests/lint'), { recursive: true })
    for (const file of ['.oxlintrc.json', 'tests/lint/importrichtingen.json', 'tsconfig.json']) {
      copyFileSync(file, join(folder, file))
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    for (const [path, code] of snippets) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), `${code}\n`)
    }
    const { stdout } = spawnSync(resolve('node_modules/.bin/oxlint'), ['--format', 'json', 'src', 'tests'], {
      cwd: folder,
      encoding: 'utf8',
    })
    for (const { code, filename } of reportSchema.parse(JSON.parse(stdout)).diagnostics) {
      found.set(filename, [...(found.get(filename) ?? []), code])
    }
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(snippets.filter(([, , rule]) => rule !== undefined))('%s is refused: %s', (path, _, rule) => {
    expect(found.get(path)).toContain(rule)
  })

  it.each(snippets.filter(([, , rule]) => rule === undefined))('%s is allowed: %s', (path) => {
    expect(found.get(path)).toBeUndefined()
  })
})
