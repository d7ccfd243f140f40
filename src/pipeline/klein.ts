import { build } from 'vite'

/**
 * Makes one classic script of a TypeScript file and what it imports: no module, so it needs no CORS, and nothing of it
 * is left behind in the page.
 */
export async function klein(bestand: string): Promise<string> {
  const uitkomst = await build({
    configFile: false,
    logLevel: 'silent',
    // A library build leaves this to whoever uses it; these scripts are used as they are.
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '@': `${process.cwd()}/src` } },
    build: {
      write: false,
      target: 'es2020',
      minify: true,
      lib: { entry: bestand, formats: ['iife'], name: 'landkaart', fileName: 'klein' },
    },
  })
  for (const { output } of Array.isArray(uitkomst) ? uitkomst : 'output' in uitkomst ? [uitkomst] : []) {
    for (const deel of output) if (deel.type === 'chunk') return deel.code.trim()
  }
  throw new Error(`${bestand} gaf geen script`)
}
