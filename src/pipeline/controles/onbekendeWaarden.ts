import { suggestie } from '../bedoeldeU.ts'
import type { Probleem } from '../probleem.ts'

/** Reports each value that is not among `bekend`, with the one that was probably meant; `[]` in `veld` becomes the index. */
export function onbekendeWaarden(
  bestand: string,
  veld: string,
  waarden: readonly (string | undefined)[],
  bekend: ReadonlySet<string>,
): Probleem[] {
  return waarden.flatMap((waarde, index) =>
    waarde === undefined || bekend.has(waarde)
      ? []
      : [
          {
            bestand,
            veld: veld.replace('[]', `[${index}]`),
            boodschap: `'${waarde}' bestaat niet${suggestie(waarde, bekend)}`,
          },
        ],
  )
}
