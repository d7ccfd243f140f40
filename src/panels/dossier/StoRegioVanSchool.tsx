import { stoRegioVanSchool } from '@/domain/betekenis/stoRegioVan'
import type { School } from '@/domain/overzicht'
import { isBeroepsgericht } from '@/domain/vmboVestiging'
import { Feit, Onbekend } from './Feiten'
import { NetwerkNamen } from './NetwerkNamen'
import { useOmgeving } from './omgeving'

/** To which STO-regio a school with beroepsgericht vmbo belongs: known, probable with the reason, or not known. */
export function StoRegioVanSchool({ school }: { school: School }) {
  const { naslag } = useOmgeving()
  if (!isBeroepsgericht(school)) return null
  const oordeel = stoRegioVanSchool(school, naslag)
  if (oordeel.klasse === 'onbekend')
    return (
      <Feit naam="STO-regio">
        <Onbekend />
      </Feit>
    )
  if (oordeel.klasse === 'bekend')
    return (
      <Feit naam="STO-regio" zekerheid={oordeel.zekerheid}>
        <NetwerkNamen netwerken={oordeel.netwerken} />
      </Feit>
    )
  return (
    <Feit naam="STO-regio" zekerheid="vermoed">
      waarschijnlijk <NetwerkNamen netwerken={oordeel.netwerken} />. {oordeel.reden}
    </Feit>
  )
}
