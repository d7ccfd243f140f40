import css from './Rij.module.css'

/** The second line of a row. Where it breaks, the dot between two parts is not shown. */
export function Regel({ delen }: { delen: readonly string[] }) {
  return (
    <span className={css['regel']}>
      {delen.map((deel, nr) => (
        <span key={deel} className={css['deel']}>
          {nr > 0 && <span className={css['punt']}> · </span>}
          {deel}
        </span>
      ))}
    </span>
  )
}
