/*
 * All that the commands print goes through here. Names in the data may come from strangers, and a terminal obeys control
 * characters: one could hide a warning, recolour it or write elsewhere on the screen.
 */

/** What a terminal would obey or not show: controls, direction marks, invisible characters, halves of a character. */
const ONZICHTBAAR = /(?!\n)\p{Cc}|[\u2028\u2029\p{Cf}\p{Cs}]/gu

/** The text with every such character written out: `\u001b` becomes `⟨U+001B⟩`. A line end stays a line end. */
export function leesbaar(tekst: string): string {
  return tekst.replace(ONZICHTBAAR, (teken) => `⟨U+${teken.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
}

/** Says what went well or what was asked for. */
export function zeg(regel: string): void {
  console.log(leesbaar(regel))
}

/** Says what is wrong. */
export function meld(regel: string): void {
  console.error(leesbaar(regel))
}

/** Ends a command: all lines to the one stream or the other, and its exit code. */
export function sluitAf({ regels, gelukt }: { regels: readonly string[]; gelukt: boolean }): void {
  for (const regel of regels) (gelukt ? zeg : meld)(regel)
  if (!gelukt) process.exitCode = 1
}

/** What the system said, as a sentence of ours; the rest keeps its own words. */
const systeemfouten: Readonly<Record<string, string>> = {
  EACCES: 'geen rechten om hier te lezen of te schrijven',
  EPERM: 'geen rechten om dit te veranderen',
  ENOSPC: 'de schijf is vol',
  EROFS: 'deze schijf is alleen te lezen',
  ENOENT: 'bestand of map bestaat niet',
  EISDIR: 'is een map, geen bestand',
  ENOTDIR: 'een deel van dit pad is geen map',
  EMFILE: 'er staan te veel bestanden tegelijk open',
}

/** One Dutch line for whatever went wrong, with the file it is about. */
export function foutregel(fout: unknown): string {
  if (!(fout instanceof Error)) return String(fout)
  const [code, pad]: unknown[] = [Reflect.get(fout, 'code'), Reflect.get(fout, 'path')]
  const zin = typeof code === 'string' ? systeemfouten[code] : undefined
  if (zin === undefined) return fout.message
  return typeof pad === 'string' ? `${pad}: ${zin}` : zin
}

/**
 * From here on whatever a command throws is told in one line and ends it with exit code 1, and a reader that stops
 * listening (`| head`) ends it in silence.
 */
export function vangFouten(): void {
  process.on('uncaughtException', (fout) => {
    meld(foutregel(fout))
    process.exit(1)
  })
  for (const stroom of [process.stdout, process.stderr]) {
    stroom.on('error', (fout) => process.exit(Reflect.get(fout, 'code') === 'EPIPE' ? 0 : 1))
  }
}
