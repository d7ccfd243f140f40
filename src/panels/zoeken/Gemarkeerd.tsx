import { markeer } from '@/domain/zoek/zoekmarkering'
import css from './Suggestielijst.module.css'

/** A name in which what was typed stands out. */
export function Gemarkeerd({ naam, invoer }: { naam: string; invoer: string }) {
  let plaats = 0
  return markeer(naam, invoer).map(({ tekst, geraakt }) => {
    const key = plaats
    plaats += tekst.length
    return geraakt ? (
      <mark key={key} className={css['mark']}>
        {tekst}
      </mark>
    ) : (
      <span key={key}>{tekst}</span>
    )
  })
}
