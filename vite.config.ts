import react from '@vitejs/plugin-react'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { beheer } from './src/pipeline/beheerPlugin.ts'
import { beveiliging } from './src/pipeline/beveiligingPlugin.ts'
import { embed } from './src/pipeline/embedPlugin.ts'
import { licenties } from './src/pipeline/licentiesPlugin.ts'
import { offline } from './src/pipeline/offlinePlugin.ts'
import { leesBouwvariabelen } from './src/pipeline/bouwvariabelen.ts'
import { curatedData } from './src/pipeline/vitePlugin.ts'
import { voorvertoning } from './src/pipeline/voorvertoning.ts'

const { basis: base, contact, meldpunt, offline: bewaren } = leesBouwvariabelen(process.env)

/** What the pages must know of how this copy is put up. */
const opzet = {
  'import.meta.env.CONTACT_EMAIL': JSON.stringify(contact.email),
  'import.meta.env.CONTACT_ISSUES': JSON.stringify(contact.issueAdres),
  'import.meta.env.OFFLINE': JSON.stringify(bewaren),
  'import.meta.env.SECURITY_CONTACT': JSON.stringify(meldpunt ?? ''),
}

/** `resultaten-Rij-naam`: what a hash would tell apart folder and file do too, and those pack better. */
function klassenaam(naam: string, bestand: string): string {
  return `${basename(dirname(bestand))}-${basename(bestand, '.module.css')}-${naam}`
}

/** Tests of what is drawn need a document; all others run without. */
const DOM_TESTS = ['tests/{app,kaart/svg,pages,panels,ui,url}/**/*.test.{ts,tsx}']

export default defineConfig(({ isPreview, isSsrBuild }) => ({
  base,
  // Built, every page is a file and an unknown address is an error; while developing one page answers for all.
  appType: isPreview === true ? 'mpa' : 'spa',
  plugins: [react(), curatedData(), embed(), beheer(), beveiliging(), offline(bewaren), licenties(), voorvertoning()],
  resolve: {
    alias: [
      { find: /^@(?=\/)/, replacement: fileURLToPath(new URL('./src', import.meta.url)) },
      // What the router brings along for React before 18; ours has it itself.
      { find: 'use-sync-external-store/shim/index.js', replacement: 'react' },
      {
        find: /^\.\/(?:mutationCache|infiniteQueryBehavior)\.js$/,
        replacement: fileURLToPath(new URL('./src/dataset/alleenLezen.ts', import.meta.url)),
      },
    ],
  },
  css: { modules: { generateScopedName: klassenaam } },
  build: {
    target: 'es2022',
    manifest: true,
    rolldownOptions: {
      output: {
        // What every page needs is two files: libraries, which rarely change, and our own code. Left to itself the
        // bundler makes twenty small ones, which compress worse and wait for each other.
        codeSplitting: {
          groups: [
            {
              name: 'kern',
              test: /node_modules\/(react|react-dom|scheduler|zod|@tanstack|wouter|regexparam|use-sync-external-store|mitt)\//,
              priority: 2,
            },
            { name: 'site', test: /src\/app\/main\.tsx$/, priority: 1 },
            // By itself, so that a change of ours does not make every reader fetch the map library again.
            { name: 'maplibre-gl', test: /node_modules\/maplibre-gl\//, priority: 1 },
          ],
        },
      },
    },
    modulePreload: {
      polyfill: false,
      // The first page would carry the names of all files of all other parts, two kilobytes of it. A part that is opened
      // from it asks for them itself; its styles must be there before it is drawn. The map is for the first page too.
      resolveDependencies: (bestand, delen, { hostType }) =>
        hostType === 'js' && !bestand.includes('Kaart') ? delen.filter((deel) => deel.endsWith('.css')) : delen,
    },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  // Bundled, the libraries that draw the pages are built for production: React's development build takes twice as long.
  ...(isSsrBuild === true
    ? {
        define: { ...opzet, 'process.env.NODE_ENV': '"production"' },
        ssr: { noExternal: true, external: ['@resvg/resvg-wasm', 'subset-font'] },
      }
    : { define: opzet }),
  server: { headers: { 'Access-Control-Allow-Origin': '*' } },
  preview: { headers: { 'Access-Control-Allow-Origin': '*' } },
  test: {
    // A test fails on what it sees, not on time: only what hangs reaches these limits, also on a machine that is busy.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    unstubEnvs: true,
    unstubGlobals: true,
    // By itself it leaves one processor unused: on a machine with two that is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // Files share a worker and its modules, which are loaded once instead of for each. Not where there is a document:
          // each file has its own, and modules of the file before would hold on to another.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', ...DOM_TESTS],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: DOM_TESTS,
          setupFiles: ['tests/setup.ts', 'tests/setup.dom.ts'],
        },
      },
    ],
  },
}))
