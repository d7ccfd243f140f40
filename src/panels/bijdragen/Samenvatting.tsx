import type { Basis } from '@/domain/bijdrage/bijdrageInvoer'
import { invoerVan, vragen } from '@/domain/bijdrage/bijdrageInvoer'
import type { Stap } from '@/domain/bijdrage/stappen'
import { stappenVan, stapTitel } from '@/domain/bijdrage/stappen'
import { antwoordInWoorden } from '@/domain/bijdrage/vragenlijst'
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
  const begin = basis && invoerVan(basis)
  const delen = stappenVan(invoer.soort)
    .filter((stap) => stap !== 'nakijken')
    .map((stap) => ({
      stap,
      rijen: [...vragen[invoer.soort].values()]
        .filter((vraag) => vraag.stap === stap)
        .map((vraag) => ({
          naam: vraag.naam,
          label: vraag.label,
          nu: antwoordInWoorden(vraag, invoer, { naslag, scholen }),
          was: begin && antwoordInWoorden(vraag, begin, { naslag, scholen }),
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
