import type { Netwerk } from '@/domain/netwerk'
import css from './NetwerkIntro.module.css'
import { Sitelink } from '@/ui/Buitenlink'

/** What it is, in a few sentences; while these are fetched there is room for them. */
export function NetwerkIntro({ netwerk, laadt }: { netwerk: Netwerk | undefined; laadt: boolean }) {
  if (netwerk === undefined) return laadt ? <div className={css['wacht']} aria-hidden="true" /> : null
  const { samenvatting, doel, website } = netwerk
  if (samenvatting === undefined && doel === undefined && website === undefined) return null
  return (
    <div className={css['intro']}>
      {samenvatting === undefined ? null : <p>{samenvatting}</p>}
      {doel === undefined ? null : (
        <p>
          <strong>Doel:</strong> {doel}
        </p>
      )}
      {website === undefined ? null : (
        <p>
          <Sitelink adres={website} />
        </p>
      )}
    </div>
  )
}
