import { partijtypeBegrippen, rolBegrippen } from '@/domain/begrippen'
import { useMemo } from 'react'
import type { DeelnemerInvoer } from '@/domain/bijdrage/ledenvormen'
import { deelnemerNaam } from '@/domain/bijdrage/ledenvormen'
import { antwoordBij } from '@/domain/bijdrage/vormen'
import type { Vraag } from '@/domain/bijdrage/vragenlijst'
import { limietVan } from '@/domain/bijdrage/vragenlijst'
import { deelnemerSchema } from '@/domain/deelnemer'
import { leesRecord } from '@/domain/vergelijk/vergelijkOnderwerp'
import { useScholen } from '@/panels/dossier/useScholen'
import { Kiezer } from '@/panels/Kiezer'
import { onderwerpOpties } from '@/panels/vergelijk/onderwerpOpties'
import { Erbij } from './Kieslijst'
import type { Deelvraag } from './Leden'
import { Leden } from './Leden'
import { useFormulier } from './omgeving'
import css from './Stap.module.css'

const rol: Deelvraag = {
  deel: 'rol',
  opties: Object.entries(rolBegrippen).map(([waarde, { label }]) => [waarde, label]),
}
const vrij: readonly Deelvraag[] = [
  { deel: 'naam', nodig: true, max: limietVan(deelnemerSchema.shape.naam), hulp: 'Van de organisatie.' },
  { deel: 'soort', opties: Object.entries(partijtypeBegrippen).map(([waarde, { label }]) => [waarde, label]) },
  rol,
]

const leeg: DeelnemerInvoer = {
  ...{ soort: 'bedrijf', instelling: '', school: '', naam: '' },
  ...{ rol: 'deelnemer', zekerheid: '', toelichting: '' },
}

/** Which schools, instellingen and other parties take part: out of the registers, or by name. */
export function Deelnemers({ vraag }: { vraag: Vraag }) {
  const { invoer, zet, naslag } = useFormulier()
  const register = useScholen()
  const scholen = useMemo(() => register.data ?? [], [register.data])
  const opties = useMemo(() => onderwerpOpties(['instelling', 'school'], naslag, scholen), [naslag, scholen])
  const leden = antwoordBij('deelnemers', invoer, vraag.naam)

  function voegToe(deelnemer: DeelnemerInvoer) {
    const partijtypen = [...new Set([...invoer.partijtypen, deelnemer.soort])]
    zet({ [vraag.naam]: [...leden, deelnemer], partijtypen })
  }

  return (
    <Leden
      vraag={vraag}
      leden={leden}
      lijst="Gekozen deelnemers"
      leeg="Nog geen deelnemers gekozen."
      naam={(deelnemer) => deelnemerNaam(deelnemer, { naslag, scholen })}
      delen={({ instelling, school }) => (instelling === '' && school === '' ? vrij : [rol])}
      ervoor={
        <>
          <Kiezer
            label="Voeg een mbo-instelling of school uit het register toe"
            hulp="Naam of plaats, bijvoorbeeld Deltion"
            opties={opties}
            onKies={({ sleutel }) => {
              const gekozen = leesRecord(sleutel)
              if (gekozen?.soort === 'instelling') voegToe({ ...leeg, soort: 'mbo', instelling: gekozen.id })
              if (gekozen?.soort === 'school') voegToe({ ...leeg, soort: 'vmbo', school: gekozen.id })
            }}
          />
          {register.isError && <p className={css['vraag']}>De lijst van scholen kon niet worden geladen.</p>}
          <Erbij naar={`${vraag.naam}.${leden.length}.naam`} onKlik={() => voegToe(leeg)}>
            Voeg een andere partij toe
          </Erbij>
        </>
      }
    />
  )
}
