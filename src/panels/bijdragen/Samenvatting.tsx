import { antwoordVan } from '@/domain/bijdrage/bijdrageAntwoord'
import { invoerVanInstelling, invoerVanNetwerk } from '@/domain/bijdrage/bijdrageInvoer'
import type { Basis } from '@/domain/bijdrage/bijdrageRecord'
import type { Stap } from '@/domain/bijdrage/bijdrageVelden'
import { stappenVan, stapTitel, velden } from '@/domain/bijdrage/bijdrageVelden'
import { useScholen } from '@/panels/dossier/useScholen'
import { useFormulier } from './omgeving'
import { Tekstknop } from '@/ui/Knop'
import css from './Nakijken.module.css'

interface Props {
  basis: Basis | undefined
  naarStap: (stap: Stap) => void
}

/** Of something new all answers, of a change what it was and what it becomes; also what is printed. */
export function Samenvatting({ basis, naarStap }: Props) {
  const { invoer, naslag } = useFormulier()
  const scholen = useScholen().data ?? []
  const begin =
    basis && (basis.soort === 'netwerk' ? invoerVanNetwerk(basis.record) : invoerVanInstelling(basis.record))
  const delen = stappenVan(invoer.soort)
    .filter((stap) => stap !== 'nakijken')
    .map((stap) => ({
      stap,
      rijen: [...velden[invoer.soort]]
        .filter(([, veld]) => veld.stap === stap)
        .map(([naam, { label }]) => ({
          naam,
          label,
          nu: antwoordVan(naam, invoer, naslag, scholen),
          was: begin && antwoordVan(naam, begin, naslag, scholen),
        }))
        .filter(({ nu, was }) => (was === undefined ? nu !== '' : nu !== was)),
    }))
    .filter(({ rijen }) => rijen.length > 0)

  return (
    <section className={css['samenvatting']} aria-labelledby="samenvatting-kop">
      <h3 id="samenvatting-kop">{basis === undefined ? 'Uw antwoorden' : 'Uw wijzigingen'}</h3>
      {delen.length === 0 && <p>{basis === undefined ? 'Nog niets ingevuld.' : 'Nog niets gewijzigd.'}</p>}
      {delen.map(({ stap, rijen }) => (
        <div key={stap}>
          <div className={css['kop']}>
            <h4>{stapTitel(stap, invoer.soort)}</h4>
            <Tekstknop onClick={() => naarStap(stap)}>
              Wijzig <span className="alleen-voorlezen">‘{stapTitel(stap, invoer.soort)}’</span>
            </Tekstknop>
          </div>
          <dl>
            {rijen.map(({ naam, label, nu, was }) => (
              <div key={naam}>
                <dt>{label}</dt>
                {was !== undefined && <dd className={css['was']}>Was: {was === '' ? 'niets' : was}</dd>}
                <dd>
                  {was !== undefined && 'Wordt: '}
                  {nu === '' ? 'niets' : nu}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}
