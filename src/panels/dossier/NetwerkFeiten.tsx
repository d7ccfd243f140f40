import { toonBedrag, toonGetal } from '@/domain/dossier'
import { toonGebied } from '@/domain/dossierGebied'
import type { Veld } from '@/domain/dossierHerkomst'
import { zekerheidVanVeld } from '@/domain/dossierHerkomst'
import { precisieBegrippen } from '@/domain/gebied'
import type { Netwerk } from '@/domain/netwerk'
import {
  borgingBegrippen,
  financieringBegrippen,
  niveauBegrippen,
  partijtypeBegrippen,
  profielBegrippen,
  reikwijdteBegrippen,
  samenwerkingsniveauBegrippen,
  samenwerkingsvormBegrippen,
  sectorBegrippen,
  soortRouteBegrippen,
  statusBegrippen,
  vormBegrippen,
} from '@/domain/netwerk'
import type { NetwerkKern } from '@/domain/overzicht'
import { toonPeriode } from '@/domain/periode'
import { Feit, Feiten, Lijstfeit, Onbekend } from './Feiten'
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
        {gebied.type === 'onbekend' ? <Onbekend /> : toonGebied(kern, naslag)}
        {gebied.precisie === undefined || gebied.precisie === 'exact'
          ? ''
          : ` (${precisieBegrippen[gebied.precisie].label})`}
      </Feit>
      <Feit naam="Periode" zekerheid={merk('periode')}>
        {periode.van === undefined && periode.tot === undefined ? <Onbekend /> : toonPeriode(kern)}
      </Feit>
      <Feit naam="Status" zekerheid={merk('status')}>
        {status === 'onbekend' ? <Onbekend /> : statusBegrippen[status].label}
      </Feit>
      <Feit naam="Vorm" zekerheid={merk('vorm')}>
        {vorm === 'onbekend' ? <Onbekend /> : vormBegrippen[vorm].label}
      </Feit>
      <Feit naam="Borging" zekerheid={merk('borging')}>
        {borging.vorm === 'onbekend' ? <Onbekend /> : borgingBegrippen[borging.vorm].label}
      </Feit>
      {kern.financiering.uit.length === 0 ? null : (
        <Feit naam="Financiering" zekerheid={merk('financiering')}>
          {toonFinanciering(kern, netwerk)}
        </Feit>
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
function toonFinanciering({ financiering }: NetwerkKern, netwerk: Netwerk | undefined): string {
  const { bedrag, totaal } = netwerk?.financiering ?? {}
  const bronnen = financiering.uit
    .map((bron) => (bron === 'onbekend' ? 'onbekend' : financieringBegrippen[bron].label))
    .join(', ')
  const bedragen = [
    ...(bedrag === undefined ? [] : [`${toonBedrag(bedrag)} subsidie`]),
    ...(totaal === undefined ? [] : [`${toonBedrag(totaal)} in totaal`]),
  ]
  return bedragen.length === 0 ? bronnen : `${bronnen}; ${bedragen.join(', ')}`
}

/** The facts that only beleid asks for. */
export function NetwerkKenmerken({ kern, netwerk }: NetwerkFeitenProps) {
  const merk = (veld: Veld) => (netwerk === undefined ? undefined : zekerheidVanVeld(netwerk.herkomst, veld))
  return (
    <Uitklap titel="Meer kenmerken">
      <Feiten>
        <Feit naam="Reikwijdte" zekerheid={merk('reikwijdte')}>
          {kern.reikwijdte === 'onbekend' ? <Onbekend /> : reikwijdteBegrippen[kern.reikwijdte].label}
        </Feit>
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
