import css from './Stippels.module.css'

/** The sample of "geen netwerk bekend": the dots of the maps, as far apart. */
export function Stippels() {
  return (
    <svg className={css['vlak']} viewBox="0 0 22 14" width="22" height="14" aria-hidden="true" focusable="false">
      <rect className={css['land']} x="0.5" y="0.5" width="21" height="13" />
      <path className={css['stip']} d="M3.5 4.5h0M8.5 4.5h0M13.5 4.5h0M18.5 4.5h0M6 9.5h0M11 9.5h0M16 9.5h0" />
    </svg>
  )
}
