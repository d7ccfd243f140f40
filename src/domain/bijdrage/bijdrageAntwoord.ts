import {
  partijtypeBegrippen,
  rolBegrippen,
  reikwijdteBegrippen,
  samenwerkingsniveauBegrippen,
  soortRouteBegrippen,
  profielBegrippen,
} from '../dossier/dossierBegrippen.ts'
import type { Begrip } from '../begrip.ts'
import { delenVan } from './bijdrageGebied.ts'
import type { DeelnemerInvoer, Invoer } from './bijdrageInvoer.ts'
import type { Veldnaam } from './bijdrageVelden.ts'
import { bereikBegrippen, mboSoortBegrippen } from '../mboWaarden.ts'
import {
  borgingBegrippen,
  financieringBegrippen,
  netwerkSoortBegrippen,
  samenwerkingsvormBegrippen,
  statusBegrippen,
  vormBegrippen,
} from '../netwerkWaarden.ts'
import { niveauBegrippen, sectorBegrippen } from '../onderwijs.ts'
import type { Naslag } from '../opzoeken.ts'
import type { School } from '../overzicht.ts'
import { schoolMetCode } from '../scholen.ts'

/** The possible answers of the questions that have a closed list. */
export const veldBegrippen = {
  netwerkSoort: netwerkSoortBegrippen,
  partijtypen: partijtypeBegrippen,
  reikwijdte: reikwijdteBegrippen,
  sectoren: sectorBegrippen,
  samenwerkingsvormen: samenwerkingsvormBegrippen,
  soortRoute: soortRouteBegrippen,
  profielen: profielBegrippen,
  niveaus: niveauBegrippen,
  samenwerkingsniveaus: samenwerkingsniveauBegrippen,
  status: statusBegrippen,
  vorm: vormBegrippen,
  borging: borgingBegrippen,
  financiering: financieringBegrippen,
  mboSoort: mboSoortBegrippen,
  bereik: bereikBegrippen,
} as const satisfies Partial<Record<Veldnaam, Record<string, Begrip>>>

const begrippenVan: ReadonlyMap<string, ReadonlyMap<string, Begrip>> = new Map(
  Object.entries(veldBegrippen).map(([veld, begrippen]) => [veld, new Map<string, Begrip>(Object.entries(begrippen))]),
)

/** An answer in words, as the sender checks it; empty when nothing was answered. */
export function antwoordVan(veld: Veldnaam, invoer: Invoer, naslag: Naslag, scholen: readonly School[]): string {
  switch (veld) {
    case 'gebied':
      return gebiedAntwoord(invoer, naslag)
    case 'deelnemers':
      return invoer.deelnemers.map((deelnemer) => deelnemerAntwoord(deelnemer, naslag, scholen)).join('; ')
    case 'vestigingen':
      return invoer.vestigingen.map((vestiging) => vestigingAntwoord(vestiging, naslag)).join('; ')
    case 'succesfactoren':
    case 'knelpunten':
      return invoer[veld].map(({ tekst }) => tekst.trim()).join(' · ')
    case 'groenOnderwijs':
      return invoer.groenOnderwijs ? 'ja' : 'nee'
    default: {
      const waarde = invoer[veld]
      const label = (item: string) => begrippenVan.get(veld)?.get(item)?.label ?? item
      return typeof waarde === 'string' ? label(waarde.trim()) : waarde.map(label).join(', ')
    }
  }
}

function gebiedAntwoord({ gebied }: Invoer, naslag: Naslag): string {
  const namen = delenVan(gebied, naslag).map(({ naam }) => naam)
  const waar = {
    '': '',
    landelijk: 'heel Nederland',
    onbekend: 'onbekend',
    regionaal: [gebied.omschrijving.trim(), namen.join(', ')].filter((deel) => deel !== '').join(': '),
  }[gebied.type]
  const toelichting = gebied.toelichting.trim()
  return toelichting === '' ? waar : `${waar} (${toelichting})`
}

/** What a participant is called: by the register, else by what was typed. */
export function deelnemerNaam(
  { instelling, school, naam }: DeelnemerInvoer,
  { instellingById }: Naslag,
  scholen: readonly School[],
): string {
  if (instelling !== '') return instellingById.get(instelling)?.naam ?? instelling
  if (school === '') return naam.trim()
  const gevonden = schoolMetCode(scholen, school)
  return gevonden === undefined ? school : `${gevonden.naam} (${gevonden.plaats})`
}

function deelnemerAntwoord(deelnemer: DeelnemerInvoer, naslag: Naslag, scholen: readonly School[]): string {
  const naam = deelnemerNaam(deelnemer, naslag, scholen)
  const rol = new Map<string, Begrip>(Object.entries(rolBegrippen)).get(deelnemer.rol)?.label
  return rol === undefined || deelnemer.rol === 'deelnemer' ? naam : `${naam} (${rol})`
}

function vestigingAntwoord(vestiging: Invoer['vestigingen'][number], { gemeenteByCode }: Naslag): string {
  const { plaats, gemeente, postcode, hoofdvestiging, naam, sinds, tot } = vestiging
  const waar = gemeenteByCode.get(gemeente)?.naam
  const erbij = [
    waar === undefined || waar === plaats.trim() ? '' : `gemeente ${waar}`,
    postcode.trim(),
    naam.trim(),
    hoofdvestiging ? 'hoofdvestiging' : '',
    sinds.trim() === '' ? '' : `sinds ${sinds.trim()}`,
    tot.trim() === '' ? '' : `tot ${tot.trim()}`,
  ].filter((deel) => deel !== '')
  return erbij.length === 0 ? plaats.trim() : `${plaats.trim()} (${erbij.join(', ')})`
}
