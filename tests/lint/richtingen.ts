/*
 * Which folder of src may import from which: imports run one way. The linter reads what is made of this table in
 * importrichtingen.json; `npx vitest run tests/lint -u` makes that anew after a change here.
 */

/** What a folder of the browser may import besides itself; domain, pipeline and beheer follow below. */
const inDeBrowser = {
  styles: [],
  ui: [],
  offline: ['ui'],
  dataset: ['domain'],
  url: ['domain'],
  embed: [],
  kaart: ['domain', 'dataset', 'url', 'ui', 'styles'],
  panels: ['domain', 'dataset', 'url', 'ui', 'styles'],
  pages: ['domain', 'dataset', 'url', 'kaart', 'panels', 'ui', 'styles'],
  app: ['domain', 'dataset', 'url', 'kaart', 'panels', 'pages', 'offline', 'ui', 'styles'],
} as const satisfies Record<string, readonly string[]>

/** Every folder of src for which there is a rule. */
export const mappen = [...Object.keys(inDeBrowser), 'domain', 'pipeline', 'beheer'].toSorted()

interface Patroon {
  group: string[]
  message: string
}

const geenMapLibre: Patroon = {
  group: ['maplibre-gl', 'maplibre-gl/**'],
  message: 'Only src/kaart/live speaks to MapLibre.',
}

/** The overrides of the linter. Of two that fit a file the later one counts. */
export function richtingen() {
  return [
    ...Object.entries(inDeBrowser).map(([map, mag]) => regel(`src/${map}/**`, [geenMapLibre, ...browser(map, mag)])),
    // What is drawn as SVG stands there before the live map, and never waits for it; only their frame knows both.
    regel('src/kaart/*/**', [geenMapLibre, ...browser('kaart', inDeBrowser.kaart, ['@/kaart/live/**'])]),
    regel('src/kaart/live/**', browser('kaart', inDeBrowser.kaart)),
    regel('src/domain/*', domain('../**')),
    regel('src/domain/*/**', domain('../../**')),
    regel('src/pipeline/**', [
      geenMapLibre,
      { group: ['@/**'], message: 'Node runs src/pipeline without the alias: write ../domain/x.ts.' },
      {
        group: [...Object.keys(inDeBrowser), 'beheer'].map((map) => `**/${map}/**`),
        message: 'src/pipeline imports only src/domain.',
      },
    ]),
    regel('src/beheer/**', [
      {
        group: ['@/**', '../**', '!../pipeline', '!../pipeline/beheerRecord.ts', 'node:*', 'node:*/**'],
        message: 'src/beheer is the CMS and the form of a record, which stands in src/pipeline/beheerRecord.ts.',
      },
    ]),
    // The program that makes all pages belongs to both sides.
    { files: ['src/app/*.cli.tsx'], rules: { 'eslint/no-restricted-imports': 'off' } },
  ]
}

function regel(files: string, patterns: Patroon[]) {
  return { files: [files], rules: { 'eslint/no-restricted-imports': ['error', { patterns }] } }
}

function browser(map: string, mag: readonly string[], behalve: readonly string[] = []): Patroon[] {
  const mogen = mag.length === 0 ? 'nothing of ours' : `only ${mag.join(', ')}`
  return [
    {
      group: ['@/**', ...[...mag, map].map((naam) => `!@/${naam}/**`), ...behalve],
      message: `src/${map} imports ${[mogen, ...behalve].join(', not ')}.`,
    },
    { group: ['../**', 'node:*', 'node:*/**'], message: 'Across folders write @/folder/x.ts; no Node in the browser.' },
  ]
}

/** `buiten`: what leads out of the folder from where the file stands. */
function domain(buiten: string): Patroon[] {
  return [
    geenMapLibre,
    {
      group: ['react', 'react-dom', 'react/**', 'react-dom/**', '@tanstack/**', 'node:*', 'node:*/**'],
      message: 'src/domain is pure: no React, no fetching, no Node.',
    },
    {
      group: ['@/**', buiten],
      message: 'src/domain imports nothing of ours; inside the folder write ./x.ts or ../x.ts.',
    },
  ]
}
