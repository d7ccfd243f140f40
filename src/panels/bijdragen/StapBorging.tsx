import { Keuzeveld, Vakjesveld } from './Keuzevelden'
import css from './Stap.module.css'
import { Tekstveld } from './Tekstveld'

/** Question 5: how is it secured, and who pays? */
export function StapBorging() {
  return (
    <>
      <Keuzeveld veld="vorm" />
      <Keuzeveld veld="borging" />
      <Tekstveld veld="borgingToelichting" regels={2} hulp="Bijvoorbeeld: convenant uit 2019 voor vier jaar." />
      <Vakjesveld veld="financiering" />
      <div className={css['naastElkaar']}>
        <Tekstveld veld="bedrag" kort cijfers />
        <Tekstveld veld="totaal" kort cijfers />
      </div>
      <Tekstveld veld="financieringToelichting" regels={2} />
      <Tekstveld veld="kenmerken" hulp="Zoals de subsidieverstrekker ze geeft, met komma’s ertussen: STO19010" />
    </>
  )
}
