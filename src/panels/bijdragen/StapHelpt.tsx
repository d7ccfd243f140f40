import { perspectiefBegrippen } from '@/domain/dossier/dossierBegrippen'
import type { BevindingInvoer } from '@/domain/bijdrage/bijdrageInvoer'
import { deelLabels, limietVan, velden } from '@/domain/bijdrage/bijdrageVelden'
import { bevindingSchema } from '@/domain/netwerkWaarden'
import { useFormulier, veldId } from './omgeving'
import { Erbij, Kieslijst } from './Kieslijst'
import { Lijstkeuze } from './Keuzevelden'
import css from './Stap.module.css'
import { Tekstinvoer } from './Tekstveld'
import { Veldmelding } from './Veldmelding'

const perspectieven = Object.entries(perspectiefBegrippen).map(([waarde, { label }]) => [waarde, label] as const)
const tekstMax = limietVan(bevindingSchema.shape.tekst)
const leeg: BevindingInvoer = { tekst: '', perspectief: '', bron: '', plaats: '' }

/** Question 7: what goes well, what could be better? */
export function StapHelpt() {
  return (
    <>
      <Bevindingen veld="succesfactoren" nieuw="Voeg toe wat helpt" geen="Nog niets over wat helpt." />
      <Bevindingen veld="knelpunten" nieuw="Voeg toe wat knelt" geen="Nog niets over wat knelt." />
    </>
  )
}

function Bevindingen({ veld, nieuw, geen }: { veld: 'succesfactoren' | 'knelpunten'; nieuw: string; geen: string }) {
  const { invoer, zet } = useFormulier()
  const rijen = invoer[veld]
  const label = velden.netwerk.get(veld)?.label ?? ''
  const wijzig = (index: number, deel: Partial<BevindingInvoer>) =>
    zet({ [veld]: rijen.map((ander, nr) => (nr === index ? { ...ander, ...deel } : ander)) })
  return (
    <section id={veldId(veld)} className={css['blok']} tabIndex={-1} aria-label={label}>
      <h3>{label}</h3>
      <Kieslijst
        label={label}
        leeg={geen}
        items={rijen}
        sleutel={(_, index) => String(index)}
        naam={(rij) => `${label}, nummer ${rijen.indexOf(rij) + 1}`}
        onWeg={(index) => zet({ [veld]: rijen.filter((_, nr) => nr !== index) })}
      >
        {(rij, index) => (
          <>
            <Tekstinvoer
              veld={`${veld}.${index}.tekst`}
              label={deelLabels[veld].tekst}
              regels={3}
              nodig
              max={tekstMax}
              waarde={rij.tekst}
              onWijzig={(tekst) => wijzig(index, { tekst })}
            />
            <Lijstkeuze
              veld={`${veld}.${index}.perspectief`}
              label={deelLabels[veld].perspectief}
              leeg="Niet gekozen"
              opties={perspectieven}
              waarde={rij.perspectief}
              onKies={(perspectief) => wijzig(index, { perspectief })}
            />
          </>
        )}
      </Kieslijst>
      <Erbij naar={`${veld}.${rijen.length}.tekst`} onKlik={() => zet({ [veld]: [...rijen, leeg] })}>
        {nieuw}
      </Erbij>
      <Veldmelding veld={veld} />
    </section>
  )
}
