import { partijtypeBegrippen, rolBegrippen } from '@/domain/begrippen'
import { nuInWoorden } from '@/domain/betekenis/deelname'
import { deelnemersPerSoort } from '@/domain/dossier/dossier'
import type { DeelnemerKern } from '@/domain/deelnemer'
import type { NetwerkKern, School } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import type { Naslag } from '@/domain/opzoeken'
import type { Rij } from './Rijen'
import { Rijen } from './Rijen'
import { Groep, Sectie, Uitleg } from './Sectie'
import { useOmgeving } from './omgeving'
import { useScholen } from './useScholen'

/** Who takes part, by soort, each with its role. One mark for all when all are known equally well. */
export function Deelnemers({ kern: { deelnemers, partijtypen } }: { kern: NetwerkKern }) {
  const { naslag } = useOmgeving()
  const scholen = useScholen(deelnemers.some(({ school }) => school !== undefined)).data
  if (deelnemers.length === 0) {
    const typen = partijtypen.map((type) => partijtypeBegrippen[type].label).join(', ')
    return (
      <Sectie id="deelnemers" titel="Deelnemers">
        <Uitleg>
          {typen === '' ? 'De deelnemers zijn onbekend.' : `Niet bij naam bekend. Soorten partijen: ${typen}.`}
        </Uitleg>
      </Sectie>
    )
  }
  const zekerheden = new Set(deelnemers.map(({ zekerheid }) => zekerheid))
  const [eerste] = zekerheden
  const eenMerk = zekerheden.size === 1
  return (
    <Sectie id="deelnemers" titel="Deelnemers" zekerheid={eenMerk ? eerste : undefined}>
      {deelnemersPerSoort(deelnemers).map((groep) => (
        <Groep key={groep.soort} titel={partijtypeBegrippen[groep.soort].label}>
          <Rijen
            rijen={groep.deelnemers.map((deelnemer) => ({
              ...rijVanDeelnemer(deelnemer, naslag, scholen),
              zekerheid: eenMerk ? undefined : deelnemer.zekerheid,
            }))}
          />
        </Groep>
      ))}
    </Sectie>
  )
}

function rijVanDeelnemer(deelnemer: DeelnemerKern, naslag: Naslag, scholen: readonly School[] | undefined): Rij {
  const { instelling, school, naam, rol, nu } = deelnemer
  const register =
    instelling === undefined
      ? scholen?.find(({ code }) => code === school)?.naam
      : naslag.instellingById.get(instelling)?.naam
  const toonNaam = register ?? naam ?? (school === undefined ? 'naam onbekend' : `vestiging ${school}`)
  const delen = [
    ...(rol === 'deelnemer' ? [] : [rolBegrippen[rol].label]),
    ...(naam === undefined || naam === toonNaam ? [] : [`in de bron: ${naam}`]),
    ...(nu === undefined ? [] : [nuInWoorden(nu, naslag)]),
  ]
  return {
    sleutel: instelling ?? school ?? `${toonNaam}/${rol}`,
    naam: toonNaam,
    naar: onderwerpVan(deelnemer),
    bij: delen.join(' · '),
  }
}

function onderwerpVan({ instelling, school }: DeelnemerKern): Onderwerp | undefined {
  if (instelling !== undefined) return { soort: 'instelling', id: instelling }
  return school === undefined ? undefined : { soort: 'school', id: school }
}
