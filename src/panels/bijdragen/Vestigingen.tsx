import { useMemo } from 'react'
import type { VestigingInvoer } from '@/domain/bijdrage/ledenvormen'
import { antwoordBij } from '@/domain/bijdrage/vormen'
import type { Vraag } from '@/domain/bijdrage/vragenlijst'
import { limietVan } from '@/domain/bijdrage/vragenlijst'
import { mboVestigingSchema } from '@/domain/mboWaarden'
import { Erbij } from './Kieslijst'
import type { Deelvraag } from './Leden'
import { Leden } from './Leden'
import { useFormulier } from './omgeving'

const { plaats, naam } = mboVestigingSchema.shape

/** The places where an instelling gives lessons. */
export function Vestigingen({ vraag }: { vraag: Vraag }) {
  const { invoer, zet, naslag } = useFormulier()
  const leden = antwoordBij('vestigingen', invoer, vraag.naam)
  const delen = useMemo((): Deelvraag[] => {
    const gemeenten = naslag.overzicht.gemeenten
      .map((gemeente) => [gemeente.code, gemeente.naam] as const)
      .toSorted(([, a], [, b]) => a.localeCompare(b, 'nl'))
    return [
      { deel: 'plaats', nodig: true, max: limietVan(plaats) },
      { deel: 'gemeente', leeg: 'Kies een gemeente', opties: gemeenten },
      { deel: 'postcode', kort: true },
      { deel: 'naam', max: limietVan(naam), hulp: 'Van het gebouw.' },
      { deel: 'sinds', kort: true, hulp: '2018, 2018-10 of 2018-10-06' },
      { deel: 'tot', kort: true, hulp: 'Alleen als de vestiging is gesloten.' },
      { deel: 'hoofdvestiging', vakje: true },
    ]
  }, [naslag])
  const leeg: VestigingInvoer = {
    ...{ plaats: '', gemeente: '', postcode: '', naam: '', sinds: '', tot: '', zekerheid: '' },
    hoofdvestiging: leden.length === 0,
  }
  return (
    <Leden
      vraag={vraag}
      leden={leden}
      leeg="Nog geen vestigingen."
      naam={(vestiging) => [vestiging.plaats.trim(), vestiging.naam.trim()].filter((deel) => deel !== '').join(', ')}
      delen={() => delen}
      erna={
        <Erbij naar={`${vraag.naam}.${leden.length}.plaats`} onKlik={() => zet({ [vraag.naam]: [...leden, leeg] })}>
          Voeg een vestiging toe
        </Erbij>
      }
    />
  )
}
