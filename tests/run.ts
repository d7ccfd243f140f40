/**
 * `npm test`: every check there is, cheapest first, up to the first that fails. The last line always reads
 * `N passed, N failed`; a failed step without tests of its own counts as one. `npm run test:snel` is for daily use: the
 * cheap checks, and the unit tests that a change since the last commit touches (`-- BRANCH`: since that branch).
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import * as z from 'zod/mini'

interface Counts {
  passed: number
  failed: number
}

interface Step {
  name: string
  command: string
  /** What stands in its place in `test:snel`; a step without it is not part of that. */
  snel?: string
  /** Where the step leaves its totals, and how to read them. */
  report?: { file: string; read: (json: unknown) => Counts }
}

const vitestReport = z.looseObject({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.looseObject({
  stats: z.looseObject({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

const VERSLAG = '--reporter=default --reporter=json --outputFile.json=.cache/unit.json'
const [soort, sinds = 'HEAD'] = process.argv.slice(2)

const steps: readonly Step[] = [
  { name: 'types', command: 'tsc', snel: 'tsc' },
  { name: 'lint', command: 'oxlint', snel: 'oxlint' },
  { name: 'format', command: 'oxfmt --check', snel: 'oxfmt --check' },
  { name: 'unused code', command: 'knip' },
  { name: 'data', command: 'npm run --silent data:check', snel: 'npm run --silent data:check' },
  {
    name: 'unit tests',
    command: `vitest run ${VERSLAG}`,
    snel: `vitest run --changed=${sinds} ${VERSLAG}`,
    report: {
      file: '.cache/unit.json',
      read: (json) => {
        const { numPassedTests, numFailedTests } = vitestReport.parse(json)
        return { passed: numPassedTests, failed: numFailedTests }
      },
    },
  },
  { name: 'build', command: 'npm run build' },
  {
    name: 'e2e',
    command: 'npm run --silent e2e',
    report: {
      file: '.cache/e2e.json',
      read: (json) => {
        const { expected, unexpected, flaky } = playwrightReport.parse(json).stats
        return { passed: expected, failed: unexpected + flaky }
      },
    },
  },
]

function run(step: Step): Counts & { ok: boolean; seconds: number } {
  process.stdout.write(`\n▶ ${step.name}: ${step.command}\n`)
  if (step.report !== undefined) rmSync(step.report.file, { force: true })
  const start = performance.now()
  const ok = spawnSync(step.command, { stdio: 'inherit', shell: true }).status === 0
  const seconds = (performance.now() - start) / 1000
  const counts = countsOf(step)
  return { ...counts, failed: ok ? counts.failed : Math.max(1, counts.failed), ok, seconds }
}

function countsOf({ report }: Step): Counts {
  if (report === undefined) return { passed: 0, failed: 0 }
  try {
    return report.read(JSON.parse(readFileSync(report.file, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const total: Counts = { passed: 0, failed: 0 }
const durations: string[] = []
const nu = steps.flatMap((step) =>
  soort !== 'snel' ? [step] : step.snel === undefined ? [] : [{ ...step, command: step.snel }],
)
for (const step of nu) {
  const { ok, passed, failed, seconds } = run(step)
  total.passed += passed
  total.failed += failed
  durations.push(`${step.name} ${seconds.toFixed(1)} s`)
  if (!ok || failed > 0) {
    process.stdout.write(`\n✘ Stopped: ${step.name} failed (${step.command}).\n`)
    break
  }
}
process.stdout.write(`\n${durations.join(' · ')}\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed > 0 ? 1 : 0
