import { build } from 'vite'
import { beheer } from '../../src/pipeline/beheerPlugin'
import { beveiliging } from '../../src/pipeline/beveiligingPlugin'

/** A build of one small script with the two plugins: name of a file → content. */
export async function bouw(base = '/'): Promise<Map<string, string>> {
  const uitkomst = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    base,
    plugins: [beheer(), beveiliging()],
    build: { write: false, rolldownOptions: { input: 'src/app/vooraf.ts' } },
  })
  const uitvoer = Array.isArray(uitkomst) ? uitkomst : 'output' in uitkomst ? [uitkomst] : []
  return new Map(
    uitvoer
      .flatMap(({ output }) => output)
      .map((deel) => [deel.fileName, deel.type === 'chunk' ? deel.code : String(deel.source)]),
  )
}
