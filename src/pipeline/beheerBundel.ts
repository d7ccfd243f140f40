import type { Plugin } from 'vite'
import { build } from 'vite'

/** Parts of the CMS for code, maps, pictures and marked-up text, which no record has; fetched only when used. */
const ONGEBRUIKT = /^(?:@shikijs|exifr|immutable|leaflet|svgo|terra-draw|turndown)(?:\/|-|$)/

/** The parts of those that come with the CMS itself; left out, also because the one for HEIC has a licence of its own. */
const BEELD = /(?:heic|webp|marker-icon|shiki)[^/]*$/

/**
 * The CMS would fetch spare fonts from a CDN, beside the ones that come along, and ask a status page of the service how
 * it is doing. The content policy stops both; here they are taken out, so that nothing is left to stop.
 */
const zonderVerkeer: Plugin = {
  name: 'zonder-verkeer',
  transform: {
    filter: { id: /@sveltia\/cms\/npm\/index\.js$/ },
    handler: (code) =>
      code
        .replace(/url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)\s*format\([^)]*\)/g, "local('')")
        .replace(/https:\/\/(?:www\.githubstatus\.com\/api|status-api\.hostedstatus\.com)\/[^`]*/g, 'data:,{}'),
  },
}

/** The script of the editing page with all that it loads: path below `beheer/` → content. */
export async function beheerBundel(): Promise<Map<string, string | Uint8Array>> {
  const uitkomst = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // Relative, so that the page works below any base path.
    base: './',
    plugins: [zonderVerkeer],
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: 'src/beheer/beheer.ts', external: ONGEBRUIKT, output: { entryFileNames: 'beheer.js' } },
    },
  })
  const uitvoer = Array.isArray(uitkomst) ? uitkomst : 'output' in uitkomst ? [uitkomst] : []
  return new Map(
    uitvoer
      .flatMap(({ output }) => output)
      .filter(({ fileName }) => !BEELD.test(fileName))
      .map((deel) => [deel.fileName, deel.type === 'chunk' ? deel.code : deel.source]),
  )
}
