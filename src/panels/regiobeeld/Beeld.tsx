import { Printer } from 'lucide'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Vindplaatsen } from '@/domain/mijnTafels/vindplaatsen'
import type { Naslag } from '@/domain/opzoeken'
import { beeldAdres } from '@/domain/regiobeeld/beeldonderwerp'
import { notenVan } from '@/domain/regiobeeld/noten'
import type { Landbeeld, Regiobeeld } from '@/domain/regiobeeld/regiobeeld'
import { alleTafels } from '@/domain/regiobeeld/regiobeeld'
import type { Onderwerp } from '@/domain/routes'
import { toonDatum } from '@/domain/taal'
import { drukAf } from '@/panels/drukAf'
import { Icoon } from '@/ui/Icoon'
import { Knop } from '@/ui/Knop'
import { Paginadeel } from '@/ui/Pagina'
import { Aanbod } from './Aanbod'
import { Afgelopen } from './Afgelopen'
import css from './Beeld.module.css'
import { Grenzen, Landgrenzen } from './Grenzen'
import { LijktOp, Regiotabel } from './LijktOp'
import { Netwerknaam } from './Netwerknaam'
import { Onbekend } from './Onbekend'
import { Ontmoetingen } from './Ontmoetingen'
import { Tafellijst, Tafeltelling, Waarschijnlijk } from './Tafels'
import { Vlekken } from './Vlekken'

interface Props {
  beeld: Regiobeeld | Landbeeld
  naslag: Naslag
  /** Absent while they are on their way: then there are no notes yet. */
  vindplaatsen: Vindplaatsen | undefined
  adresVan: (onderwerp: Onderwerp | undefined) => string
  titel: ReactNode
  /** How to cite it. */
  citaat: ReactNode
  /** White spots of own initiative and of the STO-regio's. */
  kaarten: Record<'eigen' | 'sto', ReactNode> | undefined
}

/** Rows that fit four sheets, whatever the region; the rest is counted there. */
const OP_PAPIER = { mbo: 8, mboVanHetLand: 5, zeker: 12, geschat: 6, afgelopen: 5 } as const

/** A region or the country on at most four sheets, to read, to print and to cite. */
export function Beeld({ beeld, naslag, vindplaatsen = {}, adresVan, titel, citaat, kaarten }: Props) {
  const { tafels, afgelopen } = beeld
  const isRegio = beeld.onderwerp !== undefined
  const getoond = isRegio ? afgelopen : afgelopen.filter(({ opvolgers }) => opvolgers.length > 0)
  const genoemd = [
    ...(isRegio ? alleTafels(tafels).nu : beeld.landelijk),
    ...(isRegio ? tafels.waarschijnlijk.map(({ netwerk }) => netwerk) : []),
    ...getoond.flatMap(({ netwerk, opvolgers }) => [netwerk, ...opvolgers]),
  ]
  const noten = notenVan(genoemd, vindplaatsen)
  const context = { naslag, noten, adresVan }
  const adres = beeldAdres(beeld.onderwerp)
  return (
    <div className={css['beeld']} data-regiobeeld>
      <header className={css['kop']}>
        {titel}
        <p className={css['zin']} data-beelddeel="zin">
          {beeld.zin}
        </p>
        <p className="klein">
          Stand van {toonDatum(naslag.overzicht.peildatum)}, versie {naslag.overzicht.versie}, CC BY 4.0.
        </p>
        <div className="rij" data-niet-op-papier>
          <Knop soort="hoofd" data-met-script onClick={drukAf}>
            <Icoon teken={Printer} /> Print
          </Knop>
          {isRegio && <Link href={adresVan(beeld.onderwerp)}>Naar het dossier</Link>}
          {isRegio && <Link href={beeldAdres(undefined)}>Landelijk beeld</Link>}
        </div>
        {citaat}
      </header>
      <Aanbod
        aanbod={beeld.aanbod}
        gemeenten={beeld.gemeenten.length}
        past={isRegio ? OP_PAPIER.mbo : OP_PAPIER.mboVanHetLand}
        adres={adres}
        {...context}
      />
      <Paginadeel id="tafels" titel="Tafels en hun toestand">
        {tafels.telling.length === 0 ? (
          <p>Geen tafel van nu bekend. Dat wil niet zeggen dat er geen is.</p>
        ) : (
          <Tafeltelling tafels={tafels} />
        )}
        {isRegio ? (
          <>
            <Tafellijst
              bijschrift="Tafels van nu; het gebied staat in een bron"
              tafels={tafels.zeker}
              past={OP_PAPIER.zeker}
              adres={adres}
              {...context}
            />
            <Tafellijst
              bijschrift="Tafels van nu; het gebied is onze schatting"
              tafels={tafels.geschat}
              past={OP_PAPIER.geschat}
              adres={adres}
              {...context}
            />
            <Waarschijnlijk tafels={tafels} {...context} />
          </>
        ) : (
          <>
            <p className={css['opsomming']}>
              <b>Landelijke tafels van nu ({beeld.landelijk.length}), in geen regio meegeteld:</b>{' '}
              {beeld.landelijk.map((netwerk, nr) => (
                <span key={netwerk.id}>
                  {nr > 0 && '; '}
                  <Netwerknaam netwerk={netwerk} {...context} />
                </span>
              ))}
            </p>
            <Regiotabel
              bijschrift="De arbeidsmarktregio’s; wat over een grens loopt, telt in elk van hen"
              rijen={beeld.regios.map(({ regio: { id, naam }, kenmerken }) => ({
                onderwerp: { soort: 'regio', indeling: 'arbeidsmarktregio', id },
                naam,
                kenmerken,
              }))}
            />
          </>
        )}
      </Paginadeel>
      <Ontmoetingen onderwerp={beeld.onderwerp} ontmoetingen={beeld.ontmoetingen} {...context} />
      <Afgelopen
        afgelopen={afgelopen}
        alleenOpgevolgd={!isRegio}
        past={OP_PAPIER.afgelopen}
        adres={adres}
        {...context}
      />
      <Vlekken vlekken={beeld.vlekken} metNamen={isRegio} kaarten={kaarten} />
      {isRegio ? <Grenzen beeld={beeld} adresVan={adresVan} /> : <Landgrenzen grenzen={beeld.grenzen} />}
      {isRegio && <LijktOp beeld={beeld} />}
      <Onbekend onbekend={beeld.onbekend} />
      <Paginadeel id="bronnen" titel="Bronnen">
        <ol className={css['noten']} data-beelddeel="noten">
          {noten.bronnen.map((bron) => (
            <li key={bron}>{bron}</li>
          ))}
        </ol>
      </Paginadeel>
    </div>
  )
}
