import type { Licentieregel } from '@/domain/bronvermelding'
import { Begrippenlijst } from './Leespagina'

/** Per part of the data: its licence, and the credit that must go with it. */
export function Licentielijst({ regels }: { regels: readonly Licentieregel[] }) {
  return (
    <Begrippenlijst
      begrippen={regels.map(({ deel, licentie, url, credit }) => ({
        label: deel,
        uitleg: (
          <>
            <a href={url} rel="noopener">
              {licentie}
            </a>
            . Vermeld: {credit}.
          </>
        ),
      }))}
    />
  )
}
