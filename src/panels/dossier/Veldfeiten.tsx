import type { ReactNode } from 'react'
import { zekerheidVanVeld } from '@/domain/dossier/dossierHerkomst'
import type { Herkomst } from '@/domain/herkomst'
import type { Veldfeit } from '@/domain/velden/veldfeiten'
import { Sitelink } from '@/ui/Buitenlink'
import { Feit, Feiten, Onbekend } from './Feiten'

interface Props {
  feiten: readonly Veldfeit[]
  /** Of the whole record, once it is there: says how sure each fact is. */
  herkomst: readonly Herkomst[] | undefined
  /** Stands in the place of what is still to be fetched. */
  onderweg?: ReactNode
}

/** Facts from the table of fields. What is unknown says so, without a mark: not knowing is no claim. */
export function Veldfeiten({ feiten, herkomst, onderweg }: Props) {
  return (
    <Feiten>
      {feiten.map(({ veld, naam, waarde, zekerheid, later }) => {
        const merk = zekerheid === undefined ? herkomst && zekerheidVanVeld(herkomst, veld) : zekerheid.waarde
        return (
          <Feit key={veld} naam={naam} zekerheid={waarde === undefined ? undefined : merk}>
            {waarde === undefined ? ((later ? onderweg : undefined) ?? <Onbekend />) : inBeeld(waarde)}
          </Feit>
        )
      })}
    </Feiten>
  )
}

function inBeeld(waarde: string): ReactNode {
  return /^https:\/\/\S+$/.test(waarde) ? <Sitelink adres={waarde} /> : waarde
}
