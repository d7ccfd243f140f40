import { bereikBegrippen } from '../begrippen.ts'
import { gebiedMetPrecisie } from '../dossier/dossierGebied.ts'
import { toonBestaan } from '../dossier/dossierGeschiedenis.ts'
import { zekerheidVanVeld } from '../dossier/dossierHerkomst.ts'
import type { MboInstelling } from '../mboInstelling.ts'
import { mboSoortBegrippen } from '../mboWaarden.ts'
import type { InstellingKern } from '../overzicht.ts'
import { telwoord, toonGetal } from '../taal.ts'
import type { instellingVelden } from './instellingVelden.ts'
import type { Recordbron, Velduitlegtabel } from './velduitleg.ts'
import { nergens } from './velduitleg.ts'
import { verantwoordingUitleg } from './verantwoordingUitleg.ts'

type Instellingbron = Recordbron<InstellingKern, MboInstelling>

/** What the first page need not know of the fields of an mbo-instelling. */
export const instellingVelduitleg: Velduitlegtabel<typeof instellingVelden, Instellingbron> = {
  soort: {
    betekenis: 'Wat voor instelling het is.',
    begrippen: mboSoortBegrippen,
    toon: ({ kern: { soort, groenOnderwijs } }) =>
      `${mboSoortBegrippen[soort].label}${groenOnderwijs && soort !== 'groen' ? ', ook groen onderwijs' : ''}`,
    dossier: { blok: 'feiten', leeg: 'onbekend' },
    vergelijk: { toon: ({ kern }) => `Mbo-instelling (${mboSoortBegrippen[kern.soort].label.toLowerCase()})` },
    ...{ kolom: true, controle: 'vrij' },
  },
  bereik: {
    betekenis: 'Waar de studenten vandaan komen.',
    begrippen: bereikBegrippen,
    dossier: { blok: 'feiten', leeg: 'onbekend' },
    ...{ vergelijk: true, kolom: true, controle: false },
  },
  werkgebied: {
    betekenis: 'Waar de instelling werkt: het hele land, gemeenten en regio’s samen, of onbekend.',
    toon: toonWerkgebied,
    dossier: { blok: 'feiten', leeg: 'onbekend', zekerheid: ({ kern }) => kern.werkgebied.zekerheid },
    // Beside a netwerk or a school it is one kind of area.
    vergelijk: { naam: 'Gebied', toon: toonWerkgebied },
    ...{ kolom: true, controle: 'gewenst' },
  },
  vestigingen: {
    betekenis: 'Plaatsen waar de instelling les geeft.',
    toon: ({ kern }) => (kern.vestigingen.length === 0 ? undefined : vestigingsplaatsen(kern)),
    dossier: {
      blok: 'feiten',
      leeg: 'onbekend',
      naam: ({ kern }) => telwoord(kern.vestigingen.length, 'vestiging', 'vestigingen'),
    },
    vergelijk: { toon: ({ kern }) => toonGetal(kern.vestigingen.length) },
    ...{ kolom: true, controle: 'gewenst' },
  },
  bestaatVan: {
    betekenis: 'Dag, maand of jaar van oprichting of fusie.',
    voorbeeld: '2023-08-01',
    toon: toonPeriodeVan,
    dossier: {
      ...{ blok: 'feiten', leeg: 'onbekend', naam: () => 'Periode' },
      zekerheid: ({ geheel }) =>
        geheel && (zekerheidVanVeld(geheel.herkomst, 'bestaatVan') ?? zekerheidVanVeld(geheel.herkomst, 'bestaatTot')),
    },
    vergelijk: { naam: 'Periode', toon: toonPeriodeVan },
    ...{ kolom: true, controle: 'gewenst' },
  },
  officieleNaam: {
    betekenis: 'Zoals het register haar noemt.',
    dossier: { blok: 'feiten', leeg: 'onbekend' },
    ...{ vergelijk: false, kolom: false, controle: 'vrij' },
  },
  brin: {
    betekenis: 'Code van de instelling bij DUO: vier tekens.',
    voorbeeld: '25PM',
    dossier: { blok: 'feiten', leeg: 'onbekend' },
    ...{ vergelijk: false, kolom: false, controle: 'gewenst' },
  },
  bestuur: {
    betekenis: 'Naam van het bestuur (de organisatie).',
    hint: 'De organisatie, geen persoon.',
    dossier: { blok: 'feiten', leeg: 'onbekend' },
    ...{ vergelijk: false, kolom: false, controle: 'gewenst' },
  },
  website: {
    betekenis: 'Adres van de eigen website.',
    hint: 'Begint met https://.',
    dossier: { blok: 'feiten', leeg: 'onbekend' },
    ...{ vergelijk: false, kolom: false, controle: 'gewenst' },
  },
  id: {
    betekenis: 'Vaste sleutel van het record, ook in het webadres.',
    hint: 'Kleine letters, cijfers en streepjes. Wordt de naam van het bestand en verandert daarna niet meer.',
    voorbeeld: 'deltion-college',
    ...nergens,
  },
  naam: {
    betekenis: 'Zoals de instelling zichzelf noemt.',
    ...{ dossier: false, vergelijk: false, kolom: true, controle: 'vrij' },
  },
  korteNaam: { betekenis: 'Voor op de kaart.', ...nergens },
  aliassen: {
    betekenis: 'Andere en vroegere namen, afkortingen.',
    hint: 'Ook vroegere namen en afkortingen.',
    ...nergens,
  },
  groenOnderwijs: { betekenis: 'Of de instelling ook groen onderwijs geeft.', ...nergens },
  bestaatTot: {
    betekenis: 'Dag, maand of jaar van de fusie of opheffing; leeg als zij nog bestaat.',
    hint: 'Dag of jaar van de fusie. Leeg als zij nog bestaat.',
    ...{ dossier: false, vergelijk: false, kolom: false, controle: 'vrij' },
  },
  voortgekomenUit: {
    betekenis: 'Instellingen waaruit zij ontstond.',
    hint: 'Zet deze instelling daar bij ‘Opgegaan in’.',
    ...nergens,
  },
  opgegaanIn: {
    betekenis: 'Instellingen waarin zij opging.',
    hint: 'Zet deze instelling daar bij ‘Voortgekomen uit’.',
    ...nergens,
  },
  ...verantwoordingUitleg,
}

function toonWerkgebied({ kern: { werkgebied, gemeenten }, naslag }: Instellingbron): string | undefined {
  return werkgebied.type === 'onbekend' ? undefined : gebiedMetPrecisie({ gebied: werkgebied, gemeenten }, naslag)
}

function toonPeriodeVan({ kern }: Instellingbron): string {
  return kern.bestaatVan === undefined && kern.bestaatTot === undefined ? 'bestaat nu' : toonBestaan(kern)
}

/** Places once each, the main one first: `Zwolle (hoofdvestiging), Raalte`. */
function vestigingsplaatsen({ vestigingen }: InstellingKern): string {
  const hoofd = vestigingen.filter(({ hoofdvestiging }) => hoofdvestiging).map(({ plaats }) => plaats)
  const overig = vestigingen.map(({ plaats }) => plaats).filter((plaats) => !hoofd.includes(plaats))
  return [...new Set([...hoofd.map((plaats) => `${plaats} (hoofdvestiging)`), ...overig])].join(', ')
}
