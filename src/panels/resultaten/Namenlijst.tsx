import { memo } from 'react'
import type { NetwerkKern } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import { Dossierlink } from '@/panels/Dossierlink'
import css from './Namenlijst.module.css'

interface Props {
  netwerken: readonly NetwerkKern[]
  adresVan: (onderwerp: Onderwerp) => string
  onOpen: (onderwerp: Onderwerp) => void
}

/** What comes after hundreds of rows: names only, so that thousands can stand there, be found and be printed. */
export const Namenlijst = memo(function Namenlijst({ netwerken, adresVan, onOpen }: Props) {
  return (
    <ul className={css['namen']} data-rijen>
      {netwerken.map(({ id, naam }) => {
        const onderwerp: Onderwerp = { soort: 'netwerk', id }
        return (
          <li key={id}>
            <Dossierlink onderwerp={onderwerp} adres={adresVan(onderwerp)} onOpen={onOpen}>
              {naam}
            </Dossierlink>
          </li>
        )
      })}
    </ul>
  )
})
