import { soortRouteBegrippen } from '@/domain/dossier/dossierBegrippen'
import { useFormulier } from './omgeving'
import { Keuzeveld, Lijstkeuze, Vakjesveld } from './Keuzevelden'
import css from './Stap.module.css'
import { Tekstveld } from './Tekstveld'

const routes = Object.entries(soortRouteBegrippen).map(([soort, { label }]) => [soort, label] as const)

/** Questions 3 and 4: which sectors, and what does the collaboration consist of? */
export function StapWat() {
  const { invoer, zet } = useFormulier()
  if (invoer.soort === 'mbo-instelling') {
    return (
      <>
        <Keuzeveld veld="mboSoort" nodig />
        <label className={css['vakje']}>
          <input
            type="checkbox"
            checked={invoer.groenOnderwijs}
            onChange={({ target }) => zet({ groenOnderwijs: target.checked })}
          />
          Geeft groen onderwijs
        </label>
        <Tekstveld veld="bestaatVan" kort hulp="2018, 2018-10 of 2018-10-06" />
        <Tekstveld veld="bestaatTot" kort hulp="Alleen als de instelling niet meer bestaat." />
        <p className={css['noot']}>
          Ontstaan uit een andere instelling, of erin opgegaan? Schrijf dat bij de laatste stap voor de redactie op: zij
          past dan beide aan.
        </p>
      </>
    )
  }
  return (
    <>
      <Vakjesveld veld="sectoren" />
      <Vakjesveld veld="samenwerkingsvormen" hulp="Wat doen of delen de deelnemers samen?" />
      {(invoer.netwerkSoort === 'route' || invoer.soortRoute !== '') && (
        <Lijstkeuze
          veld="soortRoute"
          label="Soort route"
          leeg="Onbekend"
          opties={routes}
          waarde={invoer.soortRoute}
          onKies={(soortRoute) => zet({ soortRoute })}
        />
      )}
      <Tekstveld veld="doel" regels={3} hulp="Wat wil het netwerk bereiken?" />
      <Tekstveld veld="samenvatting" regels={5} hulp="In eigen woorden: wat gebeurt er, en met welk resultaat?" />
      <Tekstveld veld="themas" hulp="Met komma’s ertussen, bijvoorbeeld: doorstroom, lerarentekort" />
      <Keuzeveld veld="status" nodig />
      <div className={css['naastElkaar']}>
        <Tekstveld veld="van" kort cijfers hulp="Bijvoorbeeld 2018" />
        <Tekstveld veld="tot" kort cijfers hulp="Als er een einde bekend is." />
      </div>
      <Tekstveld veld="periodeToelichting" />
      <Vakjesveld veld="niveaus" />
      <Vakjesveld veld="profielen" />
      <Vakjesveld veld="samenwerkingsniveaus" />
    </>
  )
}
