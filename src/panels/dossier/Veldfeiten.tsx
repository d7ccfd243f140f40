import type { ReactNode } from 'react'
import { isDeelsOnzeker, zekerheidVanVeld } from '@/domain/dossier/dossierHerkomst'
import type { Herkomst } from '@/domain/herkomst'
import type { Onderwerp } from '@/domain/routes'
import type { Veldfeit } from '@/domain/velden/veldfeiten'
import { Sitelink } from '@/ui/Buitenlink'
import { Feit, Feiten } from './Feiten'
import { NogNietBekend } from './NogNietBekend'

interface Props {
  onderwerp: Onderwerp
  feiten: readonly Veldfeit[]
  /** Of the whole record, once it is there: says how sure each fact is. */
  herkomst: readonly Herkomst[] | undefined
  /** Stands in the place of what is still to be fetched. */
  onderweg?: ReactNode
}

/** Facts from the table of fields; what is unknown stands together in one line below them. */
export function Veldfeiten({ onderwerp, feiten, herkomst, onderweg }: Props) {
  const isBekend = ({ waarde, later }: Veldfeit) => waarde !== undefined || (later && onderweg !== undefined)
  const onbekend = feiten.filter((feit) => !isBekend(feit))
  return (
    <>
      <Feiten>
        {feiten.filter(isBekend).map(({ veld, naam, waarde, zekerheid }) => {
          const merk = zekerheid === undefined ? herkomst && zekerheidVanVeld(herkomst, veld) : zekerheid.waarde
          const deels = zekerheid === undefined && herkomst !== undefined && isDeelsOnzeker(herkomst, veld)
          return (
            <Feit key={veld} naam={naam} zekerheid={waarde === undefined ? undefined : merk} deels={deels}>
              {waarde === undefined ? onderweg : inBeeld(waarde)}
            </Feit>
          )
        })}
      </Feiten>
      {onbekend.length > 0 && <NogNietBekend onderwerp={onderwerp} feiten={onbekend} />}
    </>
  )
}

function inBeeld(waarde: string): ReactNode {
  return /^https:\/\/\S+$/.test(waarde) ? <Sitelink adres={waarde} /> : waarde
}
