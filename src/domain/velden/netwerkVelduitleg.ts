import {
  borgingBegrippen,
  financieringBegrippen,
  niveauBegrippen,
  partijtypeBegrippen,
  profielBegrippen,
  reikwijdteBegrippen,
  relevantieBegrippen,
  samenwerkingsniveauBegrippen,
  samenwerkingsvormBegrippen,
  sectorBegrippen,
  soortRouteBegrippen,
  statusBegrippen,
  vmboVormBegrippen,
  vormBegrippen,
} from '../begrippen.ts'
import { gebiedMetPrecisie } from '../dossier/dossierGebied.ts'
import type { Netwerk } from '../netwerk.ts'
import { netwerkSoortBegrippen } from '../netwerkWaarden.ts'
import type { NetwerkKern } from '../overzicht.ts'
import { toonPeriode } from '../periode.ts'
import { toonBedrag } from '../taal.ts'
import type { netwerkVelden } from './netwerkVelden.ts'
import type { Recordbron, Velduitlegtabel } from './velduitleg.ts'
import { nergens } from './velduitleg.ts'
import { verantwoordingUitleg } from './verantwoordingUitleg.ts'

type Netwerkbron = Recordbron<NetwerkKern, Netwerk>

/** What the first page need not know of the fields of a netwerk. */
export const netwerkVelduitleg: Velduitlegtabel<typeof netwerkVelden, Netwerkbron> = {
  soort: {
    betekenis: 'Wat voor samenwerking het is.',
    begrippen: netwerkSoortBegrippen,
    ...{ dossier: false, vergelijk: true, kolom: true, controle: 'vrij' },
  },
  gebied: {
    betekenis: 'Waar het werkt: het hele land, gemeenten en regio’s samen, of onbekend.',
    toon: ({ kern, naslag }) => (kern.gebied.type === 'onbekend' ? undefined : gebiedMetPrecisie(kern, naslag)),
    dossier: { blok: 'feiten', leeg: 'onbekend', zekerheid: ({ kern }) => kern.gebied.zekerheid },
    ...{ vergelijk: true, kolom: true, controle: 'gewenst' },
  },
  gebiedWaarschijnlijk: {
    betekenis:
      'Gemeenten die er volgens de redactie waarschijnlijk wel of niet bij horen, en waarom; alleen bij een STO-regio.',
    hint: 'Alleen voor gemeenten die geen bron noemt. De reden is een zin die lezers te zien krijgen.',
    ...{ dossier: false, vergelijk: false, kolom: false, controle: false },
  },
  periode: {
    betekenis: 'Eerste en laatste jaar; het laatste jaar telt mee.',
    eenheid: 'jaar',
    voorbeeld: '2016–2020',
    toon: ({ kern }) =>
      kern.periode.van === undefined && kern.periode.tot === undefined ? undefined : toonPeriode(kern),
    dossier: { blok: 'feiten', leeg: 'onbekend' },
    ...{ vergelijk: true, kolom: true, controle: 'gewenst' },
  },
  status: {
    betekenis: 'Of het volgens een bron loopt of gestopt is; de site leidt er de toestand uit af.',
    begrippen: statusBegrippen,
    ...{ dossier: false, vergelijk: false, kolom: false, controle: 'gewenst' },
  },
  vorm: {
    betekenis: 'Of er afspraken zijn vastgelegd.',
    begrippen: vormBegrippen,
    dossier: { blok: 'feiten', leeg: 'onbekend' },
    ...{ vergelijk: true, kolom: true, controle: 'gewenst' },
  },
  borging: {
    betekenis: 'Waarin de samenwerking is vastgelegd.',
    begrippen: borgingBegrippen,
    dossier: { blok: 'feiten', leeg: 'onbekend' },
    ...{ vergelijk: true, kolom: true, controle: 'gewenst' },
  },
  financiering: {
    betekenis: 'Wie betaalt, en hoeveel in hele euro’s.',
    begrippen: financieringBegrippen,
    eenheid: 'euro',
    toon: toonFinanciering,
    dossier: { blok: 'feiten', leeg: 'onbekend' },
    ...{ vergelijk: true, kolom: true, controle: 'gewenst' },
  },
  sectoren: {
    betekenis: 'Voor welke sectoren van vmbo en mbo het is.',
    begrippen: sectorBegrippen,
    dossier: { blok: 'feiten', leeg: 'weg' },
    ...{ vergelijk: false, kolom: true, controle: 'gewenst' },
  },
  samenwerkingsvormen: {
    betekenis: 'Wat men samen doet.',
    begrippen: samenwerkingsvormBegrippen,
    dossier: { blok: 'feiten', leeg: 'weg' },
    ...{ vergelijk: false, kolom: false, controle: 'gewenst' },
  },
  reikwijdte: {
    betekenis: 'Of het in een deel van het land werkt of in het hele land.',
    begrippen: reikwijdteBegrippen,
    dossier: { blok: 'kenmerken', leeg: 'onbekend' },
    ...{ vergelijk: false, kolom: false, controle: false },
  },
  niveaus: {
    betekenis: 'Leerwegen van het vmbo en niveaus van het mbo waar het om gaat.',
    begrippen: niveauBegrippen,
    dossier: { blok: 'kenmerken', leeg: 'weg' },
    ...{ vergelijk: false, kolom: false, controle: 'gewenst' },
  },
  profielen: {
    betekenis: 'Examenprofielen van het vmbo.',
    begrippen: profielBegrippen,
    dossier: { blok: 'kenmerken', leeg: 'weg' },
    ...{ vergelijk: false, kolom: false, controle: false },
  },
  samenwerkingsniveaus: {
    betekenis: 'Of bestuurders, beleidsmensen of uitvoerders elkaar ontmoeten; geen onderwijsniveau.',
    begrippen: samenwerkingsniveauBegrippen,
    dossier: { blok: 'kenmerken', leeg: 'weg' },
    ...{ vergelijk: false, kolom: false, controle: false },
  },
  vmboVormen: {
    betekenis: 'Wat vmbo-scholen onderling samen doen; de zeven vormen uit de publicatie van Sterk Techniekonderwijs.',
    begrippen: vmboVormBegrippen,
    dossier: { blok: 'kenmerken', leeg: 'weg' },
    ...{ vergelijk: false, kolom: false, controle: false },
  },
  soortRoute: {
    betekenis: 'Welke route het is; alleen bij een route.',
    begrippen: soortRouteBegrippen,
    dossier: { blok: 'kenmerken', leeg: 'weg' },
    ...{ vergelijk: false, kolom: false, controle: false },
  },
  themas: {
    betekenis: 'Waar het over gaat, in vrije woorden.',
    hint: 'Vrije woorden in kleine letters.',
    voorbeeld: 'techniek',
    dossier: { blok: 'kenmerken', leeg: 'weg' },
    ...{ vergelijk: false, kolom: false, controle: 'gewenst' },
  },
  nietDeelnemers: {
    betekenis: 'Instellingen, scholen en gemeenten die zeggen dat zij niet deelnemen of er niet bij horen.',
    hint: 'Ids van instellingen, codes van vestigingen en codes van gemeenten.',
    ...nergens,
  },
  partijtypen: {
    betekenis: 'Welke soorten partijen meedoen, ook als zij niet met naam bekend zijn.',
    hint: 'Ook van partijen die niet met naam bekend zijn.',
    begrippen: partijtypeBegrippen,
    dossier: { blok: 'kenmerken', leeg: 'weg' },
    ...{ vergelijk: false, kolom: false, controle: false },
  },
  aantalScholen: {
    betekenis: 'Hoeveel scholen er volgens de bron meedoen, als die niet alle scholen noemt.',
    hint: 'Volgens de bron, als die niet alle scholen noemt.',
    eenheid: 'scholen',
    dossier: { blok: 'kenmerken', leeg: 'weg' },
    ...{ vergelijk: false, kolom: false, controle: false },
  },
  kenmerken: {
    betekenis: 'Nummers van de subsidie, zoals de bron ze geeft.',
    voorbeeld: 'STO19010',
    dossier: { blok: 'kenmerken', leeg: 'weg' },
    ...{ vergelijk: false, kolom: false, controle: false },
  },
  id: {
    betekenis: 'Vaste sleutel van het record, ook in het webadres.',
    hint: 'Kleine letters, cijfers en streepjes. Wordt de naam van het bestand en verandert daarna niet meer.',
    voorbeeld: 'sto-zeeland',
    ...nergens,
  },
  naam: {
    betekenis: 'Zoals het netwerk zichzelf noemt.',
    ...{ dossier: false, vergelijk: false, kolom: true, controle: 'vrij' },
  },
  aliassen: {
    betekenis: 'Andere en vroegere namen, afkortingen.',
    hint: 'Ook vroegere namen en afkortingen.',
    ...nergens,
  },
  relevantie: {
    betekenis: 'Of het samenwerking van vmbo en mbo is, of achtergrond die niet meetelt.',
    hint: 'Context is achtergrond en telt niet mee op de kaart.',
    begrippen: relevantieBegrippen,
    ...nergens,
  },
  deelnemers: {
    betekenis: 'Wie er volgens een bron meedoen, met hun rol en hoe zeker dat is.',
    hint: 'Kies een mbo-instelling, of noem een vmbo-vestiging of een naam.',
    ...{ dossier: false, vergelijk: false, kolom: true, controle: 'gewenst' },
  },
  themaToelichting: { betekenis: 'Eén zin bij de thema’s.', ...nergens },
  behoortTot: {
    betekenis: 'Het grotere geheel waar het een deel van is.',
    hint: 'Ids van het grotere geheel. Vul het alleen bij het deel in.',
    ...nergens,
  },
  opvolgerVan: {
    betekenis: 'Netwerken waar het voor in de plaats kwam.',
    hint: 'Ids van voorgangers. Zet dit netwerk daar bij ‘Opgevolgd door’.',
    ...nergens,
  },
  opgevolgdDoor: {
    betekenis: 'Netwerken die ervoor in de plaats kwamen.',
    hint: 'Ids van opvolgers. Zet dit netwerk daar bij ‘Opvolger van’.',
    ...nergens,
  },
  verwantMet: {
    betekenis: 'Netwerken die er nauw mee samenhangen.',
    hint: 'Ids van netwerken. Zet dit netwerk daar ook bij ‘Verwant met’.',
    ...nergens,
  },
  doel: {
    betekenis: 'Waartoe, in één zin.',
    hint: 'Waartoe, in één zin en in eigen woorden.',
    ...{ dossier: false, vergelijk: false, kolom: false, controle: 'gewenst' },
  },
  samenvatting: {
    betekenis: 'Een paar zinnen in eigen woorden.',
    ...{ dossier: false, vergelijk: false, kolom: false, controle: 'vrij' },
  },
  succesfactoren: { betekenis: 'Wat de samenwerking helpt, met de bron die dat zegt.', ...nergens },
  knelpunten: { betekenis: 'Wat de samenwerking hindert, met de bron die dat zegt.', ...nergens },
  website: {
    betekenis: 'Adres van de eigen website.',
    hint: 'Begint met https://.',
    ...{ dossier: false, vergelijk: false, kolom: false, controle: 'gewenst' },
  },
  ...verantwoordingUitleg,
}

/** `Regionaal investeringsfonds mbo; € 1.200.000 subsidie, € 3.600.000 in totaal` */
function toonFinanciering({ kern, geheel }: Netwerkbron): string | undefined {
  const { bedrag, totaal } = geheel?.financiering ?? {}
  const uit = kern.financiering.uit
    .filter((bron) => bron !== 'onbekend')
    .map((bron) => financieringBegrippen[bron].label)
  const bedragen = [
    ...(bedrag === undefined ? [] : [`${toonBedrag(bedrag)} subsidie`]),
    ...(totaal === undefined ? [] : [`${toonBedrag(totaal)} in totaal`]),
  ]
  const delen = [uit.join(', '), bedragen.join(', ')].filter((deel) => deel !== '')
  return delen.length === 0 ? undefined : delen.join('; ')
}
