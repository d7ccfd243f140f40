import { perspectiefBegrippen } from '@/domain/begrippen'
import type { BevindingInvoer } from '@/domain/bijdrage/ledenvormen'
import { antwoordBij } from '@/domain/bijdrage/vormen'
import type { Vraag } from '@/domain/bijdrage/vragenlijst'
import { limietVan } from '@/domain/bijdrage/vragenlijst'
import { bevindingSchema } from '@/domain/netwerkWaarden'
import { Erbij } from './Kieslijst'
import type { Deelvraag } from './Leden'
import { Leden } from './Leden'
import { useFormulier } from './omgeving'

const delen: readonly Deelvraag[] = [
  {
    deel: 'tekst',
    regels: 3,
    nodig: true,
    max: limietVan(bevindingSchema.shape.tekst),
    hulp: 'In een of twee zinnen.',
  },
  {
    deel: 'perspectief',
    leeg: 'Niet gekozen',
    opties: Object.entries(perspectiefBegrippen).map(([waarde, { label }]) => [waarde, label]),
  },
]

const leeg: BevindingInvoer = { tekst: '', perspectief: '', bron: '', plaats: '' }

/** What goes well, or what could be better, one by one. */
export function Bevindingen({ vraag }: { vraag: Vraag }) {
  const { invoer, zet } = useFormulier()
  const leden = antwoordBij('bevindingen', invoer, vraag.naam)
  const wat = vraag.label.toLowerCase()
  return (
    <Leden
      vraag={vraag}
      leden={leden}
      leeg={`Nog niets over ${wat}.`}
      naam={(_, index) => `${vraag.label}, nummer ${index + 1}`}
      delen={() => delen}
      erna={
        <Erbij naar={`${vraag.naam}.${leden.length}.tekst`} onKlik={() => zet({ [vraag.naam]: [...leden, leeg] })}>
          {`Voeg toe ${wat}`}
        </Erbij>
      }
    />
  )
}
