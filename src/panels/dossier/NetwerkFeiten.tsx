import {
  partijtypeBegrippen,
  reikwijdteBegrippen,
  samenwerkingsniveauBegrippen,
  soortRouteBegrippen,
  profielBegrippen,
} from '@/domain/dossier/dossierBegrippen'
import { toonBedrag, toonGetal } from '@/domain/taal'
import { gebiedMetPrecisie } from '@/domain/dossier/dossierGebied'
import type { Veld } from '@/domain/dossier/dossierHerkomst'
import { zekerheidVanVeld } from '@/domain/dossier/dossierHerkomst'
import type { Netwerk } from '@/domain/netwerk'
import {
  borgingBegrippen,
  financieringBegrippen,
  samenwerkingsvormBegrippen,
  statusBegrippen,
  vormBegrippen,
} from '@/domain/netwerkWaarden'
import { niveauBegrippen, sectorBegrippen } from '@/domain/onderwijs'
import type { NetwerkKern } from '@/domain/overzicht'
import { toonPeriode } from '@/domain/periode'
import { Feit, Feiten, Lijstfeit, MisschienFeit, Onbekend } from './Feiten'
import { Uitklap } from './Uitklap'
import { useOmgeving } from './omgeving'

interface NetwerkFeitenProps {
  kern: NetwerkKern
  /** The whole record, once it is there. */
  netwerk: Netwerk | undefined
}

/** The facts of the top half. What is unknown of the first five is said. */
export function NetwerkFeiten({ kern, netwerk }: NetwerkFeitenProps) {
  const { naslag } = useOmgeving()
  const merk = (veld: Veld) => (netwerk === undefined ? undefined : zekerheidVanVeld(netwerk.herkomst, veld))
  const { gebied, periode, status, vorm, borging } = kern
  return (
    <Feiten>
      <Feit naam="Gebied" zekerheid={gebied.zekerheid}>
        {gebied.type === 'onbekend' ? <Onbekend /> : gebiedMetPrecisie(kern, naslag)}
      </Feit>
      <MisschienFeit naam="Periode" zekerheid={merk('periode')}>
        {periode.van === undefined && periode.tot === undefined ? undefined : toonPeriode(kern)}
      </MisschienFeit>
      <MisschienFeit naam="Status" zekerheid={merk('status')}>
        {status === 'onbekend' ? undefined : statusBegrippen[status].label}
      </MisschienFeit>
      <MisschienFeit naam="Vorm" zekerheid={merk('vorm')}>
        {vorm === 'onbekend' ? undefined : vormBegrippen[vorm].label}
      </MisschienFeit>
      <MisschienFeit naam="Borging" zekerheid={merk('borging')}>
        {borging.vorm === 'onbekend' ? undefined : borgingBegrippen[borging.vorm].label}
      </MisschienFeit>
      {kern.financiering.uit.length === 0 ? null : (
        <MisschienFeit naam="Financiering" zekerheid={merk('financiering')}>
          {toonFinanciering(kern, netwerk)}
        </MisschienFeit>
      )}
      <Lijstfeit naam="Sectoren" waarden={kern.sectoren} begrippen={sectorBegrippen} zekerheid={merk('sectoren')} />
      <Lijstfeit
        naam="Aard van de samenwerking"
        waarden={kern.samenwerkingsvormen}
        begrippen={samenwerkingsvormBegrippen}
        zekerheid={merk('samenwerkingsvormen')}
      />
    </Feiten>
  )
}

/** `Regionaal investeringsfonds mbo; € 1.200.000 subsidie, € 3.600.000 in totaal` */
function toonFinanciering({ financiering }: NetwerkKern, netwerk: Netwerk | undefined): string | undefined {
  const { bedrag, totaal } = netwerk?.financiering ?? {}
  const uit = financiering.uit.filter((bron) => bron !== 'onbekend').map((bron) => financieringBegrippen[bron].label)
  const bedragen = [
    ...(bedrag === undefined ? [] : [`${toonBedrag(bedrag)} subsidie`]),
    ...(totaal === undefined ? [] : [`${toonBedrag(totaal)} in totaal`]),
  ]
  const delen = [uit.join(', '), bedragen.join(', ')].filter((deel) => deel !== '')
  return delen.length === 0 ? undefined : delen.join('; ')
}

/** The facts that only beleid asks for. */
export function NetwerkKenmerken({ kern, netwerk }: NetwerkFeitenProps) {
  const merk = (veld: Veld) => (netwerk === undefined ? undefined : zekerheidVanVeld(netwerk.herkomst, veld))
  return (
    <Uitklap titel="Meer kenmerken">
      <Feiten>
        <MisschienFeit naam="Reikwijdte" zekerheid={merk('reikwijdte')}>
          {kern.reikwijdte === 'onbekend' ? undefined : reikwijdteBegrippen[kern.reikwijdte].label}
        </MisschienFeit>
        <Lijstfeit naam="Niveaus" waarden={kern.niveaus} begrippen={niveauBegrippen} zekerheid={merk('niveaus')} />
        <Lijstfeit
          naam="Profielen"
          waarden={kern.profielen}
          begrippen={profielBegrippen}
          zekerheid={merk('profielen')}
        />
        <Lijstfeit
          naam="Samenwerkings­niveaus"
          waarden={netwerk?.samenwerkingsniveaus ?? []}
          begrippen={samenwerkingsniveauBegrippen}
          zekerheid={merk('samenwerkingsniveaus')}
        />
        <Lijstfeit
          naam="Soort route"
          waarden={netwerk?.soortRoute === undefined ? [] : [netwerk.soortRoute]}
          begrippen={soortRouteBegrippen}
          zekerheid={merk('soortRoute')}
        />
        {kern.themas.length === 0 ? null : (
          <Feit naam="Thema’s" zekerheid={merk('themas')}>
            {kern.themas.join(', ')}
          </Feit>
        )}
        <Lijstfeit
          naam="Partijtypen"
          waarden={kern.partijtypen}
          begrippen={partijtypeBegrippen}
          zekerheid={merk('partijtypen')}
        />
        {netwerk?.aantalScholen === undefined ? null : (
          <Feit naam="Scholen volgens de bron" zekerheid={merk('aantalScholen')}>
            {toonGetal(netwerk.aantalScholen)}
          </Feit>
        )}
        {netwerk === undefined || netwerk.kenmerken.length === 0 ? null : (
          <Feit naam="Kenmerk van de subsidie" zekerheid={merk('kenmerken')}>
            {netwerk.kenmerken.join(', ')}
          </Feit>
        )}
      </Feiten>
    </Uitklap>
  )
}
