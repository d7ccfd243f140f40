import css from './KaartPagina.module.css'

/** In the place of what is still being fetched. */
export function Wachten() {
  return (
    <div className={css['laden']} role="status">
      De gegevens worden geladen…
    </div>
  )
}
