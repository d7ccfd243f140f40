import type { Oordeel } from '@/domain/bijdrage/bijdrageFouten'
import type { Basis } from '@/domain/bijdrage/bijdrageInvoer'
import type { Concept } from '@/domain/bijdrage/bijdrageRecord'
import { maakVoorbeeld } from '@/domain/bijdrage/bijdrageVoorbeeld'
import type { Fout } from '@/domain/bijdrage/foutplek'
import { labelVanFout, stapVanFout } from '@/domain/bijdrage/foutplek'
import type { Stap } from '@/domain/bijdrage/stappen'
import { Afronden } from './Afronden'
import { useFormulier } from './omgeving'
import { Tekstknop } from '@/ui/Knop'
import css from './Nakijken.module.css'
import { Samenvatting } from './Samenvatting'
import { Voorbeeldblok } from './Voorbeeldblok'
import { Vragen } from './Vragen'

interface Props {
  basis: Basis | undefined
  concept: Concept
  oordeel: Oordeel
  versie: string
  naarVeld: (fout: Pick<Fout, 'veld'>, stap: Stap) => void
  naarStap: (stap: Stap) => void
}

/** The last step: who says so, what is still wrong, what it will look like, and the file. */
export function StapNakijken({ basis, concept, oordeel, versie, naarVeld, naarStap }: Props) {
  const { invoer, naslag } = useFormulier()
  const isGoed = oordeel.fouten.length === 0
  return (
    <>
      <Vragen stap="nakijken" nodig={basis === undefined || concept.gewijzigd.length > 0 ? ['organisatie'] : []} />
      {!isGoed && <Foutenlijst fouten={oordeel.fouten} naarVeld={naarVeld} />}
      {oordeel.letOp.length > 0 && (
        <section className={css['letOp']} aria-labelledby="let-op">
          <h3 id="let-op">Kijk hier nog eens naar</h3>
          <Lijst fouten={oordeel.letOp} naarVeld={naarVeld} />
        </section>
      )}
      <Voorbeeldblok voorbeeld={maakVoorbeeld(invoer.soort, concept, naslag)} />
      <Samenvatting basis={basis} naarStap={naarStap} />
      <Afronden basis={basis} concept={concept} isGoed={isGoed} versie={versie} />
    </>
  )
}

/** All that must be mended, each with a way to it. */
function Foutenlijst({ fouten, naarVeld }: Pick<Oordeel, 'fouten'> & Pick<Props, 'naarVeld'>) {
  return (
    <section id="fouten" className={css['fouten']} tabIndex={-1} aria-labelledby="fouten-kop">
      <h3 id="fouten-kop">
        {fouten.length === 1 ? 'Er is nog één ding nodig' : `Er zijn nog ${fouten.length} dingen nodig`}
      </h3>
      <Lijst fouten={fouten} naarVeld={naarVeld} />
    </section>
  )
}

function Lijst({ fouten, naarVeld }: Pick<Oordeel, 'fouten'> & Pick<Props, 'naarVeld'>) {
  const { invoer } = useFormulier()
  return (
    <ul>
      {fouten.map((fout) => {
        const label = labelVanFout(fout, invoer.soort)
        return (
          <li key={fout.veld}>
            <Tekstknop onClick={() => naarVeld(fout, stapVanFout(fout, invoer.soort))}>{label}</Tekstknop>
            {label.endsWith('?') ? '' : ':'} {fout.tekst}
          </li>
        )
      })}
    </ul>
  )
}
