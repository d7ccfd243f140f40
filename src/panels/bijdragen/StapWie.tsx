import { partijtypeBegrippen, rolBegrippen } from '@/domain/dossier/dossierBegrippen'
import { useMemo } from 'react'
import { deelnemerNaam } from '@/domain/bijdrage/bijdrageAntwoord'
import type { DeelnemerInvoer } from '@/domain/bijdrage/bijdrageInvoer'
import { deelnemerSchema } from '@/domain/deelnemer'
import { deelLabels, limietVan } from '@/domain/bijdrage/bijdrageVelden'
import { leesRecord } from '@/domain/vergelijk/vergelijkOnderwerp'
import { useScholen } from '@/panels/dossier/useScholen'
import { Kiezer } from '@/panels/Kiezer'
import { onderwerpOpties } from '@/panels/vergelijk/onderwerpOpties'
import { useFormulier, veldId } from './omgeving'
import { Erbij, Kieslijst } from './Kieslijst'
import { Lijstkeuze, Vakjesveld } from './Keuzevelden'
import css from './Stap.module.css'
import { Tekstinvoer, Tekstveld } from './Tekstveld'
import { Veldmelding } from './Veldmelding'

const rollen = Object.entries(rolBegrippen).map(([rol, { label }]) => [rol, label] as const)
const partijen = Object.entries(partijtypeBegrippen).map(([soort, { label }]) => [soort, label] as const)
const naamMax = limietVan(deelnemerSchema.shape.naam)

/** Questions 2 and 6: which schools, instellingen and other parties take part? */
export function StapWie() {
  const { invoer } = useFormulier()
  return invoer.soort === 'netwerk' ? (
    <>
      <Deelnemers />
      <Vakjesveld
        veld="partijtypen"
        hulp="Ook van partijen die u niet bij naam noemt: bedrijven, gemeenten, overheid."
      />
      <Tekstveld veld="aantalScholen" kort cijfers hulp="Als u niet alle scholen bij naam noemt." />
    </>
  ) : (
    <>
      <Tekstveld veld="naam" nodig />
      <Tekstveld veld="officieleNaam" />
      <Tekstveld veld="korteNaam" kort />
      <Tekstveld veld="aliassen" regels={2} hulp="Vroegere namen en afkortingen, elk op een eigen regel." />
      <Tekstveld veld="bestuur" />
      <Tekstveld veld="brin" kort hulp="Vier tekens, zoals 25PM." />
      <Tekstveld veld="website" hulp="Begint met https://" />
    </>
  )
}

const leeg: DeelnemerInvoer = {
  ...{ soort: 'bedrijf', instelling: '', school: '', naam: '' },
  ...{ rol: 'deelnemer', zekerheid: '', toelichting: '' },
}

function Deelnemers() {
  const { invoer, zet, naslag } = useFormulier()
  const register = useScholen()
  const scholen = useMemo(() => register.data ?? [], [register.data])
  const opties = useMemo(() => onderwerpOpties(['instelling', 'school'], naslag, scholen), [naslag, scholen])
  const { deelnemers, partijtypen } = invoer

  function voegToe(deelnemer: DeelnemerInvoer) {
    const soorten = partijtypen.includes(deelnemer.soort) ? partijtypen : [...partijtypen, deelnemer.soort]
    zet({ deelnemers: [...deelnemers, deelnemer], partijtypen: soorten })
  }
  const wijzig = (index: number, deel: Partial<DeelnemerInvoer>) =>
    zet({ deelnemers: deelnemers.map((ander, nr) => (nr === index ? { ...ander, ...deel } : ander)) })

  return (
    <section id={veldId('deelnemers')} className={css['blok']} tabIndex={-1} aria-label="Deelnemers">
      <h3>Deelnemers</h3>
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
      <Erbij naar={`deelnemers.${deelnemers.length}.naam`} onKlik={() => voegToe(leeg)}>
        Voeg een andere partij toe
      </Erbij>
      <Kieslijst
        label="Gekozen deelnemers"
        leeg="Nog geen deelnemers gekozen."
        items={deelnemers}
        sleutel={(_, index) => String(index)}
        naam={(deelnemer) => deelnemerNaam(deelnemer, naslag, scholen)}
        onWeg={(index) => zet({ deelnemers: deelnemers.filter((_, nr) => nr !== index) })}
      >
        {(deelnemer, index) => {
          const veld = `deelnemers.${index}`
          const isVrij = deelnemer.instelling === '' && deelnemer.school === ''
          return (
            <>
              {isVrij && (
                <>
                  <Tekstinvoer
                    veld={`${veld}.naam`}
                    label={deelLabels.deelnemers.naam}
                    max={naamMax}
                    waarde={deelnemer.naam}
                    onWijzig={(naam) => wijzig(index, { naam })}
                    nodig
                  />
                  <Lijstkeuze
                    veld={`${veld}.soort`}
                    label={deelLabels.deelnemers.soort}
                    opties={partijen}
                    waarde={deelnemer.soort}
                    onKies={(soort) => wijzig(index, { soort })}
                  />
                </>
              )}
              <Lijstkeuze
                veld={`${veld}.rol`}
                label={deelLabels.deelnemers.rol}
                opties={rollen}
                waarde={deelnemer.rol}
                onKies={(rol) => wijzig(index, { rol })}
              />
              <Veldmelding veld={veld} />
            </>
          )
        }}
      </Kieslijst>
      <Veldmelding veld="deelnemers" />
    </section>
  )
}
