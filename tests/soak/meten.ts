/** Script for a command that is measured: at its end it says what it took. */
export const METEN = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  process.stderr.write('gemeten ' + maxRSS + ' ' + (userCPUTime + systemCPUTime))
})`

/** What a measured command said at its end: its memory, and seconds of processor time. */
export function metingUit(stderr: string): { megabytes: number; seconden: number } {
  const [, kilobytes, microseconden] = /gemeten (\d+) (\d+)/.exec(stderr) ?? []
  return { megabytes: Number(kilobytes) / 1024, seconden: Number(microseconden) / 1e6 }
}
